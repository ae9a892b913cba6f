import type { Count } from "../values/count.ts";
import type { Member } from "../values/member.ts";

/** A number of one output that tells of persons. */
export type PersonNumber = {
  /** What is counted: only numbers of one figure (persons, journeys, different persons) are sums of the same things. */
  readonly figure: string;
  readonly members: readonly Member[];
  readonly count: Count;
  /** What it would cost to hide it, in comparison with others: totals weigh most. */
  readonly weight: number;
};

/** Whether a number is shown, hidden for being small, or hidden because a small one could be calculated from it. */
export type Disclosed = "shown" | "primary" | "secondary";

/** Whether a number may be one of those that are too small to be shown: 1 to one less than a limit. */
export const mayBeSmall = ({ min, max }: Count, below: number): boolean =>
  Math.max(min, 1) < below && (max === null || max >= 1);
