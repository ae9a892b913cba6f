import type { AnyRecord } from "../../registry/record.ts";
import type { Count } from "../../values/count.ts";
import { range, yearLabel } from "../../values/dates/years.ts";
import type { Member } from "../../values/member.ts";
import type { Dimension } from "../fields/dimensions.ts";
import type { Question } from "../question.ts";
import type { Keys } from "./dimension-keys.ts";
import { dividedByReadings } from "./item-readings.ts";
import type { DatedItems } from "./item-years.ts";
import { membersOf } from "./members.ts";
import { cellVisitorOf } from "./pivot-cells.ts";
import { type ColumnKey, emptyLine, type Line, type Lines, lineAt, mergedLine, tallyAt } from "./pivot-lines.ts";
import { type Ordering, sortKeys, sortRows } from "./pivot-order.ts";
import { addToTally, recordsOf, type Tally } from "./tally.ts";
import { sharesIn, sumOf } from "./tally-sum.ts";

/** A cell: how many, or `undefined` where there is no record. */
type CountCell = Count | undefined;

/** A row of a pivot; one without keys is the rest that `--top` leaves. */
export type PivotRow = {
  readonly keys: Keys | "rest";
  readonly cells: readonly CountCell[];
  readonly total: CountCell;
  /** The records of each cell, and of the total. */
  readonly records: { readonly cells: readonly (() => AnyRecord[])[]; readonly total: () => AnyRecord[] };
  /** The same, with how much of each record it is. */
  readonly members: { readonly cells: readonly (() => Member[])[]; readonly total: () => Member[] };
  /** How much of each cell, and of the total, each record gives. */
  readonly shares: { readonly cells: readonly FindShares[]; readonly total: FindShares };
};

type FindShares = () => ReadonlyMap<AnyRecord, Count> | undefined;

/** Items grouped into rows and columns; each item counts once in every cell and total it belongs to. */
export type Pivot = {
  readonly by: readonly Dimension[];
  readonly across: Dimension | undefined;
  readonly columns: readonly ColumnKey[];
  readonly rows: readonly PivotRow[];
  readonly totals: Omit<PivotRow, "keys">;
};

/** How items are grouped: into rows by some dimensions, across one more, the first `top` rows shown. */
export type Grouping = {
  readonly by: readonly Dimension[];
  readonly across: Dimension | undefined;
  readonly top: number | undefined;
};

export function pivot(dated: DatedItems, grouping: Grouping, question: Question, ordering: Ordering): Pivot {
  const { by, across, top } = grouping;
  const lines: Lines = new Map();
  const totals = emptyLine([]);
  const talliesAt = (keys: Keys): Tally[] =>
    [lineAt(lines, keys.slice(0, by.length)), totals].flatMap((line) =>
      across ? [line.all, tallyAt(line, keys.at(-1) ?? null)] : [line.all],
    );
  const dimensions = across ? [...by, across] : by;
  const visitCells = cellVisitorOf(dimensions, question, talliesAt);
  for (const entry of dividedByReadings(dated.items, dimensions))
    visitCells(entry, (tallies, year) => {
      for (const tally of tallies) addToTally(tally, entry, year);
    });
  addShownYears(lines, totals, grouping, yearsShown(dated, question));
  const columns = across ? sortKeys(totals.cells, across, ordering) : [];
  const sorted = sortRows([...lines.values()], by, ordering);
  return { by, across, columns, rows: shownRows(sorted, columns, top), totals: rowOf(totals, columns) };
}

const yearsShown = ({ shown }: DatedItems, { years }: Question): string[] =>
  shown ? range(shown.from, shown.to).map((year) => yearLabel(year, years)) : [];

/** Requested years are shown even where nothing fell in them; without `by` there is always one row. */
function addShownYears(lines: Lines, totals: Line, { by, across }: Grouping, years: readonly string[]): void {
  if (by.length === 0) lineAt(lines, []);
  if (by.length === 1 && by[0]?.type === "year") for (const year of years) lineAt(lines, [year]);
  if (across?.type === "year") for (const year of years) tallyAt(totals, year);
}

/** The first rows, and what `top` leaves as one. */
function shownRows(sorted: readonly Line[], columns: readonly ColumnKey[], top: number | undefined): PivotRow[] {
  const rows: PivotRow[] = sorted.slice(0, top).map((line) => rowOf(line, columns));
  const others = top === undefined ? [] : sorted.slice(top);
  if (others.length > 0) rows.push({ ...rowOf(mergedLine(others, columns), columns), keys: "rest" });
  return rows;
}

function rowOf({ keys, cells, all }: Line, columns: readonly ColumnKey[]): PivotRow {
  return {
    keys,
    cells: columns.map((column) => sumOf(cells.get(column))),
    total: sumOf(all),
    records: { cells: columns.map((column) => () => recordsOf(cells.get(column))), total: () => recordsOf(all) },
    members: { cells: columns.map((column) => () => membersOf(cells.get(column))), total: () => membersOf(all) },
    shares: { cells: columns.map((column) => () => sharesIn(cells.get(column))), total: () => sharesIn(all) },
  };
}
