import type { Dimension } from "../fields/dimensions.ts";
import type { ColumnKey, Line } from "./pivot-lines.ts";
import { type Tally, union } from "./tally.ts";
import { sumOf } from "./tally-sum.ts";
import { undated } from "./undated.ts";

/** How rows and columns are sorted: the option, by the label that the reader sees. */
export type Ordering = {
  readonly sort: "label" | "value" | undefined;
  readonly labelOf: (dimension: Dimension, key: string) => string;
  readonly compareLabels: (a: string, b: string) => number;
};

/** Dimensions whose keys have a natural order: time, and bands from low to high. */
const ownOrder = ["year", "ranking", "duration"];

/** Whether the values of a field have an order of their own, that of its words. */
export const hasOrderedWords = ({ name, words }: Pick<Dimension, "name" | "words">): boolean =>
  words !== undefined && ownOrder.includes(name);

/** The keys of columns in order. */
export function sortKeys(
  tallies: ReadonlyMap<ColumnKey, Tally>,
  dimension: Dimension,
  ordering: Ordering,
): ColumnKey[] {
  const sums = new Map([...tallies].map(([key, tally]) => [key, sumOf(tally)]));
  return sortKeysBy([...tallies.keys()], dimension, ordering, (key) => sums.get(key)?.min);
}

/** Keys in order, by other numbers than they have. */
export const sortKeysBy = (
  keys: readonly ColumnKey[],
  dimension: Dimension,
  ordering: Ordering,
  numberAt: (key: ColumnKey) => number | undefined,
): ColumnKey[] => [...keys].sort(comparator(dimension, ordering, numberAt));

/** Rows in order: by the first dimension, rows of one key of it together, then by the next. */
export const sortRows = (lines: readonly Line[], by: readonly Dimension[], ordering: Ordering): Line[] =>
  sortRowsBy(lines, by, ordering, (group) => sumOf(union(group.map(({ all }) => all)))?.min);

/** Rows in order, by other numbers than they have. */
export function sortRowsBy<Row extends Pick<Line, "keys">>(
  lines: readonly Row[],
  by: readonly Dimension[],
  ordering: Ordering,
  numberOf: (group: readonly Row[]) => number | undefined,
  depth = 0,
): Row[] {
  const dimension = by[depth];
  if (!dimension) return [...lines];
  const groups = new Map<ColumnKey, Row[]>();
  for (const line of lines) {
    const key = line.keys[depth] ?? null;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  const numbers = new Map([...groups].map(([key, group]) => [key, numberOf(group)]));
  const keys = sortKeysBy([...groups.keys()], dimension, ordering, (key) => numbers.get(key));
  return keys.flatMap((key) => sortRowsBy(groups.get(key) ?? [], by, ordering, numberOf, depth + 1));
}

type Compare = (a: string, b: string) => number;

/** What is absent comes last; then time and bands in their own order, else the highest lower bound, then the label. */
function comparator(dimension: Dimension, ordering: Ordering, numberAt: (key: ColumnKey) => number | undefined) {
  const compare = comparePresent(dimension, ordering, (key) => numberAt(key) ?? -1);
  return (a: ColumnKey, b: ColumnKey): number => {
    const absent = Number(isAbsent(a, dimension)) - Number(isAbsent(b, dimension));
    return absent || a === null || b === null ? absent : compare(a, b);
  };
}

const isAbsent = (key: ColumnKey, { type }: Dimension): boolean => key === null || (type === "year" && key === undated);

function comparePresent(dimension: Dimension, ordering: Ordering, lowest: (key: string) => number): Compare {
  const { sort, labelOf, compareLabels } = ordering;
  const byCode: Compare = (a, b) => (a < b ? -1 : Number(a > b));
  const hasOwnOrder = ownOrder.includes(dimension.name);
  if (hasOwnOrder && sort !== "value") return dimension.type === "year" ? byCode : byPosition(dimension.words ?? []);
  const byLabel: Compare = (a, b) => compareLabels(labelOf(dimension, a), labelOf(dimension, b)) || byCode(a, b);
  return sort === "label" ? byLabel : (a, b) => lowest(b) - lowest(a) || byLabel(a, b);
}

const byPosition =
  (words: readonly string[]): Compare =>
  (a, b) =>
    words.indexOf(a) - words.indexOf(b);
