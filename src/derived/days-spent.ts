import type { Mobility } from "../registry/record.ts";
import type { Settings } from "../registry/settings.ts";
import type { Count } from "../values/count.ts";
import type { Day } from "../values/dates/calendar.ts";
import { periodOf } from "./periods.ts";

const millisecondsADay = 86_400_000;

/** How many days lie between two, both included. */
const daysFrom = (first: Day, last: Day): number => (Date.parse(last) - Date.parse(first)) / millisecondsADay + 1;

/**
 * How many days a mobility took, its first and last included, as far as its dates allow: at least one, and no upper bound
 * where its start or its end is not known.
 */
function daysOfJourney(mobility: Mobility, settings: Settings): Count {
  const { start, end } = periodOf(mobility, settings);
  const approximate = [mobility.starts, mobility.ends].some((date) => date?.approximate === true);
  if (!start || !end || end.last < start.first) return { min: 1, max: null, approximate };
  return { min: Math.max(1, daysFrom(start.last, end.first)), max: daysFrom(start.first, end.last), approximate };
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

/** Whether the first and the last day of a journey are known to the day. */
export function hasExactDays(mobility: Mobility, settings: Settings): boolean {
  const { min, max, approximate } = daysOfJourney(mobility, settings);
  return min === max && !approximate;
}
