import { columnLetter } from "../grid/column-letter.ts";
import { cellAt, filledCount, type Grid } from "../grid/grid.ts";
import type { SheetTable } from "../sheet-table.ts";

/** The table of a sheet whose heading is known by one of its cells; nothing where there is no such cell. */
export function markedTable(grid: Grid, mark: string): SheetTable | undefined {
  const at = grid.rows.findIndex(({ cells }) => cells.includes(mark));
  const heading = grid.rows[at];
  if (!heading) return undefined;
  const columns = heading.cells.map((text, index) => ({
    letter: columnLetter(index),
    heading: text,
    isHidden: grid.hiddenColumns.has(index),
  }));
  return {
    ...{ sheet: grid.sheet, isHidden: grid.isHidden, titles: [], columns, hasHeadings: true, leftOut: [] },
    rows: grid.rows
      .slice(at + 1)
      .filter((row) => filledCount(row) > 0)
      .map((row) => ({ row: row.row, isHidden: row.isHidden, cells: columns.map((_, index) => cellAt(row, index)) })),
  };
}
