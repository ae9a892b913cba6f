import { type Cell, withheldCell } from "../../tables/cell.ts";
import type { Table } from "../../tables/table.ts";

type Grid = Pick<Table, "columns" | "rows" | "totals">;

/**
 * Counts of persons below a limit as `<limit`. The totals of their row and column, and the total of all, are left blank,
 * as a small count could be calculated from them. `isOfPersons` says which columns count persons; all where absent.
 */
export function suppressSmallCells(
  grid: Grid,
  limit: number,
  isOfPersons: (key: string) => boolean = () => true,
): Grid {
  const isHidden = (cell: Cell | undefined, column: number): boolean =>
    grid.columns[column]?.role === "value" && isOfPersons(grid.columns[column].key) && isSmall(cell, limit);
  const hiddenColumns = new Set(
    grid.columns.flatMap((_, column) => (grid.rows.some((row) => isHidden(row[column], column)) ? [column] : [])),
  );
  if (hiddenColumns.size === 0) return grid;
  const isTotal = (column: number): boolean => grid.columns[column]?.role === "total";
  return {
    columns: grid.columns,
    rows: grid.rows.map((row) => {
      const isRowSuppressed = row.some(isHidden);
      return row.map((cell, column): Cell => {
        if (isHidden(cell, column)) return { is: "under", limit };
        return isRowSuppressed && isTotal(column) ? withheldCell : cell;
      });
    }),
    totals: grid.totals?.map((cell, column) => (hiddenColumns.has(column) || isTotal(column) ? withheldCell : cell)),
  };
}

const isSmall = (cell: Cell | undefined, limit: number): boolean =>
  cell?.is === "count" && cell.count.max !== null && cell.count.max > 0 && cell.count.max < limit;

/** Whether a table hides counts. */
export const hasSuppressedCells = ({ rows }: Pick<Table, "rows">): boolean =>
  rows.some((row) => row.some(({ is }) => is === "under"));
