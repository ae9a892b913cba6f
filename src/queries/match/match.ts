import { fold } from "../../values/texts/fold.ts";
import type { Text } from "../../values/texts/text.ts";
import { versionsOf } from "../../values/texts/text.ts";
import type { Field } from "../fields/field.ts";
import type { Part } from "../query-words.ts";
import type { Question, Subject } from "../question.ts";
import { UsageError } from "../usage-error.ts";
import { codeTest } from "./match-codes.ts";
import { isRanged, neighboursOf, rangeOf, valueSpanOf } from "./match-ranges.ts";
import { yearTest } from "./match-years.ts";
import { withinAny } from "./range.ts";
import { anyOf, type Truth, truthOf } from "./truth.ts";

export type Test = (subject: Subject) => Truth;

type Presence = "none" | "any";

/** Whether a part of a word asks for what is absent, or present; in quotation marks it is a value. */
export const isPresence = (part: Part, presence: Presence): boolean => presenceOf(part) === presence;

const presenceOf = ({ text, quoted }: Part): Presence | undefined =>
  !quoted && (text === "none" || text === "any") ? text : undefined;

/** The test of a query word: that one of its values matches. A list matches if any of its values does. */
export function fieldTest(field: Field, parts: readonly Part[], question: Question): Test {
  const tests: Test[] = parts.flatMap((part) => {
    const presence = presenceOf(part);
    return presence ? [presenceTest(field, presence, question)] : [];
  });
  const wanted = parts.filter((part) => !presenceOf(part)).map(({ text }) => text);
  if (wanted.length > 0) tests.push(valueTest(field, wanted, question));
  return dividedTest(field, (subject) => anyOf(tests, (test) => test(subject)));
}

/** The same test, of what a field divides by which of the values match. */
function dividedTest({ name, values, divisions }: Field, test: Test): Test {
  if (!divisions) return test;
  return (subject) => {
    const found = divisions(subject);
    if (found.length === 0) return test(subject);
    const matches = (value: unknown): boolean =>
      test({ ...subject, taken: { ...subject.taken, [name]: value } }) === "yes";
    const certain = values(subject).length > 0 ? test(subject) : "no";
    return certain === "yes" ? certain : anyOf(found, (division) => division.holds(division.values.filter(matches)));
  };
}

function valueTest(field: Field, texts: readonly string[], question: Question): Test {
  if (field.type === "map") throw mapWithoutField(field);
  if (field.type === "year") return yearTest(field, texts, question);
  if (isRanged(field.type)) return rangeTest(field, texts, question);
  if (field.type === "text" || field.type === "line") return textTest(field, texts);
  const tests = texts.map((text) => codeTest(field, text, question));
  return (subject) => truthOf(field.values(subject).some((value) => tests.some((test) => test(value))));
}

function mapWithoutField({ name, spec }: Field): UsageError {
  const inner = [...(spec?.fields?.keys() ?? [])].map((key) => `${name}.${key}`);
  const list = inner.join(", ");
  return new UsageError(
    {
      en: `${name} holds fields of its own`,
      ru: `поле ${name} состоит из других полей`,
      tg: `майдони ${name} аз майдонҳои дигар иборат аст`,
      uz: `${name} maydoni boshqa maydonlardan iborat`,
    },
    {
      en: `ask one of them: ${list}; or ${name}:any`,
      ru: `спросите по одному из них: ${list}; или ${name}:any`,
      tg: `аз рӯи яке аз онҳо пурсед: ${list}; ё ${name}:any`,
      uz: `ulardan biri boʻyicha soʻrang: ${list}; yoki ${name}:any`,
    },
  );
}

function presenceTest(field: Field, wanted: Presence, { years }: Question): Test {
  const isPresent = ({ years: yearsIn, values }: Field, subject: Subject): boolean =>
    yearsIn ? yearsIn(subject, years).some((buckets) => buckets.length > 0) : values(subject).length > 0;
  return (subject) => truthOf(isPresent(field, subject) === (wanted === "any"));
}

function rangeTest(field: Field, texts: readonly string[], question: Question): Test {
  const { starts } = question.registry.settings.years;
  const ranges = texts.map((text) => rangeOf(field, text, question));
  const neighbours = neighboursOf(field.type);
  return (subject) =>
    anyOf(field.values(subject), (value) => withinAny(valueSpanOf(value, starts), ranges, neighbours));
}

function textTest(field: Field, texts: readonly string[]): Test {
  const contained = texts.map(folded);
  const holds = (words: string): boolean => contained.some((wanted) => fold(words).includes(wanted));
  return (subject) => truthOf(field.values(subject).some((value) => versionsOf(value as Text).some(holds)));
}

/** A text to look for, folded; one of which nothing is left would be found everywhere. */
export function folded(text: string): string {
  const wanted = fold(text);
  if (wanted === "" || !/[\p{L}\p{N}\p{S}]/u.test(text)) throw nothingToLookFor(text);
  return wanted;
}

const nothingToLookFor = (text: string): UsageError =>
  new UsageError(
    {
      en: `"${text}" holds no letter or digit to look for`,
      ru: `в «${text}» нет ни букв, ни цифр: искать нечего`,
      tg: `дар «${text}» на ҳарф ҳаст, на рақам: чизе барои ҷустуҷӯ нест`,
      uz: `“${text}” ichida harf ham, raqam ham yoʻq: qidiriladigan narsa yoʻq`,
    },
    {
      en: "write a word to look for",
      ru: "напишите слово, которое искать",
      tg: "калимаеро нависед, ки ҷуста мешавад",
      uz: "qidiriladigan soʻzni yozing",
    },
  );
