import type { Count } from "../values/count.ts";
import { range, yearLabel } from "../values/years.ts";
import { type Dimension, type Keys, keysOf } from "./dimensions.ts";
import type { DatedItem, DatedItems } from "./item-years.ts";
import { type Ordering, sortKeys, sortRows } from "./pivot-order.ts";
import type { Question } from "./question.ts";
import { put, sumOf, type Tally, union } from "./tally.ts";

/** The key of a row or column for what has no year. */
export const undated = "undated";

/** A cell: how many, or `undefined` where there is no record. */
export type CountCell = Count | undefined;

/** A row of a pivot; one without keys is the rest that `--top` leaves. */
export type PivotRow = {
  readonly keys: Keys | "rest";
  readonly cells: readonly CountCell[];
  readonly total: CountCell;
};

/** Items grouped into rows and columns; each item counts once in every cell and total it belongs to. */
export type Pivot = {
  readonly by: readonly Dimension[];
  readonly across: Dimension | undefined;
  readonly columns: readonly (string | null)[];
  readonly rows: readonly PivotRow[];
  readonly totals: { readonly cells: readonly CountCell[]; readonly total: CountCell };
};

/** How items are grouped: into rows by some dimensions, across one more, the first `top` rows shown. */
export type Grouping = {
  readonly by: readonly Dimension[];
  readonly across: Dimension | undefined;
  readonly top: number | undefined;
};

/** What a row or the totals hold while they fill. */
export type Line = { readonly keys: Keys; readonly cells: Map<string | null, Tally>; readonly all: Tally };

export function pivot(dated: DatedItems, grouping: Grouping, question: Question, ordering: Ordering): Pivot {
  const { by, across, top } = grouping;
  const lines = new Map<string, Line>();
  const totals: Line = { keys: [], cells: new Map(), all: new Map() };
  for (const entry of dated.items) fill(lines, totals, entry, grouping, question);
  if (by.length === 0) lineAt(lines, []);
  const shownYears = yearsShown(dated, question);
  if (by.length === 1 && by[0]?.type === "year") for (const year of shownYears) lineAt(lines, [year]);
  if (across?.type === "year") for (const year of shownYears) tallyAt(totals, year);
  const columns = across ? sortKeys(totals.cells, across, ordering) : [];
  const sorted = sortRows([...lines.values()], by, ordering);
  const shown = top === undefined ? sorted : sorted.slice(0, top);
  const rest = sorted.slice(shown.length);
  return {
    by,
    across,
    columns,
    rows: [...shown.map((line) => rowOf(line, columns)), ...(rest.length > 0 ? [restOf(rest, columns)] : [])],
    totals: rowOf(totals, columns),
  };
}

const yearsShown = ({ shown }: DatedItems, { years }: Question): string[] =>
  shown ? range(shown.from, shown.to).map((year) => yearLabel(year, years)) : [];

function rowOf(line: Line, columns: readonly (string | null)[]): PivotRow {
  return { keys: line.keys, cells: columns.map((column) => sumOf(line.cells.get(column))), total: sumOf(line.all) };
}

function restOf(lines: readonly Line[], columns: readonly (string | null)[]): PivotRow {
  const cells = columns.map((column) => sumOf(union(lines.flatMap((line) => line.cells.get(column) ?? []))));
  return { keys: "rest", cells, total: sumOf(union(lines.map((line) => line.all))) };
}

/** Puts one item into every line and column it falls under, and once into the totals. */
function fill(
  lines: Map<string, Line>,
  totals: Line,
  entry: DatedItem,
  { by, across }: Grouping,
  question: Question,
): void {
  const dimensions = across ? [...by, across] : by;
  const isByYear = by.some(({ type }) => type === "year");
  const isAcrossYear = across?.type === "year";
  for (const { keys, certain } of placesOf(entry, dimensions, question)) {
    const line = lineAt(lines, keys.slice(0, by.length));
    const column = across ? (keys.at(-1) ?? null) : undefined;
    put(line.all, entry.item, isByYear ? certain : entry.certain);
    if (column === undefined) continue;
    put(tallyAt(line, column), entry.item, certain);
    put(tallyAt(totals, column), entry.item, isAcrossYear ? certain : entry.certain);
  }
  put(totals.all, entry.item, entry.certain);
}

function lineAt(lines: Map<string, Line>, keys: Keys): Line {
  const name = JSON.stringify(keys);
  const line = lines.get(name) ?? { keys, cells: new Map(), all: new Map() };
  lines.set(name, line);
  return line;
}

function tallyAt({ cells }: Line, column: string | null): Tally {
  const tally = cells.get(column) ?? new Map();
  cells.set(column, tally);
  return tally;
}

type Place = { readonly keys: Keys; readonly certain: boolean };

/** The keys an item falls under; where a year is among them, one place for each year it may belong to. */
function placesOf({ item, years, certain }: DatedItem, dimensions: readonly Dimension[], question: Question): Place[] {
  const keys = keysOf(item, dimensions, question);
  const yearAt = dimensions.findIndex(({ type }) => type === "year");
  if (yearAt < 0) return keys.map((key) => ({ keys: key, certain }));
  if (years.length === 0) return keys.map((key) => ({ keys: key.with(yearAt, undated), certain }));
  return keys.flatMap((key) =>
    years.map((bucket) => ({
      keys: key.with(yearAt, yearLabel(bucket.year, question.years)),
      certain: bucket.certain,
    })),
  );
}
