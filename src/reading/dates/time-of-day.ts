import { addDays, isDay } from "../../values/dates/calendar.ts";
import { doubtful, type Meaning, unknown } from "../meaning.ts";

/** A day and the time that stands behind it. */
export type TimedDate = { readonly date: string; readonly isMidnight: boolean; readonly zone: string };

const pattern = /^(.*\d)(?:t|\s)\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(z|[+-]\d{2}:?\d{2})?$/i;

/** Parts a time of day from its date; `undefined` where there is none. */
export function timedDate(text: string): TimedDate | undefined {
  const [match, date = "", ...rest] = pattern.exec(text.trim()) ?? [];
  if (match === undefined) return undefined;
  const [hours, minutes, seconds = "0", fraction = "0", zone = ""] = rest;
  return { date, isMidnight: [hours, minutes, seconds, fraction].every((part) => Number(part) === 0), zone };
}

/**
 * A date holds no time, which only midnight does not lose. A time in another zone may be of the next day here or of the
 * one before.
 */
export function readTimed({ isMidnight, zone }: TimedDate, day: Meaning): Meaning {
  if (isMidnight && (zone === "" || /^z$/i.test(zone))) return day;
  const days = day.choices.map(({ value }) => value).filter(isDay);
  const near = zone === "" || days.length !== 1 ? days : aroundDay(days[0] ?? "", zone);
  return days.length > 0 ? doubtful(near, { is: "time-of-day" }) : unknown({ is: "time-of-day" });
}

const aroundDay = (day: string, zone: string): string[] =>
  /^[z-]/i.test(zone) ? [day, addDays(day, 1)] : [addDays(day, -1), day];
