import type { Day, Span } from "../values/dates/calendar.ts";

/** Whether something holds in every reading of the dates, in some, or in none. */
export type Certainty = "yes" | "perhaps" | "no";

export const certaintyOf = (surely: boolean, perhaps: boolean): Certainty =>
  surely ? "yes" : perhaps ? "perhaps" : "no";

/** Whether one of several things holds. */
export const surest = (certainties: readonly Certainty[]): Certainty =>
  certaintyOf(certainties.includes("yes"), certainties.includes("perhaps"));

/** A stretch of days of which the first and the last may each be known in part only. */
export type UncertainPeriod = { readonly start: Span; readonly end: Span };

/** A side that is open. */
export const farPast: Day = "0001-01-01";
export const farFuture: Day = "9999-12-31";

/** All days from one to another; an absent side is open. */
export const periodBetween = (from: Day | undefined, to: Day | undefined): UncertainPeriod => ({
  start: { first: from ?? farPast, last: from ?? farPast },
  end: { first: to ?? farFuture, last: to ?? farFuture },
});

/** Whether some stretches have a day in common: each must begin before every other one ends. */
export function overlapCertainty(periods: readonly UncertainPeriod[]): Certainty {
  let isSure = true;
  for (const one of periods) {
    for (const other of periods) {
      if (one === other) continue;
      if (one.start.first > other.end.last) return "no";
      isSure &&= one.start.last <= other.end.first;
    }
  }
  return isSure ? "yes" : "perhaps";
}
