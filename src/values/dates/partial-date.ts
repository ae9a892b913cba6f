import { daysInMonth, isDay, type Span, toDay } from "./calendar.ts";

/**
 * A date as far as it is known: a decade, a year, a month or a day, approximate (`~`) or uncertain (`?`).
 * The subset of EDTF (ISO 8601-2:2019) that hamkor reads; `first` and `last` are the days it can mean.
 */
export type PartialDate = Span & {
  readonly text: string;
  readonly precision: "decade" | "year" | "month" | "day";
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/;

const decadePattern = /^(?!000)(\d{3})X([~?])?$/;

/** Reads `199X`, `2018`, `2018-06`, `2018-06-16`, each optionally with `~` or `?`; anything else is `undefined`. */
export function parsePartialDate(text: string): PartialDate | undefined {
  // Most dates are whole days, and a pattern takes several times as long.
  if (isDay(text) && !text.startsWith("0000")) return wholeDay(text);
  const match = pattern.exec(text);
  if (!match) return readDecade(text);
  const [, year = "", month, day, mark] = match;
  const span = day ? onDay(text.slice(0, 10)) : spanOf(Number(year), month);
  if (!span || Number(year) === 0) return undefined;
  const precision = day ? "day" : month ? "month" : "year";
  return { text, precision, ...span, approximate: mark === "~", uncertain: mark === "?" };
}

/** A decade is a year whose last digit is not known. */
function readDecade(text: string): PartialDate | undefined {
  const [match, decade = "", mark] = decadePattern.exec(text) ?? [];
  if (match === undefined) return undefined;
  const [first, last] = [toDay(Number(`${decade}0`), 1, 1), toDay(Number(`${decade}9`), 12, 31)];
  return { text, precision: "decade", first, last, approximate: mark === "~", uncertain: mark === "?" };
}

const wholeDay = (text: string): PartialDate => ({
  text,
  precision: "day",
  first: text,
  last: text,
  approximate: false,
  uncertain: false,
});

const onDay = (day: string): Span | undefined => (isDay(day) ? { first: day, last: day } : undefined);

function spanOf(year: number, month: string | undefined): Span | undefined {
  if (!month) return { first: toDay(year, 1, 1), last: toDay(year, 12, 31) };
  const number = Number(month);
  if (number < 1 || number > 12) return undefined;
  return { first: toDay(year, number, 1), last: toDay(year, number, daysInMonth(year, number)) };
}
