import type { Dimension } from "../fields/dimensions.ts";
import type { ColumnKey, Line } from "./pivot-lines.ts";
import { type Tally, union } from "./tally.ts";
import { sumOf } from "./tally-sum.ts";
import { undated } from "./undated.ts";
import { orderedWords } from "./word-order.ts";

/** How rows and columns are sorted: the option, by the label that the reader sees. */
export type Ordering = {
  readonly sort: "label" | "value" | undefined;
  readonly labelOf: (dimension: Dimension, key: string) => string;
  readonly compareLabels: (a: string, b: string) => number;
};

/** The keys of columns in order. */
export function sortKeys(
  tallies: ReadonlyMap<ColumnKey, Tally>,
  dimension: Dimension,
  ordering: Ordering,
): ColumnKey[] {
  const sums = new Map([...tallies].map(([key, tally]) => [key, sumOf(tally)]));
  return sortColumnsBy([...tallies.keys()], dimension, ordering, (key) => sums.get(key)?.min);
}

/** Keys of columns in order, by other numbers than they have. */
export const sortColumnsBy = (
  keys: readonly ColumnKey[],
  dimension: Dimension,
  ordering: Ordering,
  numberAt: (key: ColumnKey) => number | undefined,
): ColumnKey[] => [...keys].sort(comparator(dimension, ordering, numberAt, dimension.words));

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
  const keys = [...groups.keys()].sort(comparator(dimension, ordering, (key) => numbers.get(key)));
  return keys.flatMap((key) => sortRowsBy(groups.get(key) ?? [], by, ordering, numberOf, depth + 1));
}

type Compare = (a: string, b: string) => number;

/**
 * What is absent comes last; then time, states and steps in their own order, else the highest lower bound, then the label.
 * Columns stand in the order of their words, which is the same for every year and language.
 */
function comparator(
  dimension: Dimension,
  ordering: Ordering,
  numberAt: (key: ColumnKey) => number | undefined,
  wordsOfColumns?: readonly string[],
) {
  const compare = comparePresent(dimension, ordering, (key) => numberAt(key) ?? -1, wordsOfColumns);
  return (a: ColumnKey, b: ColumnKey): number => {
    const absent = Number(isAbsent(a, dimension)) - Number(isAbsent(b, dimension));
    return absent || a === null || b === null ? absent : compare(a, b);
  };
}

const isAbsent = (key: ColumnKey, { type }: Dimension): boolean => key === null || (type === "year" && key === undated);

function comparePresent(
  dimension: Dimension,
  { sort, labelOf, compareLabels }: Ordering,
  lowest: (key: string) => number,
  wordsOfColumns: readonly string[] | undefined,
): Compare {
  const byLabel: Compare = (a, b) => compareLabels(labelOf(dimension, a), labelOf(dimension, b)) || byCode(a, b);
  const byValue: Compare = (a, b) => lowest(b) - lowest(a) || byLabel(a, b);
  if (sort === "value") return byValue;
  if (dimension.type === "year") return byCode;
  const words = orderedWords(dimension);
  if (words) return byPosition(words, byCode);
  if (sort === "label") return byLabel;
  return otherLast(dimension, wordsOfColumns ? byPosition(wordsOfColumns, byCode) : byValue);
}

const byCode: Compare = (a, b) => (a < b ? -1 : Number(a > b));

const byPosition =
  (words: readonly string[], otherwise: Compare): Compare =>
  (a, b) =>
    placeIn(words, a) - placeIn(words, b) || otherwise(a, b);

/** Words that are not listed come after those that are. */
const placeIn = (words: readonly string[], word: string): number => {
  const at = words.indexOf(word);
  return at < 0 ? words.length : at;
};

/** What is none of a field's other words is no group of its own. */
const otherLast = ({ type }: Dimension, compare: Compare): Compare =>
  type === "choice" ? (a, b) => Number(a === "other") - Number(b === "other") || compare(a, b) : compare;
