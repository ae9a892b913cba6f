import { cellAt, filledCount, type Grid, type GridRow, type Merge } from "./grid.ts";

/** A sheet from its rows: without the blank rows at its end, and with vertically merged cells filled downward. */
export function makeGrid(sheet: Omit<Grid, "hiddenColumns" | "merges"> & Partial<Grid>): Grid {
  const { hiddenColumns = new Set<number>(), merges = [] } = sheet;
  const last = sheet.rows.findLastIndex((row) => filledCount(row) > 0);
  return { ...sheet, hiddenColumns, merges, rows: filledDownward(sheet.rows.slice(0, last + 1), merges) };
}

/** Only the first column of merged cells is filled, and no row that says nothing else. */
function filledDownward(rows: readonly GridRow[], merges: readonly Merge[]): readonly GridRow[] {
  const added = new Map<number, Map<number, string>>();
  for (const merge of merges) fill(rows, merge, added);
  if (added.size === 0) return rows;
  return rows.map((row) => {
    const texts = added.get(row.row);
    return texts === undefined || filledCount(row) === 0 ? row : { ...row, cells: withCells(row.cells, texts) };
  });
}

function fill(rows: readonly GridRow[], merge: Merge, added: Map<number, Map<number, string>>): void {
  const text = cellAt(rows[merge.top - 1], merge.left);
  if (text === "") return;
  for (let row = merge.top + 1; row <= Math.min(merge.bottom, rows.length); row++) {
    const ofRow = added.get(row) ?? new Map<number, string>();
    added.set(row, ofRow.set(merge.left, text));
  }
}

function withCells(cells: readonly string[], texts: ReadonlyMap<number, string>): readonly string[] {
  const width = Math.max(cells.length, ...[...texts.keys()].map((column) => column + 1));
  return Array.from({ length: width }, (_, column) => cells[column] || (texts.get(column) ?? ""));
}
