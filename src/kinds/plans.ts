import { defineKind } from "./define-kind.ts";
import { listOf, mapOf } from "./fields/composites.ts";
import { date, dateOrTerm, endDate } from "./fields/dates.ts";
import { recordReference, text } from "./fields/words.ts";
import { commonFields, institutionField, measured } from "./shared-fields.ts";

const target = mapOf({
  text: text(),
  ...measured,
  due: endDate().optional(),
  evidence: listOf(recordReference()).optional(),
  done: date().optional(),
});

/** Targets, proposals, standing tasks. */
export const plans = defineKind({
  name: "plans",
  fields: mapOf({
    ...institutionField,
    title: text(),
    period: dateOrTerm().optional(),
    targets: listOf(target),
    ...commonFields,
  }),
  titles: {
    period: { en: "Period", ru: "Период", tg: "Давра", uz: "Davr", by: { ru: "периодам", uz: "davrlar" } },
    targets: { en: "Targets", ru: "Цели и задачи", tg: "Ҳадафҳо", uz: "Maqsadli koʻrsatkichlar" },
    evidence: { en: "Evidence", ru: "Подтверждение", tg: "Далелҳо", uz: "Tasdiq" },
  },
});
