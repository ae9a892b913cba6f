import { kindNames } from "../../kinds/field-meta.ts";
import { everyKind } from "../../registry/reads.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Span } from "../../values/dates/calendar.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineRecordCheck, type Found } from "../define-check.ts";

/**
 * The fields for the beginning and the end, as far as a kind has them: no end may come before a beginning.
 */
const beginnings = ["starts", "signed"] as const;
const ends = ["ends", "terminated"] as const;

/** A date that should be later lies, on every day it can mean, before the one it should follow. */
export const datesOutOfOrder = defineRecordCheck({
  id: "dates-out-of-order",
  severity: "error",
  summary: {
    en: "Something ends before it begins.",
    ru: "Дата окончания раньше даты начала.",
    tg: "Санаи анҷом пеш аз санаи оғоз аст.",
    uz: "Tugash sanasi boshlanish sanasidan oldin.",
  },
  why: {
    en: "The record counts in no year, or in the wrong one, and an agreement is never in force.",
    ru: "Запись не учитывается ни в одном году или учитывается не в том, а соглашение никогда не действует.",
    tg: "Сабт дар ягон сол ҳисоб намешавад ё дар соли дигар ҳисоб мешавад, ва созишнома ҳеҷ гоҳ амал намекунад.",
    uz: "Yozuv hech bir yilda hisobga olinmaydi yoki boshqa yilda hisoblanadi, shartnoma esa hech qachon amalda boʻlmaydi.",
  },
  fix: {
    en: "Compare both dates with the paper; day and month may have changed places.",
    ru: "Сверьте обе даты с документом: возможно, переставлены день и месяц.",
    tg: "Ҳар ду санаро бо ҳуҷҷат муқоиса кунед: шояд рӯз ва моҳ ҷойивазон шудаанд.",
    uz: "Ikkala sanani hujjat bilan solishtiring: balki kun va oy oʻrni almashib qolgandir.",
  },
  example: { wrong: "starts: 2019-06-16\nends: 2019-06-07", right: "starts: 2019-06-16\nends: 2019-07-07" },
  reads: { ...everyKind, mobilities: ["starts", "ends"] },
  kinds: kindNames,
  judge: () => datesOutOfOrderIn,
});

function* datesOutOfOrderIn(record: AnyRecord): Generator<Found> {
  const dates = record as Dates;
  for (const end of ends) {
    const later = dates[end];
    const beginning = later && beginnings.find((name) => isBefore(later, dates[name]));
    const earlier = beginning && dates[beginning];
    if (!earlier) continue;
    const message = comesBefore(shown(end, later), shown(beginning, earlier));
    yield { at: record, field: [end], message, help: compareBoth };
  }
}

const isBefore = ({ last }: Dated, other: Dated | undefined): boolean => other !== undefined && last < other.first;

type Dated = Span & { readonly text: string };

/** A field and its date, as a message shows them. */
const shown = (field: string, { text }: Dated): string => `\`${field}\` (${text})`;

const comesBefore = (end: string, beginning: string): Sentence => ({
  en: `${end} comes before ${beginning}`,
  ru: `${end} раньше, чем ${beginning}`,
  tg: `${end} пеш аз ${beginning} меояд`,
  uz: `${end} sanasi ${beginning} sanasidan oldin`,
});

const compareBoth: Sentence = {
  en: "compare both dates with the source",
  ru: "сверьте обе даты с источником",
  tg: "ҳар ду санаро бо манбаъ муқоиса кунед",
  uz: "ikkala sanani manba bilan solishtiring",
};

type Dates = { readonly [name in (typeof beginnings | typeof ends)[number]]?: Dated | undefined };
