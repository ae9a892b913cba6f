import { durationBands } from "../../../derived/journeys/duration.ts";
import { hidesNumbers } from "../../../disclosure/shown-rows.ts";
import { isNotStated } from "../../../tables/aside-labels.ts";
import { type Cell, nothingCell, plainCell } from "../../../tables/cell.ts";
import type { Column, CountTable } from "../../../tables/table.ts";
import { contentOf, isBlankOrZero } from "./ruled-table.ts";

const ofYearBefore = "-before";

/** Whether a column is one that `withYearBefore` adds. */
export const isOfYearBefore = (key: string): boolean => key.endsWith(ofYearBefore);

/** A column of the year before, beside the column of the year that it stands in. */
type Earlier = { readonly beside: number; readonly at: number; readonly column: Column };

/**
 * A table of one year with the persons of the year before beside those of the year: in all, or in each direction where
 * there is no total. What only the year before has is a row too, so that its column adds up. Unchanged where there is
 * nobody on record of that year, or where something is hidden.
 */
export function withYearBefore(table: CountTable, before: CountTable | undefined, label: string): CountTable {
  if (!before || [table, before].some(hidesNumbers)) return table;
  const earlier = earlierColumns(table, before, label);
  if (earlier.length === 0) return table;
  const labels = table.columns.filter(({ role }) => role === "label").length;
  const nameOf = (row: readonly Cell[]): string => contentOf(row.slice(0, labels));
  const rowsBefore = new Map(before.rows.map((row) => [nameOf(row), row]));
  const widened = (row: readonly Cell[], rowBefore: readonly Cell[] = []): Cell[] =>
    inserted(row, earlier, ({ at }) => rowBefore[at] ?? nothingCell);
  const known = new Set(table.rows.map(nameOf));
  const isShown = (row: readonly Cell[]): boolean => earlier.some(({ at }) => !isBlankOrZero(row[at]));
  const added = before.rows.filter((row) => !known.has(nameOf(row)) && isShown(row));
  const emptyRow = (row: readonly Cell[]): Cell[] =>
    table.columns.map((_, index) => (index < labels ? row[index] : undefined) ?? nothingCell);
  const rows = [
    ...table.rows.map((row) => widened(row, rowsBefore.get(nameOf(row)))),
    ...added.map((row) => widened(emptyRow(row), row)),
  ];
  return {
    ...table,
    columns: inserted(table.columns, earlier, ({ column }) => column),
    rows: added.length > 0 ? rows.sort((a, b) => placeOf(a[0]) - placeOf(b[0])) : rows,
    totals: table.totals && widened(table.totals, before.totals),
  };
}

/** The total, or each direction where there is none, of which the year before has any. */
function earlierColumns({ columns }: CountTable, before: CountTable, label: string): Earlier[] {
  const hasTotal = columns.some(({ key }) => key === "total");
  return columns.flatMap((column, beside): Earlier[] => {
    const isCompared = hasTotal ? column.key === "total" : column.key.startsWith("persons-");
    const at = before.columns.findIndex(({ key }) => key === column.key);
    if (!isCompared || at < 0 || before.rows.every((row) => isBlankOrZero(row[at]))) return [];
    return [{ beside, at, column: columnBefore(column, label) }];
  });
}

const columnBefore = ({ key, heading, role }: Column, label: string): Column => ({
  key: `${key}${ofYearBefore}`,
  heading: { is: "composed", code: `${key}${ofYearBefore}`, parts: [[heading], [plainCell(label)]] },
  role,
});

const inserted = <T>(line: readonly T[], earlier: readonly Earlier[], cellOf: (one: Earlier) => T): T[] =>
  line.flatMap((cell, index) => {
    const found = earlier.find(({ beside }) => beside === index);
    return found ? [cell, cellOf(found)] : [cell];
  });

/** Spans of time go from short to long; other rows stay as they are, before those of other things and of what is not stated. */
function placeOf(cell: Cell | undefined): number {
  if (isNotStated(cell)) return durationBands.length + 1;
  const code = cell?.is === "word" ? cell.code : "";
  const bands: readonly string[] = durationBands;
  return code === "other" ? bands.length : Math.max(0, bands.indexOf(code));
}
