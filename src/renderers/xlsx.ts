import { type Cell, colToLetter, type WriteOptions, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { nameOfCharacter } from "../values/printable.ts";
import type { Sheet, SheetCell, SheetRow, Workbook } from "./sheet.ts";
import { columnsOf, lineHeight, linesOf, type SheetColumnLook } from "./xlsx-layout.ts";
import { cellStyle, font } from "./xlsx-look.ts";

/** An XLSX file (Office Open XML) stamped with a day, so that the same workbook gives the same bytes on any day. */
export function xlsx({ title, sheets }: Workbook, day: string): Promise<Uint8Array> {
  const stamp = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    properties: { title: xmlText(title), creator: "hamkor", lastModifiedBy: "hamkor", created: stamp, modified: stamp },
    defaultFont: font,
    sheets: sheets.map(written),
    namedRanges: sheets.flatMap(printedHeading),
  });
}

function written(sheet: Sheet): WriteSheet {
  const { name, rows, frozen } = sheet;
  const columns = columnsOf(sheet);
  const lastRow = rows.findLastIndex(({ look }) => look !== "totals") + 1;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return {
    name,
    columns: columns.map((column) => ({ width: column.width + padding })),
    cells: new Map(rows.flatMap((row, index) => styledCells(row, index, columns))),
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

const styledCells = (
  { cells, look }: SheetRow,
  row: number,
  columns: readonly SheetColumnLook[],
): [string, Partial<Cell>][] =>
  cells.flatMap((cell, column) => {
    if (cell.value === null && look === "body") return [];
    const style = cellStyle(cell, look, columns[column]?.isNumeric ?? false);
    return [[`${row},${column}`, { ...content(cell), style }]];
  });

/** Texts stay texts: as rich text, one that begins with `#` is not taken for an error such as `#REF!`. */
function content({ value }: SheetCell): Partial<Cell> {
  if (typeof value !== "string") return { value };
  const text = xmlText(value);
  return text.startsWith("#") ? { value: text, richText: [{ text }] } : { value: text };
}

/** Text that XML can hold; `_x0041_`, which Excel would read as a character's number, is escaped as Excel does it. */
const xmlText = (text: string): string =>
  text.replace(/[\ufffe\uffff]/g, nameOfCharacter).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
