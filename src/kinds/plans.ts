import { defineKind } from "./define-kind.ts";
import { listOf, mapOf } from "./fields/composites.ts";
import { date, dateOrTerm, endDate } from "./fields/dates.ts";
import { recordReference, text } from "./fields/words.ts";
import { commonFields, institutionField, measured } from "./shared-fields.ts";

const target = mapOf({
  text: text("What is to be reached or done."),
  ...measured,
  due: endDate("By when.").optional(),
  evidence: listOf(recordReference("A record, as kind/id."), "Records that show it was done, as kind/id.").optional(),
  done: date("When it was done.").optional(),
});

/** Targets, proposals, standing tasks. */
export const plans = defineKind({
  name: "plans",
  about: "Targets for a period, proposals, or standing tasks.",
  fields: mapOf({
    ...institutionField,
    title: text("What the plan is called."),
    period: dateOrTerm("The year, term or date it is for; absent: standing.").optional(),
    targets: listOf(target, "What is to be reached; one without a measure is a task or a proposal."),
    ...commonFields,
  }),
  titles: {
    period: { en: "Period", ru: "Период", tg: "Давра", uz: "Davr", by: { ru: "периодам", uz: "davrlar" } },
    targets: { en: "Targets", ru: "Цели и задачи", tg: "Ҳадафҳо", uz: "Maqsadli koʻrsatkichlar" },
    evidence: { en: "Evidence", ru: "Подтверждение", tg: "Далелҳо", uz: "Tasdiq" },
  },
});
