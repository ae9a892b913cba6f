import { type Cell, type CellStyle, colToLetter, type WriteOptions, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { hiddenSheet } from "./hidden-sheet.ts";
import { numericColumns } from "./numeric-columns.ts";
import { pageRows } from "./page-rows.ts";
import {
  isMerged,
  isOfBody,
  type Sheet,
  type SheetCell,
  type SheetList,
  type SheetRow,
  type Workbook,
} from "./sheet.ts";
import { writtenChart } from "./xlsx-charts.ts";
import {
  columnsOf,
  columnsUpTo,
  heightOf,
  padding,
  pageFor,
  pageWidths,
  type SheetColumnLook,
  sumOfWidths,
} from "./xlsx-layout.ts";
import { cellStyles, font } from "./xlsx-styles.ts";
import { quotedSheet, xmlText } from "./xlsx-text.ts";

/** An XLSX file (Office Open XML) stamped with a day, so that the same workbook gives the same bytes on any day. */
export function xlsx({ title, sheets, mark }: Workbook, day: string): Promise<Uint8Array> {
  const stamp = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    properties: { title: xmlText(title), creator: "hamkor", lastModifiedBy: "hamkor", created: stamp, modified: stamp },
    defaultFont: font,
    sheets: [...sheets.map((sheet) => writtenSheet(sheet, title)), ...(mark ? [hiddenSheet(mark)] : [])],
    namedRanges: sheets.flatMap(printedHeading),
  });
}

function writtenSheet(sheet: Sheet, title: string): WriteSheet {
  const { name, rows, frozen, charts = [], lists = [] } = sheet;
  const columns = columnsOf(sheet);
  const heights = rows.map((row) => heightOf(row, columns));
  return {
    name,
    columns: columns.map(({ width }, index) => ({ width: width + padding, hidden: index === sheet.hiddenColumn })),
    cells: new Map(styledCells(rows)),
    rowDefs: new Map(heights.map((height, index) => [index, { height }])),
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    merges: rows.flatMap((row, index) => (isMerged(row) && row.cells.length > 0 ? [mergedRange(index, columns)] : [])),
    ...(sheet.isFiltered ? { autoFilter: { range: filterRange(rows) } } : {}),
    ...(charts.length > 0 ? { charts: charts.map((chart) => writtenChart(chart, columns)) } : {}),
    ...(lists.length > 0 ? { tables: lists.map(writtenList) } : {}),
    ...pageOf(sheet, columns, heights, title),
  };
}

/** A4 as wide as the columns, or several beside each other where their letters would become too small, with page numbers at the foot. */
function pageOf(sheet: Sheet, columns: readonly SheetColumnLook[], heights: readonly number[], title: string) {
  const { isPaged, printed } = sheet;
  const width = sumOfWidths(columns) + columns.length * padding;
  const { isTurned, room } = pageFor(columns);
  const isWide = isPaged ? isTurned : sumOfWidths(columns) > maxPortraitWidth;
  const orientation = isWide ? "landscape" : "portrait";
  const pages = isPaged ? pageRows(sheet, heights, room) : undefined;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation,
      fitToPage: true,
      fitToWidth: printed ? Math.ceil(width / pageWidths.landscape) : 1,
      fitToHeight: pages?.isOnePage === true ? 1 : 0,
    },
    ...(pages && pages.breaks.length > 0 ? { rowBreaks: [...pages.breaks] } : {}),
    headerFooter: { oddHeader: headerOf(sheet, title), oddFooter: "&C&P / &N" },
  } as const;
}

/** What is printed above: the title, and the sheet by its full name where both have room in smaller letters. */
function headerOf({ fullName }: Sheet, title: string): string {
  if (fullName === undefined || title.length + fullName.length > mostHeaderLetters) return `&L${headerText(title)}&R&A`;
  // A digit right after a size would be part of it.
  return `&L&8 ${headerText(title)}&R&8 ${headerText(fullName)}`;
}

const mostHeaderLetters = 115;

const mergedRange = (row: number, columns: readonly SheetColumnLook[]) => ({
  startRow: row,
  endRow: row,
  startCol: 0,
  endCol: Math.max(0, columnsUpTo(columns, pageWidths.landscape) - 1),
});

/** A page header may have 255 characters, and `&` begins a command unless doubled. */
const headerText = (title: string): string => [...xmlText(title)].slice(0, 100).join("").replaceAll("&", "&&");

/** The heading and the body under it. */
function filterRange(rows: readonly SheetRow[]): string {
  const columns = rows.find(({ look }) => look === "heading")?.cells.length ?? 1;
  return `A1:${colToLetter(columns - 1)}${rows.findLastIndex(isOfBody) + 1}`;
}

const writtenList = ({ name, rows: { first, last }, headings }: SheetList) => ({
  name,
  range: `A${first + 1}:${colToLetter(headings.length - 1)}${last + 1}`,
  columns: headings.map((heading) => ({ name: xmlText(heading) })),
  style: "TableStyleLight1",
});

const maxPortraitWidth = 90;

/** Repeats the heading on every printed page. The library's own option leaves names with spaces unquoted. */
function printedHeading({ name, frozen, printed }: Sheet): NonNullable<WriteOptions["namedRanges"]> {
  if (frozen.rows === 0) return [];
  const sheet = quotedSheet(name);
  const range = printed
    ? `${sheet}!$A:$${colToLetter(printed.columns - 1)},${sheet}!$${printed.heading + 1}:$${printed.heading + 1}`
    : `${sheet}!$1:$${frozen.rows}`;
  return [{ name: "_xlnm.Print_Titles", range, scope: name }];
}

function* styledCells(rows: readonly SheetRow[]): Generator<[string, Partial<Cell>]> {
  const styleOf = cellStyles();
  const numeric = numericColumns(rows);
  for (const [row, { cells, look }] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      if (cell.value === null && isOfBody({ cells, look })) continue;
      const style = styleOf(cell, look, !isMerged({ cells, look }) && (numeric[row]?.[column] ?? false));
      yield [`${row},${column}`, writtenCell(cell, style)];
    }
}

/** As rich text, a text that begins with `#` is not taken for an error such as `#REF!`. */
function writtenCell({ value, linksTo }: SheetCell, style: CellStyle): Partial<Cell> {
  if (typeof value !== "string") return { value, style };
  const text = xmlText(value);
  const linked = linksTo === undefined ? {} : { hyperlink: { target: "", location: `${quotedSheet(linksTo)}!A1` } };
  return { value: text, style, ...linked, ...(text.startsWith("#") ? { richText: [{ text }] } : {}) };
}
