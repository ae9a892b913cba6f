import { type Period, periodOf } from "../../derived/periods.ts";
import type { AnyRecord, Mobility } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Day } from "../../values/dates/calendar.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { type CheckContext, defineCheck, type Found } from "../define-check.ts";

const kindsWithStages = ["agreements", "projects", "mobilities", "events", "joint-programmes"] as const;
type Staged = AnyRecord & { readonly kind: (typeof kindsWithStages)[number] };

/** Something is still said to be planned, and all its days are over. */
export const plannedInPast = defineCheck({
  id: "planned-in-past",
  severity: "info",
  summary: {
    en: "A stage says planned, proposed or in preparation, and the dates are all over.",
    ru: "В `stage` стоит `planned`, `proposed` или `in-preparation`, а все даты уже прошли.",
    tg: "Дар `stage` калимаи `planned`, `proposed` ё `in-preparation` навишта шудааст, вале ҳамаи санаҳо гузаштаанд.",
    uz: "`stage` maydonida `planned`, `proposed` yoki `in-preparation` deyilgan, lekin barcha sanalar oʻtib ketgan.",
  },
  why: {
    en: "If it took place, it is missing from every count.",
    ru: "Если это состоялось, оно не попадает ни в один подсчёт.",
    tg: "Агар ин шуда бошад, дар ягон ҳисоб дида намешавад.",
    uz: "Agar bu boʻlib oʻtgan boʻlsa, hech bir hisobga kirmaydi.",
  },
  fix: {
    en: "Take `stage` out if it took place. If it did not, say so (`stage: cancelled`), or correct the dates.",
    ru: "Уберите `stage`, если это состоялось. Если нет, так и напишите (`stage: cancelled`) или исправьте даты.",
    tg: "Агар ин шуда бошад, `stage`-ро нест кунед. Агар нашуда бошад, инро нависед (`stage: cancelled`) ё санаҳоро ислоҳ кунед.",
    uz: "Boʻlib oʻtgan boʻlsa, `stage` maydonini olib tashlang. Boʻlmagan boʻlsa, shuni yozing (`stage: cancelled`) yoki sanalarni tuzating.",
  },
  example: {
    wrong: "starts: 2019-03-01\nends: 2019-06-30\nstage: planned",
    right: "starts: 2019-03-01\nends: 2019-06-30",
  },
  reads: {
    agreements: ["stage", "signed", "starts", "ends", "terminated", "confirmed", "outputs"],
    projects: ["stage", "starts", "ends", "outputs"],
    mobilities: ["stage", "starts", "ends", "term"],
    events: ["stage", "starts", "ends", "term", "outputs"],
    "joint-programmes": ["stage", "starts", "ends", "outputs"],
  },
  *run(context) {
    for (const kind of kindsWithStages)
      for (const record of context.registry.allOf(kind)) {
        yield* plannedRecord(record, context);
        if (record.kind !== "mobilities") yield* plannedOutputs(record, context);
      }
  },
});

const stagesToCome: readonly (string | undefined)[] = ["planned", "proposed", "in-preparation"];

const isToCome = (stage: string | undefined): boolean => stagesToCome.includes(stage);

const isOver = (stage: string, what: Sentence, last: Day): Sentence => ({
  en: `the stage says ${stage}, and ${what.en} (${last}) is over`,
  ru: `в \`stage\` стоит \`${stage}\`, а ${what.ru} (${last}) уже позади`,
  tg: `дар \`stage\` калимаи \`${stage}\` навишта шудааст, вале ${what.tg} (${last}) гузаштааст`,
  uz: `\`stage\` maydonida \`${stage}\` deyilgan, lekin ${what.uz} (${last}) oʻtib ketgan`,
});

const lastDay: Sentence = {
  en: "its last day",
  ru: "последний день",
  tg: "рӯзи охирин",
  uz: "oxirgi kuni",
};

const plannedStart: Sentence = {
  en: "the day it was to begin",
  ru: "намеченный день начала",
  tg: "рӯзи пешбинишудаи оғоз",
  uz: "moʻljallangan boshlanish kuni",
};

const plannedDay: Sentence = {
  en: "its day",
  ru: "намеченный день",
  tg: "рӯзи пешбинишуда",
  uz: "moʻljallangan kuni",
};

const helpFor: Readonly<Record<Staged["kind"], Sentence>> = {
  agreements: {
    en: "take `stage` out and add `signed` if it was signed, or correct the dates",
    ru: "уберите `stage` и добавьте `signed`, если соглашение подписано, или исправьте даты",
    tg: "агар созишнома имзо шуда бошад, `stage`-ро нест карда, `signed` илова кунед, ё санаҳоро ислоҳ намоед",
    uz: "shartnoma imzolangan boʻlsa, `stage` maydonini olib tashlab, `signed` qoʻshing yoki sanalarni tuzating",
  },
  projects: {
    en: "take `stage` out if it ran, else write `stage: rejected` or `cancelled`, or correct the dates",
    ru: "уберите `stage`, если проект состоялся, иначе напишите `stage: rejected` или `cancelled`; либо исправьте даты",
    tg: "агар лоиҳа иҷро шуда бошад, `stage`-ро нест кунед, вагарна `stage: rejected` ё `cancelled` нависед; ё санаҳоро ислоҳ намоед",
    uz: "loyiha amalga oshgan boʻlsa, `stage` maydonini olib tashlang, aks holda `stage: rejected` yoki `cancelled` deb yozing; yoki sanalarni tuzating",
  },
  mobilities: {
    en: "take `stage` out if they travelled, else write `stage: cancelled`, or correct the dates",
    ru: "уберите `stage`, если поездка состоялась, иначе напишите `stage: cancelled`; либо исправьте даты",
    tg: "агар сафар шуда бошад, `stage`-ро нест кунед, вагарна `stage: cancelled` нависед; ё санаҳоро ислоҳ намоед",
    uz: "safar boʻlib oʻtgan boʻlsa, `stage` maydonini olib tashlang, aks holda `stage: cancelled` deb yozing; yoki sanalarni tuzating",
  },
  events: {
    en: "take `stage` out if it took place, else write `stage: cancelled`, or correct the dates",
    ru: "уберите `stage`, если мероприятие состоялось, иначе напишите `stage: cancelled`; либо исправьте даты",
    tg: "агар чорабинӣ баргузор шуда бошад, `stage`-ро нест кунед, вагарна `stage: cancelled` нависед; ё санаҳоро ислоҳ намоед",
    uz: "tadbir oʻtkazilgan boʻlsa, `stage` maydonini olib tashlang, aks holda `stage: cancelled` deb yozing; yoki sanalarni tuzating",
  },
  "joint-programmes": {
    en: "take `stage` out if it ran, or correct the dates",
    ru: "уберите `stage`, если программа открылась, или исправьте даты",
    tg: "агар барнома оғоз шуда бошад, `stage`-ро нест кунед, ё санаҳоро ислоҳ намоед",
    uz: "dastur boshlangan boʻlsa, `stage` maydonini olib tashlang yoki sanalarni tuzating",
  },
};

const helpForOutputs: Sentence = {
  en: "take `stage` out if it is there, or write a later `date`",
  ru: "уберите `stage`, если результат уже есть, или напишите более позднюю дату в `date`",
  tg: "агар натиҷа аллакай бошад, `stage`-ро нест кунед, ё дар `date` санаи дертарро нависед",
  uz: "natija allaqachon bor boʻlsa, `stage` maydonini olib tashlang yoki `date` maydoniga keyingi sanani yozing",
};

function* plannedRecord(record: Staged, { registry, today }: CheckContext): Generator<Found> {
  const { stage } = record;
  const { start, end } = isToCome(stage) ? datesOf(record, registry) : noDates;
  const last = (end ?? start)?.last;
  if (!stage || last === undefined || last >= today) return;
  const message = isOver(stage, end ? lastDay : plannedStart, last);
  yield { at: record, field: ["stage"], message, help: helpFor[record.kind] };
}

const noDates: Period = { start: undefined, end: undefined };

/** The dates of a record; none of a paper that is signed: it contradicts its stage on any day, which another check tells. */
function datesOf(record: Staged, { settings }: Registry): Period {
  const isSigned = record.kind === "agreements" && (record.signed ?? record.confirmed ?? record.terminated);
  return isSigned ? noDates : periodOf(record, settings);
}

function* plannedOutputs(record: Exclude<Staged, Mobility>, { today }: CheckContext): Generator<Found> {
  for (const [index, { stage, date }] of (record.outputs ?? []).entries()) {
    if (!stage || !date || date.last >= today) continue;
    const message = isOver(stage, plannedDay, date.last);
    yield { at: record, field: ["outputs", index, "stage"], message, help: helpForOutputs };
  }
}
