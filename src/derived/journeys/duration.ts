import type { AnyRecord } from "../../registry/record.ts";
import type { Settings } from "../../registry/settings.ts";
import { addDays, addMonths, type Day, type Span } from "../../values/dates/calendar.ts";
import type { Term } from "../../values/dates/term.ts";
import { periodOf, wholePeriod } from "../periods.ts";
import { hasExactDates } from "./exact-dates.ts";

/** Bands of whole months, the lower bound included. */
const bandsOfMonths = ["under-1", "1-3", "3-6", "over-6"] as const;

/** How long something lasted: in whole months, or, where only that is known, one part of an academic year or a whole one. */
export const durationBands = [...bandsOfMonths, "one-term", "one-year"] as const;
export type DurationBand = (typeof durationBands)[number];

/** The least number of whole months in each band after the first. */
const leastMonths = [1, 3, 6];

const daysInBandMonth = 30;

/**
 * The bands in which a record's duration can lie, from short to long: one where every day that its dates can mean gives
 * the same, none where its start or end is not known. A known number of days decides unless the dates are exact.
 */
export function durationBandsOf(record: AnyRecord, settings: Settings): readonly DurationBand[] {
  const term = termOf(record);
  const days = knownDays(record);
  if (days !== undefined) return [bandsOfMonths[bandAt((months) => days >= months * daysInBandMonth)] ?? "under-1"];
  if (term) return [term.parts === 1 ? "one-year" : "one-term"];
  const period = periodOf(record, settings);
  const { start, end } = record.kind === "plans" ? wholePeriod(period) : period;
  if (!start || !end || end.last < start.first) return [];
  const longest = bandBetween(start.first, end.last);
  return bandsOfMonths.slice(isDay(start) && isDay(end) ? longest : shortestBand(start, end), longest + 1);
}

const shortestBand = (start: Span, end: Span): number =>
  start.last <= end.first ? bandBetween(start.last, end.first) : 0;

/** A known number of days, which exact dates do not need. */
const knownDays = (record: AnyRecord): number | undefined =>
  record.kind === "mobilities" && record.days !== undefined && !hasExactDates(record) ? record.days : undefined;

function termOf(record: AnyRecord): Term | undefined {
  if (record.kind === "mobilities" || record.kind === "events") return record.term;
  const period = record.kind === "plans" ? record.period : undefined;
  return period && "parts" in period ? period : undefined;
}

const isDay = ({ first, last }: Span): boolean => first === last;

/** The band of all days from one to another. */
function bandBetween(first: Day, last: Day): number {
  const dayAfter = addDays(last, 1);
  return bandAt((months) => addMonths(first, months) <= dayAfter);
}

/** The place among the bands of months of what lasts at least so many months. */
const bandAt = (lastsAtLeast: (months: number) => boolean): number => leastMonths.filter(lastsAtLeast).length;
