import { changeSince } from "../../../locales/figure-words.ts";
import type { AnyRecord } from "../../../registry/record.ts";
import { type Count, type Difference, nothing } from "../../../values/count.ts";
import { type AnnualRequest, hasEarlierDay, yearBefore } from "../annual-request.ts";
import { type FoundNumber, numberOf, unknownOf } from "./figure-number.ts";

/** The agreements in force on the last day of the year, and on that of the year before. */
export type InForce = {
  readonly now: FoundNumber;
  /** How many have no date, so that they may be in force as well. */
  readonly perhaps: number;
  /**
   * With what was without a date then and is known by now, which may have been in force already; none where the year has
   * not begun, so that the day would be the same.
   */
  readonly before: Count;
  readonly change: Difference | undefined;
};

const measure = "agreements-in-force";

/** What nobody can tell on either day is no change; what became known in between may be one. */
export function inForce(request: AnnualRequest): InForce {
  const now = numberOf(measure, "day", request);
  const perhaps = unknownOf(measure, request).length;
  if (!hasEarlierDay(request)) return { now, perhaps, before: nothing, change: undefined };
  const { count = nothing } = numberOf(measure, "day", yearBefore(request));
  const before = withPerhaps(count, knownSince(request).length);
  return { now, perhaps, before, change: now.count && changeSince(now.count, before) };
}

/** The agreements that were without a date on the last day of the year before, and are not on that of the year. */
export function knownSince(request: AnnualRequest): readonly AnyRecord[] {
  const unknown = new Set(unknownOf(measure, request).map(({ id }) => id));
  return unknownOf(measure, yearBefore(request)).filter(({ id }) => !unknown.has(id));
}

/** A number and so many more that perhaps belong to it. */
export const withPerhaps = (count: Count, more: number): Count => ({
  ...count,
  max: count.max === null ? null : count.max + more,
});
