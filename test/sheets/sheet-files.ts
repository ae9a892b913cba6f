import { type Cell, type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { readSheets, type SheetOptions, type SheetReading } from "../../src/sheets/read-sheets.ts";
import type { SheetFile, SheetTable } from "../../src/sheets/sheet-table.ts";

/** A workbook of one sheet of these rows. */
export const workbook = (rows: CellValue[][], more: Partial<WriteSheet> = {}): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: "Лист1", rows, ...more }] });

/** Cells with their formats, by "row,column" from 0. */
export const formats = (cells: Record<string, Partial<Cell>>): Map<string, Partial<Cell>> =>
  new Map(Object.entries(cells));

/** Merged cells, as Excel names them: B2:C2. */
export function merges(...ranges: string[]): NonNullable<WriteSheet["merges"]> {
  return ranges.map((range) => {
    const [, left = "", top, right = "", bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
    const column = (letter: string): number => letter.charCodeAt(0) - 65;
    return { startRow: Number(top) - 1, startCol: column(left), endRow: Number(bottom) - 1, endCol: column(right) };
  });
}

export const readFile = async (name: string, bytes: Uint8Array, options?: SheetOptions): Promise<SheetFile> => {
  const reading = await readSheets(name, bytes, options);
  if (reading.outcome !== "read") throw new Error(JSON.stringify(reading));
  return reading.file;
};

/** The only table of a file. */
export function onlyTable({ tables, refused }: SheetFile): SheetTable {
  const [table, second] = tables;
  if (table === undefined || second !== undefined)
    throw new Error(`tables: ${tables.length}, ${JSON.stringify(refused)}`);
  return table;
}

export const tableOfRows = async (rows: CellValue[][], more?: Partial<WriteSheet>): Promise<SheetTable> =>
  onlyTable(await readFile("list.xlsx", await workbook(rows, more)));

export const tableOfText = async (text: string, options?: SheetOptions): Promise<SheetTable> =>
  onlyTable(await readFile("list.csv", new TextEncoder().encode(text), options));

export const headingsOf = (table: SheetTable): readonly string[] => table.columns.map(({ heading }) => heading);
export const cellsOf = (table: SheetTable): readonly (readonly string[])[] => table.rows.map(({ cells }) => cells);
/** The rows that are left out, by why. */
export function leftOutOf(table: SheetTable): Record<string, number[]> {
  const rows: Record<string, number[]> = {};
  for (const { row, why } of table.leftOut) {
    rows[why] ??= [];
    rows[why].push(row);
  }
  return rows;
}

/** What was said when nothing was read. */
export const refusalOf = (reading: SheetReading): string =>
  reading.outcome === "refused" ? reading.why.en : reading.outcome;

/** A text in an encoding of one byte for each character; what it lacks becomes "?", as Windows does it. */
export function encoded(text: string, label: string): Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) bytes.set(new TextDecoder(label).decode(new Uint8Array([byte])), byte);
  return new Uint8Array([...text].map((character) => bytes.get(character) ?? 0x3f));
}
