import { isDay, toDay } from "../../values/dates/calendar.ts";
import { certain, doubtful, likely, type Meaning } from "../meaning.ts";
import { romanNumber } from "./month-names.ts";

/** In which order a registry's people write day, month and year, where they write numbers. */
export type DayOrder = "dmy" | "mdy" | "none";

type Pattern = readonly [RegExp, (parts: readonly string[], order: DayOrder) => Meaning | undefined];

const gap = "[-. ]*";
const month = "<m(\\d\\d)>";

/** Every way of writing one date that is understood, each of them whole; nothing may stand beside it. */
const patterns: readonly Pattern[] = [
  [/^(\d{4})$/, ([year = ""]) => certain(year)],
  [/^(\d{4}) ?- ?(\d{1,2})$/, ([year, m]) => yearAndNumber(Number(year), Number(m), certain)],
  [/^(\d{4}) ?[./ ] ?(\d{1,2})$/, ([year, m]) => yearAndNumber(Number(year), Number(m), likely)],
  [/^(\d{1,2}) ?[-./ ] ?(\d{4})$/, ([m, year]) => monthOf(Number(year), Number(m))],
  [/^(\d{4}) ?- ?(\d{1,2}) ?- ?(\d{1,2})$/, (parts) => yearFirst(numbers(parts), true)],
  [/^(\d{4}) ?\/ ?(\d{1,2}) ?\/ ?(\d{1,2})$/, (parts) => yearFirst(numbers(parts), true)],
  [/^(\d{4})(?: ?\. ?| )(\d{1,2})(?: ?\. ?| )(\d{1,2})$/, (parts) => yearFirst(numbers(parts), false)],
  [/^(\d{1,2}) ?([-./ ]) ?(\d{1,2}) ?\2 ?(\d{4})$/, ([a, , b, year], order) => yearLast(numbers([a, b, year]), order)],
  [/^(\d{1,2}) ?([./]) ?(\d{1,2}) ?\2 ?(\d{2})$/, ([a, , b, yy], order) => shortYear(numbers([a, b, yy]), order)],
  [/^(\d{4})(\d\d)(\d\d)$/, (parts) => onDay(...numbers(parts))],
  [/^(\d\d)(\d\d)(\d{4})$/, (parts, order) => digitsYearLast(numbers(parts), order)],
  [/^(\d{1,2}) ?([-./]) ?([ivx]+) ?\2 ?(\d{4})$/, ([d, , roman = "", y]) => romanDay(Number(d), roman, Number(y))],
  [new RegExp(`^(\\d{1,2})${gap}${month}${gap}(\\d{4})$`), ([d, m, y]) => onDay(...numbers([y, m, d]))],
  [new RegExp(`^${month}${gap}(\\d{1,2})${gap}(?<!\\d)(\\d{4})$`), ([m, d, y]) => onDay(...numbers([y, m, d]))],
  [new RegExp(`^(\\d{4})${gap}${month}${gap}(\\d{1,2})$`), (parts) => onDay(...numbers(parts))],
  [new RegExp(`^(\\d{4})${gap}(?<!\\d)(\\d{1,2})${gap}${month}$`), ([y, d, m]) => onDay(...numbers([y, m, d]))],
  [new RegExp(`^${month}${gap}(\\d{4})$`), ([m, year]) => monthOf(Number(year), Number(m))],
  [new RegExp(`^(\\d{4})${gap}${month}$`), ([year, m]) => monthOf(Number(year), Number(m))],
  [new RegExp(`^(\\d{1,2})[-. ]+${month}[-. ]+(\\d{2})$`), ([d, m, yy]) => shortYear(numbers([d, m, yy]), "dmy")],
];

/** Reads text without fillers (`withoutFillers`) that is one date and nothing else. */
export function singleDate(core: string, order: DayOrder): Meaning | undefined {
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(core);
    const meaning = found && read(found.slice(1), order);
    if (meaning) return meaning;
  }
  return undefined;
}

/** The same of day, month and year with points, as most dates of lists are written: no other way of writing one has to be tried. */
export function plainDate(text: string, order: DayOrder): Meaning | undefined {
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return found ? yearLast(numbers(found.slice(1)), order) : undefined;
}

type Three = [number, number, number];

const numbers = (parts: readonly (string | undefined)[]): Three => parts.map(Number) as Three;

const isPossible = (year: number, m: number, day: number): boolean => year > 0 && isDay(toDay(year, m, day));

function onDay(year: number, m: number, day: number): Meaning | undefined {
  return isPossible(year, m, day) ? certain(toDay(year, m, day)) : undefined;
}

const yearAndMonth = (year: number, m: number): string => toDay(year, m, 1).slice(0, 7);

const monthOf = (year: number, m: number): Meaning | undefined =>
  m >= 1 && m <= 12 && year > 0 ? certain(yearAndMonth(year, m)) : undefined;

/** `2009–10` may be October or the academic year. */
function yearAndNumber(year: number, m: number, sure: typeof certain): Meaning | undefined {
  if (monthOf(year, m) === undefined) return undefined;
  return m === (year + 1) % 100 ? doubtful([yearAndMonth(year, m)]) : sure(yearAndMonth(year, m));
}

/** After a year with points some write the day before the month. */
function yearFirst([year, a, b]: Three, isIso: boolean): Meaning | undefined {
  const [usual, other] = [isPossible(year, a, b), isPossible(year, b, a)];
  if (usual && (isIso || !other || a === b)) return certain(toDay(year, a, b));
  if (usual) return doubtful([toDay(year, a, b), toDay(year, b, a)]);
  return other ? likely(toDay(year, b, a)) : undefined;
}

function yearLast([a, b, year]: Three, order: DayOrder): Meaning | undefined {
  const dayFirst = dayIf(year, b, a);
  const monthFirst = dayIf(year, a, b);
  const [either, other] = [dayFirst ?? monthFirst, monthFirst ?? dayFirst];
  if (either === undefined || other === undefined) return undefined;
  if (either === other)
    return order === "none" || a === b || isExpected(order, dayFirst) ? certain(either) : likely(either);
  if (order === "none") return doubtful([either, other].sort(), { is: "day-order" });
  return certain(order === "dmy" ? either : other);
}

/** Whether the one day that numbers can mean has them in the usual order. */
const isExpected = (order: DayOrder, dayFirst: string | undefined): boolean =>
  (dayFirst !== undefined) === (order === "dmy");

const dayIf = (year: number, m: number, day: number): string | undefined =>
  isPossible(year, m, day) ? toDay(year, m, day) : undefined;

/** Which century a year of two digits means is a guess, and from 41 to 60 not even that. */
function shortYear([a, b, yy]: Three, order: DayOrder): Meaning | undefined {
  const centuries = yy <= 40 ? [2000] : yy > 60 ? [1900] : [1900, 2000];
  const meanings = centuries.flatMap((century) => yearLast([a, b, century + yy], order) ?? []);
  const choices = meanings.flatMap((meaning) => meaning.choices.map(({ value }) => value));
  if (choices.length <= 1) return choices.length === 1 ? likely(choices[0] ?? "") : undefined;
  return doubtful(choices, centuries.length === 1 ? { is: "day-order" } : undefined);
}

/** Eight digits with the year last are rare, and most of them are a number of something else. */
function digitsYearLast(parts: Three, order: DayOrder): Meaning | undefined {
  const meaning = parts[2] >= 1900 && parts[2] < 2100 ? yearLast(parts, order) : undefined;
  return meaning && doubtful(meaning.choices);
}

/** An X alone may stand for a month that is not known. */
function romanDay(day: number, roman: string, year: number): Meaning | undefined {
  const meaning = onDay(year, romanNumber(roman) ?? 0, day);
  return meaning && (roman === "x" ? doubtful(meaning.choices) : meaning);
}
