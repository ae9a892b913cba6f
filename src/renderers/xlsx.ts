import { type Cell, type CellStyle, colToLetter, type WriteOptions, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { nameOfCharacter } from "../values/printable.ts";
import type { Sheet, SheetCell, SheetRow, Workbook } from "./sheet.ts";
import { columnsOf, lineHeight, linesOf, type SheetColumnLook } from "./xlsx-layout.ts";
import { cellStyles, font } from "./xlsx-look.ts";

/** An XLSX file (Office Open XML) stamped with a day, so that the same workbook gives the same bytes on any day. */
export function xlsx({ title, sheets }: Workbook, day: string): Promise<Uint8Array> {
  const stamp = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    properties: { title: xmlText(title), creator: "hamkor", lastModifiedBy: "hamkor", created: stamp, modified: stamp },
    defaultFont: font,
    sheets: sheets.map(writtenSheet),
    namedRanges: sheets.flatMap(printedHeading),
  });
}

function writtenSheet(sheet: Sheet): WriteSheet {
  const { name, rows, frozen } = sheet;
  const columns = columnsOf(sheet);
  const lastRow = rows.findLastIndex(({ look }) => look !== "totals") + 1;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return {
    name,
    columns: columns.map((column) => ({ width: column.width + padding })),
    cells: new Map(styledCells(rows, columns)),
    rowDefs: new Map(rows.map((row, index) => [index, { height: linesOf(row, columns) * lineHeight }])),
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    ...(sheet.isFiltered ? { autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${lastRow}` } } : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: width > widestUpright ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

const padding = 3;
const widestUpright = 90;

/** The heading is repeated on every printed page. The library's own way leaves names with spaces unquoted. */
const printedHeading = ({ name, frozen }: Sheet): NonNullable<WriteOptions["namedRanges"]> =>
  frozen.rows === 0
    ? []
    : [{ name: "_xlnm.Print_Titles", range: `'${name.replaceAll("'", "''")}'!$1:$${frozen.rows}`, scope: name }];

function* styledCells(
  rows: readonly SheetRow[],
  columns: readonly SheetColumnLook[],
): Generator<[string, Partial<Cell>]> {
  const styleOf = cellStyles();
  for (const [row, { cells, look }] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      if (cell.value === null && look === "body") continue;
      const style = styleOf(cell, look, columns[column]?.isNumeric ?? false);
      yield [`${row},${column}`, written(cell, style)];
    }
}

/** Texts stay texts: as rich text, one that begins with `#` is not taken for an error such as `#REF!`. */
function written({ value }: SheetCell, style: CellStyle): Partial<Cell> {
  if (typeof value !== "string") return { value, style };
  const text = xmlText(value);
  return text.startsWith("#") ? { value: text, richText: [{ text }], style } : { value: text, style };
}

/** Text that XML can hold; `_x0041_`, which Excel would read as a character's number, is escaped as Excel does it. */
const xmlText = (text: string): string =>
  text.replace(/[\ufffe\uffff]/g, nameOfCharacter).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
