import type { AnyRecord } from "../registry/record.ts";
import type { Settings } from "../registry/settings.ts";
import { addDays, addMonths } from "../values/dates/calendar.ts";
import { periodOf } from "./periods.ts";

/** How long something lasted, in whole months; the lower bound belongs to the band. */
export const durationBands = ["under-1", "1-3", "3-6", "over-6"] as const;
export type DurationBand = (typeof durationBands)[number];

/** The band of a period whose first and last day are both known; else `undefined`. */
export function durationBand(record: AnyRecord, settings: Settings): DurationBand | undefined {
  const { start, end } = periodOf(record, settings);
  if (!start || !end || start.first !== start.last || end.first !== end.last || end.first < start.first)
    return undefined;
  const dayAfter = addDays(end.last, 1);
  const lastsAtLeast = (months: number): boolean => addMonths(start.first, months) <= dayAfter;
  if (lastsAtLeast(6)) return "over-6";
  if (lastsAtLeast(3)) return "3-6";
  return lastsAtLeast(1) ? "1-3" : "under-1";
}
