import { textWidth, wrap } from "../text-width.ts";
import { isMerged, type Sheet, type SheetCell, type SheetRow } from "./sheet.ts";

/** How wide a column is, in characters, and whether it is one of numbers. */
export type SheetColumnLook = { readonly width: number; readonly isNumeric: boolean };

/** The height of a line, in points. */
const lineHeight = 15;
const titleHeight = 22;

/** The columns of a sheet; for merged texts, with as many empty ones as these need. */
export function columnsOf(sheet: Sheet): SheetColumnLook[] {
  const columns = filledColumns(sheet);
  const missing = sheet.rows.some(isMerged) ? mergedTextWidth - sumOfWidths(columns) : 0;
  const empty = Array.from({ length: Math.max(0, Math.ceil(missing / emptyColumn.width)) }, () => emptyColumn);
  return [...columns, ...empty];
}

const mergedTextWidth = 80;
const emptyColumn: SheetColumnLook = { width: 9, isNumeric: false };

export const sumOfWidths = (columns: readonly SheetColumnLook[]): number =>
  columns.reduce((sum, { width }) => sum + width, 0);

/** Columns as wide as their content; texts wrap at a maximum width, headings at a smaller one. */
function filledColumns({ rows: all, widest }: Sheet): SheetColumnLook[] {
  const rows = all.filter((row) => !isMerged(row));
  const count = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: count }, (_, column) => {
    const widths = rows.map(({ cells, look }) => widthIn(cells[column], look));
    const width = widths.reduce((most, wanted) => Math.max(most, wanted), minWidth);
    return { width: Math.min(width, widest), isNumeric: isNumeric(rows, column) };
  });
}

const minWidth = 6;
const maxHeadingWidth = 22;
/** The width of a heading's filter button and bold type. */
const filterButtonWidth = 3;

function widthIn(cell: SheetCell | undefined, look: SheetRow["look"]): number {
  const width = cell ? shownWidth(cell) : 0;
  return look === "heading" ? Math.min(width + filterButtonWidth, maxHeadingWidth) : width;
}

function shownWidth({ value, format = "" }: SheetCell): number {
  if (typeof value === "string") return textWidth(value);
  if (value instanceof Date) return format.length;
  return value === null ? 0 : Math.ceil(String(value).length * 1.3) + 1;
}

/** Whether at least half of a column's values are numbers. */
function isNumeric(rows: Sheet["rows"], column: number): boolean {
  const filled = rows.flatMap(({ cells, look }) => (look === "body" ? (cells[column]?.value ?? []) : []));
  return filled.length > 0 && filled.filter((value) => typeof value === "number").length * 2 >= filled.length;
}

/** The height of a row in points: not every program computes it for a file it did not write. */
export function heightOf(row: SheetRow, columns: readonly SheetColumnLook[]): number {
  if (!isMerged(row)) return linesOf(row, columns) * lineHeight;
  const whole = [
    { width: sumOfWidths(columns) / (row.look === "title" ? titleHeight / lineHeight : 1), isNumeric: false },
  ];
  return linesOf(row, whole) * (row.look === "title" ? titleHeight : lineHeight);
}

const linesOf = ({ cells }: SheetRow, columns: readonly SheetColumnLook[]): number =>
  cells.reduce((most, { value }, column) => {
    // Letters count as wide as digits: most are narrower in Calibri, but not in its substitutes.
    const width = columns[column]?.width ?? minWidth;
    // No character is wider than two columns, so most texts need no measuring.
    const isLong = typeof value === "string" && value.length * 2 > width && textWidth(value) > width;
    return isLong ? Math.max(most, wrap(value, width).length) : most;
  }, 1);
