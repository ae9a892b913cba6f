import { addDays, addMonths, type Day, isDay } from "./calendar.ts";

const pattern = /^(?:(today)|([+-])(\d{1,5})([dwmy]))$/i;

/** Whether a text is a day told by its distance from another: `today`, `+6m`, `-30d`, `+2w`, `-1y`. */
export const isRelativeDay = (text: string): boolean => pattern.test(text);

/**
 * The day that such a text tells, seen from a day: days, weeks, months, years. A month without that day gives its last,
 * so that `+1m` from 31 January is the end of February. `undefined` of other texts, and outside the years 0001 to 9999.
 */
export function relativeDay(text: string, from: Day): Day | undefined {
  const [match, today, sign, digits, unit = ""] = pattern.exec(text) ?? [];
  if (match === undefined) return undefined;
  if (today !== undefined) return from;
  const day = laterBy(from, Number(`${sign}${digits}`), unit.toLowerCase());
  return isDay(day) && day > "0001" ? day : undefined;
}

function laterBy(from: Day, number: number, unit: string): Day {
  if (unit === "d" || unit === "w") return addDays(from, number * (unit === "w" ? 7 : 1));
  return addMonths(from, number * (unit === "y" ? 12 : 1));
}
