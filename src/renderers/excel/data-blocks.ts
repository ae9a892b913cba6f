import type { Table } from "../../tables/table.ts";
import { noteLines } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import type { Block } from "./block.ts";
import { emptyRow, mergedRow, type SheetCell, type SheetRow } from "./sheet.ts";
import { tableRows } from "./tables-workbook.ts";

/** What the native table is called in formulas. */
const name = "Data";

/** A flat list of records as a native table under its notes, ready to be grouped by a pivot table. */
export function dataBlocks(table: Table, style: Style): Block[] {
  const years = table.columns.flatMap(({ key }, index) => (key === "year" ? [index] : []));
  const [heading, ...body] = tableRows(table, style).map((row) => recordRow(row, years));
  const headings = (heading?.cells ?? []).map(({ value }) => String(value ?? ""));
  const notes = noteLines(table.notes, style).map((note) => mergedRow("note", note));
  return [
    { rows: [...notes, emptyRow] },
    {
      rows: [...(heading ? [heading] : []), ...body],
      lists: [{ name, rows: { first: 0, last: body.length }, headings }],
    },
  ];
}

/** A row on one line, in which single years are numbers, so that they can be grouped and compared. */
const recordRow = ({ cells, look }: SheetRow, years: readonly number[]): SheetRow =>
  look === "body"
    ? { look: "record", cells: cells.map((cell, index) => (years.includes(index) ? yearCell(cell) : cell)) }
    : { look, cells };

const yearCell = (cell: SheetCell): SheetCell =>
  typeof cell.value === "string" && /^\d{4}$/.test(cell.value) ? { value: Number(cell.value), format: "0" } : cell;
