import { either } from "../../kinds/fault.ts";
import { parseRank } from "../../values/codes/rank.ts";
import { type Count, parseCount } from "../../values/count.ts";
import { addDays, type Span } from "../../values/dates/calendar.ts";
import { parsePartialDate } from "../../values/dates/partial-date.ts";
import { isRelativeDay } from "../../values/dates/relative-day.ts";
import { parseTerm, spanOfTerm, type Term } from "../../values/dates/term.ts";
import { parsePlainNumber } from "../../values/plain-number.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import type { Field, FieldType } from "../fields/field.ts";
import type { Question } from "../question.ts";
import { UsageError } from "../usage-error.ts";
import { endsFirst, parseRange } from "./parse-range.ts";
import type { Neighbours, Range, ValueSpan } from "./range.ts";

const dated: readonly FieldType[] = ["date", "date-or-term"];
const numeric: readonly FieldType[] = ["count", "number", "rank", "years"];

export const isDated = (type: FieldType): boolean => dated.includes(type);

export const isRanged = (type: FieldType): boolean => isDated(type) || numeric.includes(type);

/** The range of a query value, for a field of dates, counts, numbers or ranks. */
export function rangeOf(field: Field, text: string, question: Question): Range {
  const { from, to, open } = parseRange(text);
  const low = from === undefined ? undefined : readBound(field, from, question);
  const high = to === undefined ? undefined : readBound(field, to, question);
  const range: Range = {
    // What is after 2018 begins with its last day, what is from 2018 on with its first.
    from: open === "from" ? low?.last : low?.first,
    to: open === "to" ? high?.first : high?.last,
    excludes: open,
  };
  if (range.from !== undefined && range.to !== undefined && range.from > range.to)
    throw new UsageError(endsFirst(`${field.name}:${text}`), {
      en: "write the lower bound first",
      ru: "сначала напишите нижнюю границу",
      tg: "аввал ҳадди поёниро нависед",
      uz: "avval quyi chegarani yozing",
    });
  return range;
}

function readBound(field: Field, text: string, { registry }: Question): ValueSpan {
  const isDate = isDated(field.type);
  if (isDate && isRelativeDay(text)) throw movesWithTheDay(field, text);
  const span = isDate ? readDays(text, registry.settings.years.starts) : readNumbers(field.type, text);
  if (span) return span;
  throw new UsageError(isDate ? noDate(text, field) : noNumber(text, field), boundForms(isDate));
}

/** Days seen from another are known where a question is typed; in a record they would change what it claims by themselves. */
const movesWithTheDay = ({ name }: Field, text: string): UsageError =>
  new UsageError(
    {
      en: `${name}:${text} moves on with every day, and the question of a record does not`,
      ru: `${name}:${text} сдвигается с каждым днём, а запрос в записи меняться не должен`,
      tg: `${name}:${text} бо ҳар рӯз тағйир меёбад, вале дархости сабт набояд тағйир ёбад`,
      uz: `${name}:${text} har kuni oʻzgaradi, yozuvdagi soʻrov esa oʻzgarmasligi kerak`,
    },
    {
      en: "write the day itself: 2026-06-16",
      ru: "напишите сам день: 2026-06-16",
      tg: "худи рӯзро нависед: 2026-06-16",
      uz: "kunning oʻzini yozing: 2026-06-16",
    },
  );

const noDate = (text: string, { name }: Field): Sentence => ({
  en: `"${text}" is not a date, which ${name} asks for`,
  ru: `полю ${name} нужна дата, а «${text}» — не дата`,
  tg: `майдони ${name} сана мехоҳад, «${text}» сана нест`,
  uz: `${name} maydoniga sana kerak, “${text}” esa sana emas`,
});

const noNumber = (text: string, { name }: Field): Sentence => ({
  en: `"${text}" is not a number, which ${name} asks for`,
  ru: `полю ${name} нужно число, а «${text}» — не число`,
  tg: `майдони ${name} рақам мехоҳад, «${text}» рақам нест`,
  uz: `${name} maydoniga son kerak, “${text}” esa son emas`,
});

const boundForms = (isDate: boolean): Sentence =>
  sentenceOf((language) => {
    const examples = either(isDate ? ["199X", "2018", "2018-06", "2018-06-16"] : ["12"], language);
    return {
      en: `write ${examples}, or a range: a..b, a.., ..b`,
      ru: `напишите ${examples} или промежуток: a..b, a.., ..b`,
      tg: `${examples} ё фосила нависед: a..b, a.., ..b`,
      uz: `${examples} yoki oraliq yozing: a..b, a.., ..b`,
    }[language];
  });

function readDays(text: string, yearStarts: string): Span | undefined {
  const date = parsePartialDate(text);
  if (date) return date;
  const term = parseTerm(text);
  return term && spanOfTerm(term, yearStarts);
}

function readNumbers(type: FieldType, text: string): ValueSpan | undefined {
  if (type === "years") return readYears(text);
  const band = type === "count" ? parseCount(text) : type === "rank" ? parseRank(text) : undefined;
  if (band) return bandOf(band);
  const number = parsePlainNumber(text);
  return number === undefined ? undefined : { first: number, last: number };
}

/** A number of years: `2`, `2.5` or `2-3`. */
function readYears(text: string): ValueSpan | undefined {
  const [first, last, ...rest] = text.split("-").map(parsePlainNumber);
  if (first === undefined || rest.length > 0) return undefined;
  if (!text.includes("-")) return { first, last: first };
  return last === undefined ? undefined : { first, last };
}

const bandOf = ({ min, max }: Pick<Count, "min" | "max">): ValueSpan => ({
  first: min,
  last: max ?? Number.POSITIVE_INFINITY,
});

/** The stretch a field's value may mean. */
export function valueSpanOf(value: unknown, yearStarts: string): ValueSpan {
  if (typeof value === "number") return { first: value, last: value };
  if (typeof value === "string") return readYears(value) ?? { first: value, last: value };
  const known = value as Span | Term | Pick<Count, "min" | "max">;
  if ("min" in known) return bandOf(known);
  return "parts" in known ? spanOfTerm(known, yearStarts) : { first: known.first, last: known.last };
}

/** The neighbours of a field's values; those of decimals are not known. */
export function neighboursOf(type: FieldType): Neighbours | undefined {
  if (isDated(type)) return { before: (day) => addDays(String(day), -1), after: (day) => addDays(String(day), 1) };
  if (type === "count" || type === "rank")
    return { before: (number) => Number(number) - 1, after: (number) => Number(number) + 1 };
  return undefined;
}
