import { expect } from "vitest";
import { filledCells, type Grid } from "../../src/sheets/grid/grid.ts";
import { groupHeading, type SheetTable } from "../../src/sheets/sheet-table.ts";
import { isDitto } from "../../src/sheets/tables/dittos.ts";
import { findTables } from "../../src/sheets/tables/find-tables.ts";
import { isLikelyHeading } from "../../src/sheets/tables/heading-words.ts";

/** Holds that each row of a sheet is once a row of a table or left out, with all its texts; or that the sheet is refused. */
export function expectEachRowOnce(grid: Grid): void {
  const tables = findTables(grid, isLikelyHeading);
  if (typeof tables === "string") return;
  const texts = new Map(grid.rows.map((row) => [row.row, filledCells(row).map(([, text]) => text)]));
  const rows = tables.flatMap((table) => [...table.rows, ...table.leftOut].map(({ row }) => row));
  expect(rows.sort((one, other) => one - other)).toEqual([...texts.keys()]);
  for (const table of tables) expectAllSaid(table, texts);
}

function expectAllSaid({ columns, rows, leftOut }: SheetTable, texts: ReadonlyMap<number, readonly string[]>): void {
  const own = columns.filter(({ heading }) => heading !== groupHeading).length;
  for (const { row, cells } of rows) {
    const said = texts.get(row) ?? [];
    const read = cells.slice(0, own).filter((text) => text !== "");
    // A sign for the cell above has what stands there.
    expect(read.map((text, at) => (isDitto(said[at] ?? "") ? said[at] : text))).toEqual(said);
  }
  for (const { row, text } of leftOut) expect(text).toBe(texts.get(row)?.join(" | "));
}
