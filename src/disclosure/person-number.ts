import type { Count } from "../values/count.ts";

/** What a number of persons is made of: the persons of one record, or those of them who have something in common. */
export type Member = {
  readonly record: string;
  /** Of a record whose persons are told apart: which of the parts they are divided into, and how many parts there are. */
  readonly parts?: { readonly names: readonly string[]; readonly of: number } | undefined;
  /** How many it adds; at least 0 where it perhaps does not belong. */
  readonly count: Count;
};

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
export const mayBeSmall = ({ min, max }: Count, below: number): boolean => min < below && (max === null || max > 0);
