import { type Day, daysBetween } from "../../../values/dates/calendar.ts";
import { range } from "../../../values/dates/years.ts";
import { fontSize } from "../spec.ts";
import { textAdvance } from "../text-advance.ts";

/** A day as a number, whatever the machine's time zone. */
export const dayNumber = (day: Day): number => daysBetween("1970-01-01", day);

/** A line at the first day of a year, with the year as its label. */
export type YearLine = { readonly day: number; readonly text: string };

/** Every year that begins within some days, or every second, fifth, … where their labels would be too close. */
export function markedYears(from: Day, to: Day, width: number): YearLine[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = range(first, last).filter((year) => firstDay(year) >= from);
  const room = (width * 365) / (daysBetween(from, to) + 1);
  const needed = textAdvance("0000", fontSize) + 8;
  const every = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((step) => step * room >= needed) ?? 1000;
  return years
    .filter((year) => year % every === 0)
    .map((year) => ({ day: dayNumber(firstDay(year)), text: String(year) }));
}

const firstDay = (year: number): Day => `${String(year).padStart(4, "0")}-01-01`;
