import { textWidth, wrap } from "../text-width.ts";
import { fittedWidths } from "./fitted-widths.ts";
import { isMerged, type Sheet, type SheetCell, type SheetRow } from "./sheet.ts";

/** What of a sheet its columns follow from. */
type Laid = Pick<Sheet, "rows" | "widest" | "isPaged">;

/** How wide a column is, in characters, and the least it can be without a broken word or number. */
export type SheetColumnLook = { readonly width: number; readonly least: number };

/** The height of a line, in points. */
const lineHeight = 13.5;

/** The columns of a sheet; for merged texts, and for pages of one width, with as many empty ones as these need. */
export function columnsOf(sheet: Laid): SheetColumnLook[] {
  const natural = naturalColumns(sheet);
  if (sheet.isPaged) return pagedColumns(natural, sheet.rows);
  const missing = sheet.rows.some(isMerged) ? mergedTextWidth - sumOfWidths(natural) : 0;
  return [...natural, ...emptyColumns(Math.max(0, Math.ceil(missing / emptyColumn.width)))];
}

const mergedTextWidth = 80;
const emptyColumn: SheetColumnLook = { width: 9, least: 9 };
const emptyColumns = (count: number): SheetColumnLook[] => Array.from({ length: count }, () => emptyColumn);

/** What is added to the width of every column, for the space at the edges of its cells. */
export const padding = 3;

/** The width of a page in upright and turned format, in characters. */
export const pageWidths = { portrait: 120, landscape: 176 } as const;

/** The height of such a page between the usual margins, in points, with a little to spare. */
const pageHeights = { portrait: 925, landscape: 597 } as const;

/**
 * The page that columns are printed on, turned where they do not fit upright, and the height of the rows that go on it. Where
 * they are wider than a page it is printed in smaller letters, of which more go on it.
 */
export function pageFor(columns: readonly SheetColumnLook[]): { isTurned: boolean; room: number } {
  const width = columns.reduce((sum, column) => sum + column.width + padding, 0);
  const isTurned = width > pageWidths.portrait;
  const page = isTurned ? "landscape" : "portrait";
  return { isTurned, room: pageHeights[page] * Math.max(1, width / pageWidths[page]) };
}

/** Columns that fill a page exactly, so that every sheet is printed at the same scale. */
function pagedColumns(natural: readonly SheetColumnLook[], rows: readonly SheetRow[]): SheetColumnLook[] {
  const page = isLandscape(natural) ? pageWidths.landscape : pageWidths.portrait;
  const lengths = rows.flatMap((row) => (isMerged(row) ? [] : [row.cells.map(textLength)]));
  const fitted = fittedWidths(natural, lengths, page - natural.length * padding);
  const missing = page - fitted.reduce((sum, { width }) => sum + width + padding, 0);
  const whole = Math.max(0, Math.floor(missing / (emptyColumn.width + padding)) - 1);
  const rest = missing - whole * (emptyColumn.width + padding);
  const last = rest > padding ? [{ width: rest - padding, least: 1 }] : [];
  return [...fitted, ...emptyColumns(whole), ...last];
}

const textLength = ({ value }: SheetCell): number => (typeof value === "string" ? textWidth(value) : 0);

/** A page is turned where its columns do not fit upright, or would be so narrow that most of their texts were broken. */
const isLandscape = (columns: readonly SheetColumnLook[]): boolean => {
  const sumOf = (key: keyof SheetColumnLook): number => columns.reduce((sum, look) => sum + look[key] + padding, 0);
  return sumOf("least") > pageWidths.portrait || sumOf("width") > pageWidths.landscape;
};

/** How many columns, from the first, take up so much width, or all that are there. */
export function columnsUpTo(columns: readonly SheetColumnLook[], width: number): number {
  let sum = 0;
  const at = columns.findIndex((column) => {
    sum += column.width + padding;
    return sum >= width;
  });
  return at < 0 ? columns.length : at + 1;
}

export const sumOfWidths = (columns: readonly SheetColumnLook[]): number =>
  columns.reduce((sum, { width }) => sum + width, 0);

/** Columns as wide as their content; texts wrap at a maximum width, headings at a smaller one. */
function naturalColumns({ rows: all, widest }: Laid): SheetColumnLook[] {
  const rows = all.filter((row) => !isMerged(row));
  const count = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: count }, (_, column) => {
    const { width, least } = widthsOf(rows, column);
    return { width: Math.min(width, widest), least: Math.min(least, width, widest) };
  });
}

/** The widths that the content of a column would have, and needs. */
function widthsOf(rows: readonly SheetRow[], column: number): SheetColumnLook {
  const leastText = column === 0 ? leastOfLabels : leastOfTexts;
  let [width, least] = [minWidth, minWidth];
  for (const { cells, look } of rows) {
    const cell = cells[column];
    if (!cell || cell.value === null) continue;
    const wanted = widthIn(cell, look);
    width = Math.max(width, wanted);
    least = Math.max(least, look === "heading" ? leastOfHeading(cell, wanted) : leastOf(cell, wanted, leastText));
  }
  return { width, least };
}

const leastOf = ({ value }: SheetCell, wanted: number, leastText: number): number =>
  typeof value === "string" ? Math.min(wanted, leastText) : wanted;

/** A heading needs room for its longest word in bold letters: no more, or many columns of short numbers would fill a page. */
const leastOfHeading = ({ value }: SheetCell, wanted: number): number =>
  Math.min(
    wanted,
    Math.max(
      0,
      ...String(value ?? "")
        .split(" ")
        .map(textWidth),
    ) + boldLetters,
  );

const boldLetters = 2;
const minWidth = 6;
const leastOfTexts = 13;
/** The first column says what a row is. */
const leastOfLabels = 28;
const maxHeadingWidth = 16;
/** The width of a heading's filter button and bold type. */
const filterButtonWidth = 3;

function widthIn(cell: SheetCell, look: SheetRow["look"]): number {
  const width = shownWidth(cell);
  return look === "heading" ? Math.min(width + filterButtonWidth, maxHeadingWidth) : width;
}

function shownWidth({ value, format = "" }: SheetCell): number {
  if (typeof value === "string") return textWidth(value);
  if (value instanceof Date) return format.replace(/\[[^\]]*\]/g, "").length;
  return value === null ? 0 : Math.ceil(String(value).length * 1.3) + 1;
}

/** The height of a row in points, which Excel limits: not every program computes it for a file it did not write. */
export const heightOf = (row: SheetRow, columns: readonly SheetColumnLook[]): number =>
  Math.min(heightOfLines(row, columns), mostHeight);

const mostHeight = 409.5;

function heightOfLines(row: SheetRow, columns: readonly SheetColumnLook[]): number {
  if (row.look === "record") return lineHeight;
  if (!isMerged(row)) return linesOf(row, columns) * lineHeight;
  const height = mergedHeights[row.look] ?? lineHeight;
  const merged = columns.slice(0, columnsUpTo(columns, pageWidths.landscape));
  const width = ((sumOfWidths(merged) + (merged.length - 1) * padding) * lineHeight) / height;
  return linesOf(row, [{ width, least: width }]) * height;
}

/** The heights of lines in larger or smaller letters: in whole dots of a screen, to which programs round them. */
const mergedHeights: Readonly<Partial<Record<SheetRow["look"], number>>> = { title: 20.25, section: 16.5, note: 11.25 };

const linesOf = ({ cells }: SheetRow, columns: readonly SheetColumnLook[]): number =>
  cells.reduce((most, { value }, column) => {
    // Letters count as wide as digits: few are wider.
    const width = columns[column]?.width ?? minWidth;
    // No character is wider than two columns, so most texts need no measuring.
    const isLong = typeof value === "string" && value.length * 2 > width && textWidth(value) > width;
    return isLong ? Math.max(most, shownLines(wrap(value, width).length)) : most;
  }, 1);

/** Of many lines so many are enough, since not all of them have wide letters. */
const shownLines = (lines: number): number => (lines < fewLines ? lines : Math.ceil(lines * shareOfLines));
const fewLines = 4;
const shareOfLines = 0.85;
