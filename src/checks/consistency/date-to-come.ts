import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { spanOfTerm } from "../../values/dates/term.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";

const kindsThatBegin = ["agreements", "mobilities", "events", "joint-programmes"] as const;

/** Something is on record as if it had happened, and its first possible day is after today. */
export const dateToCome = defineCheck({
  id: "date-to-come",
  severity: "info",
  summary: {
    en: "A journey, event or joint programme begins after today, or an agreement is signed after today, without a stage.",
    ru: "По дате поездка, мероприятие или совместная программа ещё не началась либо соглашение ещё не подписано, а `stage` нет.",
    tg: "Аз рӯи сана сафар, чорабинӣ ё барномаи муштарак ҳанӯз оғоз нашудааст ё созишнома ҳанӯз имзо нашудааст, вале `stage` нест.",
    uz: "Sanasiga koʻra safar, tadbir yoki qoʻshma dastur hali boshlanmagan yoki shartnoma hali imzolanmagan, lekin `stage` yoʻq.",
  },
  why: {
    en: "What is still to come has not happened, and nothing in the record says that it is only planned.",
    ru: "То, что ещё впереди, не состоялось, а из записи не видно, что это только план.",
    tg: "Он чи дар пеш аст, ҳанӯз нашудааст, вале аз сабт маълум нест, ки ин танҳо нақша аст.",
    uz: "Oldinda turgan narsa hali boʻlmagan, lekin yozuvdan bu faqat reja ekani koʻrinmaydi.",
  },
  fix: {
    en: "Add a `stage` until it has happened, or correct the date. If the date is right, this goes away with the day.",
    ru: "Добавьте `stage`, пока это не состоялось, или исправьте дату. Если дата верна, в этот день замечание исчезнет само.",
    tg: "То он даме ки ин иҷро нашудааст, `stage` илова кунед ё санаро ислоҳ намоед. Агар сана дуруст бошад, бо фаро расидани он рӯз ин эзоҳ худ аз худ гум мешавад.",
    uz: "Bu amalga oshguncha `stage` qoʻshing yoki sanani tuzating. Sana toʻgʻri boʻlsa, oʻsha kun kelganda bu eslatma oʻzi yoʻqoladi.",
  },
  example: {
    wrong: "partner: kmust\nstarts: 2027-02-01   # today is 2026-11-21",
    right: "partner: kmust\nstarts: 2027-02-01\nstage: planned",
  },
  reads: {
    agreements: ["signed", "stage"],
    mobilities: ["starts", "term", "stage"],
    events: ["starts", "term", "stage"],
    "joint-programmes": ["starts", "stage"],
  },
  *run({ registry, today }) {
    for (const kind of kindsThatBegin)
      for (const record of registry.allOf(kind)) {
        const begins = record.stage === undefined ? beginningOf(record, registry) : undefined;
        if (!begins || begins.first <= today) continue;
        yield { at: record, field: [begins.field], message: isToCome(begins), help: helpFor[kind] };
      }
  },
});

const isToCome = ({ field, text }: Beginning): Sentence => ({
  en: `\`${field}\` (${text}) is still to come, and no \`stage\` says so`,
  ru: `\`${field}\` (${text}) ещё впереди, а поля \`stage\` нет`,
  tg: `\`${field}\` (${text}) ҳанӯз фаро нарасидааст, вале майдони \`stage\` нест`,
  uz: `\`${field}\` (${text}) hali kelmagan, lekin \`stage\` maydoni yoʻq`,
});

const helpFor: Readonly<Record<(typeof kindsThatBegin)[number], Sentence>> = {
  agreements: {
    en: "add `stage: in-preparation` until it is signed, or correct the date",
    ru: "добавьте `stage: in-preparation` (до подписания) или исправьте дату",
    tg: "то имзои созишнома `stage: in-preparation` илова кунед ё санаро ислоҳ намоед",
    uz: "shartnoma imzolanguncha `stage: in-preparation` qoʻshing yoki sanani tuzating",
  },
  mobilities: {
    en: "add `stage: planned` until the journey begins, or correct the date",
    ru: "добавьте `stage: planned` (до начала поездки) или исправьте дату",
    tg: "то оғози сафар `stage: planned` илова кунед ё санаро ислоҳ намоед",
    uz: "safar boshlanguncha `stage: planned` qoʻshing yoki sanani tuzating",
  },
  events: {
    en: "add `stage: planned` until it takes place, or correct the date",
    ru: "добавьте `stage: planned` (до проведения мероприятия) или исправьте дату",
    tg: "то баргузории чорабинӣ `stage: planned` илова кунед ё санаро ислоҳ намоед",
    uz: "tadbir oʻtkazilguncha `stage: planned` qoʻshing yoki sanani tuzating",
  },
  "joint-programmes": {
    en: "add `stage: in-preparation` until it begins, or correct the date",
    ru: "добавьте `stage: in-preparation` (до открытия программы) или исправьте дату",
    tg: "то оғози барнома `stage: in-preparation` илова кунед ё санаро ислоҳ намоед",
    uz: "dastur boshlanguncha `stage: in-preparation` qoʻshing yoki sanani tuzating",
  },
};

/** What is written of when a record began, and its first possible day. */
type Beginning = { readonly field: string; readonly text: string; readonly first: Day };

function beginningOf(
  record: AnyRecord & { readonly kind: (typeof kindsThatBegin)[number] },
  { settings }: Registry,
): Beginning | undefined {
  if ("term" in record && record.term)
    return { field: "term", text: record.term.text, first: spanOfTerm(record.term, settings.years.starts).first };
  const field = record.kind === "agreements" ? "signed" : "starts";
  const date = record.kind === "agreements" ? record.signed : record.starts;
  return date && { field, text: date.text, first: date.first };
}
