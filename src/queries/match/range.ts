import { anyOf, type Truth } from "./truth.ts";

/** Days (as text) or numbers from one bound to another, both included but one that `excludes` names; an absent bound is open. */
export type Range = {
  readonly from: string | number | undefined;
  readonly to: string | number | undefined;
  readonly excludes: "from" | "to" | undefined;
};

/** What a value may mean: any day or number from the first to the last. */
export type ValueSpan = { readonly first: string | number; readonly last: string | number };

/** Whether all, none or an unknown part of a stretch lies in a range. */
export function within({ first, last }: ValueSpan, range: Range): Truth {
  if (isBefore(last, range) || isPast(first, range)) return "no";
  return isBefore(first, range) || isPast(last, range) ? "undecided" : "yes";
}

const isBefore = (value: string | number, { from, excludes }: Range): boolean =>
  from !== undefined && (excludes === "from" ? value <= from : value < from);

const isPast = (value: string | number, { to, excludes }: Range): boolean =>
  to !== undefined && (excludes === "to" ? value >= to : value > to);

/** The values next to one, of types whose values follow each other: days, whole numbers. */
export type Neighbours = {
  readonly before: (value: string | number) => string | number;
  readonly after: (value: string | number) => string | number;
};

/** Whether a stretch lies in some ranges taken together: what two of them cover side by side is covered. */
export function withinAny(span: ValueSpan, ranges: readonly Range[], neighbours: Neighbours | undefined): Truth {
  const alone = anyOf(ranges, (range) => within(span, range));
  if (alone !== "undecided" || ranges.length < 2 || !neighbours) return alone;
  return isCovered(span, ranges, neighbours) ? "yes" : "undecided";
}

function isCovered({ first, last }: ValueSpan, ranges: readonly Range[], neighbours: Neighbours): boolean {
  const holding = ranges.filter((range) => !isBefore(first, range) && !isPast(first, range));
  const ends = holding.map((range) => endOf(range, neighbours));
  if (ends.some((end) => end === undefined || end >= last)) return true;
  const [furthest] = ends.flatMap((end) => end ?? []).sort((a, b) => (a < b ? 1 : -1));
  // A range contains `first`, so the furthest end is not before it, and each recursion gets further.
  return furthest !== undefined && isCovered({ first: neighbours.after(furthest), last }, ranges, neighbours);
}

const endOf = ({ to, excludes }: Range, { before }: Neighbours): string | number | undefined =>
  to !== undefined && excludes === "to" ? before(to) : to;
