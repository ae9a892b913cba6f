import { fold } from "../../values/texts/fold.ts";
import { onOneLine } from "../grid/clean-text.ts";
import { filledCells, type Grid, type GridRow } from "../grid/grid.ts";

/** The heading of each column: its texts in the rows of the headings, those of merged cells above several columns for each of them. */
export function headingTexts(grid: Grid, headings: readonly GridRow[]): ReadonlyMap<number, string> {
  const rows = headings.map((row, index) => spread(grid, row, headings[index + 1]));
  const columns = new Set(rows.flatMap((texts) => [...texts.keys()]));
  return new Map([...columns].map((column) => [column, joined(rows.map((texts) => texts.get(column) ?? ""))]));
}

function joined(parts: readonly string[]): string {
  const said = parts.map(onOneLine).filter((part) => part !== "");
  return said.filter((part, index) => index === 0 || fold(part) !== fold(said[index - 1] ?? "")).join(" / ");
}

function spread(grid: Grid, row: GridRow, below: GridRow | undefined): ReadonlyMap<number, string> {
  const texts = new Map(filledCells(row));
  if (below !== undefined && grid.merges.length === 0) return groupsSpread(texts, below);
  for (const { top, bottom, left, right } of grid.merges) {
    const text = top <= row.row && bottom >= row.row ? texts.get(left) : undefined;
    for (let column = left + 1; text !== undefined && column <= right; column++) setWhereEmpty(texts, column, text);
  }
  return texts;
}

function setWhereEmpty(texts: Map<number, string>, column: number, text: string): void {
  if (!texts.has(column)) texts.set(column, text);
}

/**
 * Where the sheet does not say which cells are merged (CSV): a text goes on over the empty cells to its right as long as something stands
 * below them. Only where some columns have nothing below, so that the row groups columns and is no first line of long headings.
 */
function groupsSpread(texts: ReadonlyMap<number, string>, below: GridRow): ReadonlyMap<number, string> {
  const hasBelow = (column: number): boolean => (below.cells[column] ?? "") !== "";
  if ([...texts.keys()].every(hasBelow)) return texts;
  const spreadTexts = new Map(texts);
  for (const [column] of filledCells(below)) {
    if (texts.has(column) || !hasBelow(column - 1)) continue;
    const before = spreadTexts.get(column - 1);
    if (before !== undefined) spreadTexts.set(column, before);
  }
  return spreadTexts;
}
