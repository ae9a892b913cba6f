import { type Cell, nothingCell } from "../../tables/cell.ts";
import type { Column, Table } from "../../tables/table.ts";
import type { Count } from "../../values/count.ts";
import { withRecordsOf } from "./cell-records.ts";
import { madeOf } from "./persons-behind.ts";

type Grid = Pick<Table, "columns" | "rows" | "totals">;

/**
 * A column of shares beside every column of counts: of an exact cell, its part of the column's total, of a single row
 * its part of the row's. Where the cell or the total is not exact, or not shown, there is none.
 */
export function withPercentages(grid: Grid, hasRows: boolean): Grid {
  const wholeOf = (row: readonly Cell[], column: number): Cell | undefined =>
    hasRows ? grid.totals?.[column] : row[grid.columns.findIndex(({ role }) => role === "total")];
  const shareOf = (cell: Cell, whole: Cell | undefined): Cell =>
    madeOf([cell, whole], ([part, all]) => shareCell(exact(part), exact(all)));
  const widened = (row: readonly Cell[]): Cell[] =>
    row.flatMap((cell, column) =>
      isCounted(grid.columns[column]) ? [cell, withRecordsOf(shareOf(cell, wholeOf(row, column)), cell)] : [cell],
    );
  const taken = new Set(grid.columns.map(({ key }) => key));
  return {
    columns: grid.columns.flatMap((column) => (isCounted(column) ? [column, shareColumn(column, taken)] : [column])),
    rows: grid.rows.map(widened),
    totals: grid.totals && widened(grid.totals),
  };
}

const isCounted = (column: Column | undefined): boolean => column !== undefined && column.role !== "label";

const shareColumn = ({ key, role }: Column, taken: ReadonlySet<string>): Column => ({
  key: taken.has(`${key}-percent`) ? `${key}:percent` : `${key}-percent`,
  heading: { is: "plain", text: "%" },
  role,
});

function exact(cell: Cell | undefined): number | undefined {
  if (cell?.is !== "count") return undefined;
  const { min, max, approximate }: Count = cell.count;
  return min === max && !approximate ? min : undefined;
}

function shareCell(part: number | undefined, whole: number | undefined): Cell {
  if (part === undefined || !whole) return nothingCell;
  const share = part / whole;
  return { is: "percent", share: { min: share, max: share, approximate: false }, of: whole };
}
