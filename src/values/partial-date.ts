import { daysInMonth, isDay, type Span, toDay } from "./calendar.ts";

/**
 * A date as far as it is known: a year, a month or a day, approximate (`~`) or uncertain (`?`).
 * The subset of EDTF (ISO 8601-2:2019) that hamkor reads; `first` and `last` are the days it can mean.
 */
export type PartialDate = Span & {
  readonly text: string;
  readonly precision: "year" | "month" | "day";
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/;

/** Reads `2018`, `2018-06`, `2018-06-16`, each optionally with `~` or `?`; anything else is `undefined`. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, year = "", month, day, mark] = match;
  const span = spanOf(Number(year), month, day);
  if (!span) return undefined;
  const precision = day ? "day" : month ? "month" : "year";
  return { text, precision, ...span, approximate: mark === "~", uncertain: mark === "?" };
}

function spanOf(year: number, month: string | undefined, day: string | undefined): Span | undefined {
  if (year === 0) return undefined;
  if (!month) return { first: toDay(year, 1, 1), last: toDay(year, 12, 31) };
  const number = Number(month);
  if (number < 1 || number > 12) return undefined;
  if (!day) return { first: toDay(year, number, 1), last: toDay(year, number, daysInMonth(year, number)) };
  const exact = toDay(year, number, Number(day));
  return isDay(exact) ? { first: exact, last: exact } : undefined;
}
