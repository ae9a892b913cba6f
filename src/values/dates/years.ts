import { memoize } from "../memoize.ts";
import { addDays, type Day, earlier, later, type Span } from "./calendar.ts";

/** How tables bucket time: calendar years (`2018`) or academic ones (`2018/2019`) that begin on `starts` (`MM-DD`). */
export type YearKind = { readonly kind: "calendar" | "academic"; readonly starts: string };

/** The number of the year a day falls in: of an academic year, the year it begins in. */
export function yearNumber(day: Day, { kind, starts }: YearKind): number {
  const year = Number(day.slice(0, 4));
  return kind === "academic" && day.slice(5) < starts ? year - 1 : year;
}

export const yearLabel = (year: number, { kind }: YearKind): string =>
  kind === "academic" ? `${pad(year)}/${pad(year + 1)}` : pad(year);

/** The first day of a year. */
export const firstDayOfYear = (year: number, { kind, starts }: YearKind): Day =>
  `${pad(year)}-${kind === "academic" ? starts : "01-01"}`;

/** The last day of a year. */
export const lastDayOfYear = (year: number, years: YearKind): Day =>
  years.kind === "calendar" || year >= lastYear ? `${pad(year)}-12-31` : addDays(firstDayOfYear(year + 1, years), -1);

/** No date has more than four digits for its year. */
const lastYear = 9999;

const pad = (year: number): string => String(year).padStart(4, "0");

/** A year that something falls in; not `certain` where the date is too coarse. */
export type YearBucket = { readonly year: number; readonly certain: boolean };

/** The years one date may fall in: one, or, for a date that straddles a boundary, several uncertain ones. */
export function yearsOfDate({ first, last }: Span, kind: YearKind): readonly YearBucket[] {
  const from = yearNumber(first, kind);
  // Most dates are known to the day.
  const to = last === first ? from : yearNumber(last, kind);
  return from === to ? onlyYear(from) : range(from, to).map((year) => ({ year, certain: false }));
}

/** A year that something surely falls in; years are few and what falls in them is much, so each is made once. */
const onlyYear = memoize((year: number): readonly YearBucket[] => [{ year, certain: true }], { most: 1000 });

/**
 * The years touched from one date to another; a year is certain where even the latest start and the earliest end touch it.
 * No start comes after its end, so of `201X` to `2012-05` the year 2012 is certain.
 */
export function yearsOverlapping(start: Span, end: Span, kind: YearKind): YearBucket[] {
  const latestStart = earlier(start.last, end.last);
  const earliestEnd = later(end.first, start.first);
  const surelyFrom = yearNumber(latestStart, kind);
  const surelyTo = yearNumber(earliestEnd, kind);
  return range(yearNumber(start.first, kind), yearNumber(end.last, kind)).map((year) => ({
    year,
    certain: year >= surelyFrom && year <= surelyTo,
  }));
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** Reads `2018` as a calendar year and `2018/2019` as an academic one. */
export function parseYear(text: string, starts: string): { readonly year: number; readonly in: YearKind } | undefined {
  if (/^0000/.test(text)) return undefined;
  if (/^\d{4}$/.test(text)) return { year: Number(text), in: { kind: "calendar", starts } };
  const match = /^(\d{4})\/(\d{4})$/.exec(text);
  if (!match || Number(match[2]) !== Number(match[1]) + 1) return undefined;
  return { year: Number(match[1]), in: { kind: "academic", starts } };
}
