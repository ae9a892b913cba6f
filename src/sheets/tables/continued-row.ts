import { columnLetter } from "../grid/column-letter.ts";
import { cellAt, filledCells, type Grid, type GridRow } from "../grid/grid.ts";
import type { LeftOutRow } from "../sheet-table.ts";

/**
 * The row of the table that a remark of one cell belongs to, where a long text was written over several rows: the row below or above,
 * past other remarks in the same column. The one of them that has something in that column; of two, that with which the text reads on
 * in small letters. Where neither is so, nobody can tell.
 */
export function continuedRow(
  grid: Grid,
  remark: GridRow,
  records: ReadonlySet<number>,
  remarks: ReadonlySet<number>,
): LeftOutRow["continues"] {
  const [[column] = [0], second] = filledCells(remark);
  if (second !== undefined || column === 0) return undefined;
  const isRemark = (row: number): boolean => remarks.has(row) && isAlone(grid, row, column);
  const first = lastOf(remark.row, -1, isRemark);
  const last = lastOf(remark.row, 1, isRemark);
  const textAt = (row: number): string => cellAt(grid.rows[row - 1], column);
  const above = records.has(first - 1) ? textAt(first - 1) : "";
  const below = records.has(last + 1) ? textAt(last + 1) : "";
  const side = sideOf(above, textAt(first), below);
  return side === undefined
    ? undefined
    : { row: side === "above" ? first - 1 : last + 1, letter: columnLetter(column) };
}

function sideOf(above: string, text: string, below: string): "above" | "below" | undefined {
  if (above === "") return below === "" ? undefined : "below";
  if (readsOn.test(below)) return "below";
  return below === "" || readsOn.test(text) ? "above" : undefined;
}

const readsOn = /^[\p{Ll}(,;]/u;

function lastOf(from: number, step: number, isSame: (row: number) => boolean): number {
  let row = from;
  while (isSame(row + step)) row += step;
  return row;
}

const isAlone = (grid: Grid, row: number, column: number): boolean => {
  const cells = filledCells(grid.rows[row - 1] ?? { row, cells: [], isHidden: false, isBold: false });
  return cells.length === 1 && cells[0]?.[0] === column;
};
