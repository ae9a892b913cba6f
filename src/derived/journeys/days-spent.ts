import type { Mobility } from "../../registry/record.ts";
import type { Settings } from "../../registry/settings.ts";
import { type Count, exactly } from "../../values/count.ts";
import { daysBetween } from "../../values/dates/calendar.ts";
import { spanOfTerm } from "../../values/dates/term.ts";
import { hasExactDates } from "./exact-dates.ts";

/** How many days lie between two, both included. */
const daysFrom = (first: string, last: string): number => daysBetween(first, last) + 1;

/**
 * How many days a mobility took, its first and last included: those of exact dates, else `days`, else as far as its
 * dates allow, at least one, and without an upper bound where its start or its end is not known. Within a term it took
 * from one day to all of them.
 */
function daysOfJourney(mobility: Mobility, { years }: Settings): Count {
  const { days, term, starts, ends } = mobility;
  if (days !== undefined && !hasExactDates(mobility)) return exactly(days);
  if (term) {
    const { first, last } = spanOfTerm(term, years.starts);
    return { min: 1, max: daysFrom(first, last), approximate: false };
  }
  const approximate = [starts, ends].some((date) => date?.approximate === true);
  if (!starts || !ends || ends.last < starts.first) return { min: 1, max: null, approximate };
  return { min: Math.max(1, daysFrom(starts.last, ends.first)), max: daysFrom(starts.first, ends.last), approximate };
}

/** The days that all persons of a journey spent, taken together. */
export function personDays(mobility: Mobility, persons: Count, settings: Settings): Count {
  const days = daysOfJourney(mobility, settings);
  return {
    min: days.min * persons.min,
    max: days.max === null || persons.max === null ? null : days.max * persons.max,
    approximate: days.approximate || persons.approximate,
  };
}

/** Whether it is known to the day how long a journey took. */
export function hasExactDays(mobility: Mobility, settings: Settings): boolean {
  const { min, max, approximate } = daysOfJourney(mobility, settings);
  return min === max && !approximate;
}
