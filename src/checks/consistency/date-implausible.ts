import { tookPlace } from "../../derived/took-place.ts";
import { type FieldSpec, fieldsOfKind } from "../../kinds/describe.ts";
import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import type { Reads } from "../../registry/reads.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { addMonths, type Day, type Span } from "../../values/dates/calendar.ts";
import type { PartialDate } from "../../values/dates/partial-date.ts";
import { spanOfTerm, type Term } from "../../values/dates/term.ts";
import { memoize } from "../../values/memoize.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineRecordCheck, type Found } from "../define-check.ts";

/** A date with a typing error in its year: of long before, or of long after. */
export const dateImplausible = defineRecordCheck({
  id: "date-implausible",
  severity: "warning",
  summary: {
    en: "A date is before 1850, or too far ahead: signed or begun over a year from now, ended over 50 years from now.",
    ru: "Дата раньше 1850 года или слишком далеко впереди: подписание или начало — более чем через год, окончание — более чем через 50 лет.",
    tg: "Сана пеш аз соли 1850 ё хеле дар оянда аст: имзо ё оғоз — баъд аз беш аз як сол, анҷом — баъд аз беш аз 50 сол.",
    uz: "Sana 1850-yildan oldin yoki juda uzoq kelajakda: imzolanishi yoki boshlanishi bir yildan, tugashi 50 yildan koʻp vaqtdan keyin.",
  },
  why: {
    en: "A year typed as 0218 or 3018 puts the record into no table, or an agreement in force for a thousand years.",
    ru: "Из-за года 0218 или 3018 запись не попадает ни в одну таблицу, а соглашение действует тысячу лет.",
    tg: "Бо соли 0218 ё 3018 сабт ба ягон ҷадвал дохил намешавад ё созишнома ҳазор сол амал мекунад.",
    uz: "0218 yoki 3018 deb yozilgan yil tufayli yozuv hech bir jadvalga tushmaydi yoki shartnoma ming yil amalda boʻladi.",
  },
  fix: {
    en: "Compare the year with the source. What is only planned has a `stage`. `established` may be of any age.",
    ru: "Сверьте год с источником. У того, что только планируется, есть `stage`. В `established` может стоять любой год.",
    tg: "Солро бо манбаъ муқоиса кунед. Он чи танҳо дар нақша аст, `stage` дорад. Дар `established` ҳар гуна сол буда метавонад.",
    uz: "Yilni manba bilan solishtiring. Faqat rejada turgan narsaning `stage` maydoni boʻladi. `established` maydonida istalgan yil boʻlishi mumkin.",
  },
  example: { wrong: "signed: 3018-08-24", right: "signed: 2018-08-24" },
  // It looks at the day, and yet does not break a check that passed: with the days a finding only goes away.
  reads: () => Object.fromEntries(kindNames.map((kind) => [kind, fieldsRead(kind)])) as Reads,
  kinds: kindNames,
  judge: ({ registry, today }) => {
    const limits = { oneYear: addMonths(today, 12), fiftyYears: addMonths(today, 12 * 50) };
    return (record) => implausibleDates(record, datedFieldsOf(record.kind), limits, registry);
  },
});

const earliestPlausible: Day = "1850-01-01";
const beginnings: readonly unknown[] = ["signed", "starts", "term", "established"];

/** A date or a term in a record, and the way to it. */
type Dated = { readonly path: readonly (string | number)[]; readonly date: PartialDate | Term };

/** The days a year and fifty years from now. */
type Limits = { readonly oneYear: Day; readonly fiftyYears: Day };

/** What is wrong with a date, on every day that it can mean. What is only planned may begin years ahead. */
function whatIsWrong(
  { first, last }: Span,
  path: Dated["path"],
  record: AnyRecord,
  { oneYear, fiftyYears }: Limits,
): Sentence | undefined {
  if (last < earliestPlausible && path[0] !== "established") return before1850;
  if (first > fiftyYears) return fiftyYearsAhead;
  const isBeginning = path.length === 1 && beginnings.includes(path[0]);
  return isBeginning && first > oneYear && tookPlace(record) ? farAhead : undefined;
}

function* implausibleDates(
  record: AnyRecord,
  specs: readonly DatedField[],
  limits: Limits,
  { settings }: Registry,
): Generator<Found> {
  for (const { path, date } of datesIn(record, specs, [])) {
    const span = "parts" in date ? spanOfTerm(date, settings.years.starts) : date;
    const wrong = whatIsWrong(span, path, record, limits);
    if (wrong) yield { at: record, field: path, ...wording(path, date, wrong) };
  }
}

const before1850: Sentence = {
  en: "is before 1850",
  ru: "это раньше 1850 года",
  tg: "ин пеш аз соли 1850 аст",
  uz: "bu 1850-yildan oldin",
};

const fiftyYearsAhead: Sentence = {
  en: "is more than 50 years from now",
  ru: "до этой даты ещё больше 50 лет",
  tg: "то ин сана беш аз 50 сол мондааст",
  uz: "bungacha 50 yildan koʻp vaqt bor",
};

const farAhead: Sentence = {
  en: "is more than a year from now",
  ru: "до этой даты ещё больше года",
  tg: "то ин сана беш аз як сол мондааст",
  uz: "bungacha bir yildan koʻp vaqt bor",
};

function wording(path: Dated["path"], date: Dated["date"], wrong: Sentence): Pick<Found, "message" | "help"> {
  const what = `\`${path.at(-1)}\` (${date.text})`;
  return {
    message: {
      en: `${what} ${wrong.en}`,
      ru: `${what}: ${wrong.ru}`,
      tg: `${what}: ${wrong.tg}`,
      uz: `${what}: ${wrong.uz}`,
    },
    help: wrong === farAhead ? compareOrPlan : compare,
  };
}

const compare: Sentence = {
  en: "compare the year with the source",
  ru: "сверьте год с источником",
  tg: "солро бо манбаъ муқоиса кунед",
  uz: "yilni manba bilan solishtiring",
};

const compareOrPlan: Sentence = {
  en: "compare the year with the source, or add a `stage` if it is only planned",
  ru: "сверьте год с источником или добавьте `stage`, если это только планируется",
  tg: "солро бо манбаъ муқоиса кунед ё, агар ин танҳо дар нақша бошад, `stage` илова намоед",
  uz: "yilni manba bilan solishtiring yoki bu faqat rejada boʻlsa, `stage` qoʻshing",
};

/** Fields that are dates or have dates in them. */
type DatedField = { readonly spec: FieldSpec; readonly inside: readonly DatedField[] };

const dateTypes: readonly (string | undefined)[] = ["date", "term", "date-or-term"];

const datedFields = (fields: ReadonlyMap<string, FieldSpec>): readonly DatedField[] =>
  [...fields.values()]
    .map((spec): DatedField => ({ spec, inside: spec.fields ? datedFields(spec.fields) : [] }))
    .filter(({ spec, inside }) => inside.length > 0 || dateTypes.includes(spec.scalar?.type));

const datedFieldsOf = memoize((kind: KindName) => datedFields(fieldsOfKind(kinds[kind])));

function fieldsRead(kind: KindName): readonly string[] {
  const fields = fieldsOfKind(kinds[kind]);
  return [...datedFields(fields).map(({ spec }) => spec.name), ...(fields.has("stage") ? ["stage"] : [])];
}

/** The dates in a map of fields, those in lists and maps within it too. */
function* datesIn(map: object, specs: readonly DatedField[], path: Dated["path"]): Generator<Dated> {
  for (const { spec, inside } of specs) {
    const value: unknown = (map as Readonly<Record<string, unknown>>)[spec.name];
    if (value === undefined) continue;
    const at = [...path, spec.name];
    const items: readonly unknown[] = spec.list ? (value as readonly unknown[]) : [value];
    for (const [index, item] of items.entries()) yield* datesInItem(item, inside, spec.list ? [...at, index] : at);
  }
}

function* datesInItem(item: unknown, inside: readonly DatedField[], path: Dated["path"]): Generator<Dated> {
  if (inside.length > 0) yield* datesIn(item as object, inside, path);
  else yield { path, date: item as Dated["date"] };
}
