import { UTCDateMini } from "@date-fns/utc/date/mini";
// Each by its own path: the package's entry loads all of them, which takes longer than most commands.
import { addDays as daysLater } from "date-fns/addDays";
import { addMonths as monthsLater } from "date-fns/addMonths";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { memoize } from "../memoize.ts";

/** A day of the Gregorian calendar, `YYYY-MM-DD`; days compare as strings. */
export type Day = string;

/** A run of days, both ends included. */
export type Span = { readonly first: Day; readonly last: Day };

export const daysInMonth = (year: number, month: number): number => lengthOfMonth(year * 12 + month - 1);

/** Of a month counted from the year 0. Lists have the same few hundred. */
const lengthOfMonth = memoize(
  (months: number) => getDaysInMonth(dateOf(toDay(Math.floor(months / 12), (months % 12) + 1, 1))),
  { most: 10_000 },
);

export const toDay = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

const hyphen = 45;
const shortestMonth = 28;

/** Whether a text is a day of the calendar. Called for every date, so most are decided from their digits alone. */
export function isDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return false;
  return day <= shortestMonth || day <= daysInMonth(year, month);
}

/** The number that stands in a text from one place to another; NaN where something is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The same day of the month `months` later; a month without that day gives its last. */
export const addMonths = (day: Day, months: number): Day => dayOf(monthsLater(dateOf(day), months));

export const addDays = (day: Day, days: number): Day => dayOf(daysLater(dateOf(day), days));

const millisecondsInDay = 86_400_000;

/** How many days later one day is than another. In UTC all days are as long as each other. */
export const daysBetween = (from: Day, to: Day): number => (beginningOf(to) - beginningOf(from)) / millisecondsInDay;

const beginningOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** A day for date-fns, which reckons with moments: its first in UTC, as other zones have days that begin late or never. */
const dateOf = (day: Day): Date => new UTCDateMini(`${day}T00:00:00Z`);

const dayOf = (date: Date): Day => toDay(date.getFullYear(), date.getMonth() + 1, date.getDate());

/** For sorting: the earlier day first. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : Number(a > b));

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
export const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** The earliest of some dates, each as far as it is known; `undefined` ones do not count. */
export function earliest(spans: readonly (Span | undefined)[]): Span | undefined {
  const known = spans.filter((span) => span !== undefined);
  const [start, ...others] = known;
  return others.reduce<Span | undefined>(
    (found, { first, last }) => found && { first: earlier(found.first, first), last: earlier(found.last, last) },
    start,
  );
}
