import type { Mobility } from "../../registry/record.ts";
import type { Settings } from "../../registry/settings.ts";
import { addDays, addMonths, type Day, earlier, later, type Span } from "../../values/dates/calendar.ts";
import { spanOfTerm } from "../../values/dates/term.ts";
import { type Certainty, certaintyOf, type UncertainPeriod } from "../certainty.ts";

/** How long a stay may last of which one end is unknown, in months. */
const mostMonths = 12;
const mostMonthsOfDegree = 72;

/**
 * The days of a stay: the first and the last, each as far as it is known. A term holds the stay, but does not tell its
 * days. An unknown end follows from the number of days, else it lies within 12 months of the other (`degree`: six years).
 * `undefined` without any date, or where the stay would end before it began.
 */
export function stayOf(mobility: Mobility, { years }: Settings): UncertainPeriod | undefined {
  const { starts, ends, term } = mobility;
  if (term) {
    const days = spanOfTerm(term, years.starts);
    return { start: days, end: days };
  }
  const start = starts ?? (ends && startBefore(ends, mobility));
  const end = ends ?? (starts && endAfter(starts, mobility));
  return start && end && start.first <= end.last ? { start, end } : undefined;
}

function endAfter({ first, last }: Span, mobility: Mobility): Span {
  const { days } = mobility;
  if (days !== undefined) return { first: addDays(first, nights(days)), last: addDays(last, nights(days)) };
  return { first, last: addMonths(last, mostMonthsOf(mobility)) };
}

function startBefore({ first, last }: Span, mobility: Mobility): Span {
  const { days } = mobility;
  if (days !== undefined) return { first: addDays(first, -nights(days)), last: addDays(last, -nights(days)) };
  return { first: addMonths(first, -mostMonthsOf(mobility)), last };
}

/** How many days the last day comes after the first. */
const nights = (days: number): number => Math.max(0, Math.ceil(days) - 1);

const mostMonthsOf = ({ purpose }: Mobility): number => (purpose === "degree" ? mostMonthsOfDegree : mostMonths);

/** Whether a stay covers a day: in every reading of its dates, in some or in none. No stay ends before it begins. */
export function coversDay({ start, end }: UncertainPeriod, day: Day): Certainty {
  const latestStart = earlier(start.last, end.last);
  const earliestEnd = later(end.first, start.first);
  return certaintyOf(latestStart <= day && day <= earliestEnd, start.first <= day && day <= end.last);
}

/** Whether nothing is known of when a stay was. */
export const isUndated = ({ starts, ends, term }: Mobility): boolean => !starts && !ends && !term;
