import type { Count } from "../values/count.ts";
import type { Dimension } from "./dimensions.ts";
import type { Line } from "./pivot.ts";
import { sumOf, type Tally, union } from "./tally.ts";

/** How rows and columns are ordered: as asked, by what the reader sees of a key. */
export type Ordering = {
  readonly sort: "label" | "value" | undefined;
  readonly labelOf: (dimension: Dimension, key: string) => string;
  readonly compareLabels: (a: string, b: string) => number;
};

type Key = string | null;

/** Dimensions whose keys have an order of their own: time, and bands from low to high. */
const ownOrder = ["year", "ranking", "duration"];

/** The keys of columns in order. */
export function sortKeys(tallies: ReadonlyMap<Key, Tally>, dimension: Dimension, ordering: Ordering): Key[] {
  const compare = comparator(dimension, ordering, (key) => sumOf(tallies.get(key)));
  return [...tallies.keys()].sort(compare);
}

/** Rows in order: by the first dimension, rows of one key of it together, then by the next. */
export function sortRows(lines: readonly Line[], by: readonly Dimension[], ordering: Ordering, depth = 0): Line[] {
  const dimension = by[depth];
  if (!dimension) return [...lines];
  const groups = new Map<Key, Line[]>();
  for (const line of lines)
    groups.set(line.keys[depth] ?? null, [...(groups.get(line.keys[depth] ?? null) ?? []), line]);
  const sums = new Map([...groups].map(([key, group]) => [key, sumOf(union(group.map(({ all }) => all)))]));
  const keys = [...groups.keys()].sort(comparator(dimension, ordering, (key) => sums.get(key)));
  return keys.flatMap((key) => sortRows(groups.get(key) ?? [], by, ordering, depth + 1));
}

/** What is absent comes last; then time and bands in their own order, else the highest lower bound, then the label. */
function comparator(dimension: Dimension, ordering: Ordering, sumAt: (key: Key) => Count | undefined) {
  const byValue = ordering.sort === "value" || (!ordering.sort && !ownOrder.includes(dimension.name));
  const byOwn = ordering.sort !== "value" && ownOrder.includes(dimension.name);
  return (a: Key, b: Key): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (byOwn) return ownPlace(dimension, a, b);
    const values = byValue ? compareSums(sumAt(b), sumAt(a)) : 0;
    return (
      values ||
      ordering.compareLabels(ordering.labelOf(dimension, a), ordering.labelOf(dimension, b)) ||
      (a < b ? -1 : 1)
    );
  };
}

function ownPlace({ name, words = [] }: Dimension, a: string, b: string): number {
  if (name !== "year") return words.indexOf(a) - words.indexOf(b);
  // "undated" sorts after every digit.
  return a < b ? -1 : a > b ? 1 : 0;
}

const compareSums = (a: Count | undefined, b: Count | undefined): number =>
  (a?.min ?? -1) - (b?.min ?? -1) || (a ? (a.max ?? Number.MAX_VALUE) : -1) - (b ? (b.max ?? Number.MAX_VALUE) : -1);
