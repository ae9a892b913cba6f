import { memoizePerObject } from "../../values/memoize.ts";
import { filledCells, filledCount, type Grid, type GridRow, type Merge } from "../grid/grid.ts";
import { cellKind } from "./cell-kind.ts";
import { columnProfiles, usualWidth } from "./column-profile.ts";
import { headingEvidence, type IsHeadingWord } from "./heading-evidence.ts";
import { isColumnNumbers, isSameRow } from "./row-signs.ts";

/** Where a table begins: its rows of headings, from `start` up to `end`, which is where its data begin; both are one where it has none. */
export type HeadingPlace = { readonly start: number; readonly end: number };

const mostHeadingRows = 3;
const mostRowsLookedAt = 6;
const rowsBelow = 300;

/** Finds the headings in the rows from an index on: below titles, remarks and lines that fill only a few cells. */
export function findHeadings(grid: Grid, from: number, isHeadingWord: IsHeadingWord): HeadingPlace {
  const { rows } = grid;
  const evidenceAt = (index: number): number => {
    const row = rows[index];
    if (row === undefined) return Number.NEGATIVE_INFINITY;
    const below = rows.slice(index + 1, index + 1 + rowsBelow).filter((other) => !isSameRow(row, other));
    return headingEvidence(row, columnProfiles(below), isHeadingWord);
  };
  const wide = wideRows(rows, from);
  const [first = from] = wide;
  const start = (isHeading(evidenceAt(first)) ? first : undefined) ?? wide.slice(1).find((at) => evidenceAt(at) >= 4);
  if (start === undefined) return { start: first, end: first };
  let end = start + 1;
  while (end - start < mostHeadingRows && goesOn(grid, start, end, evidenceAt)) end++;
  return { start: withRowAbove(grid, from, start, evidenceAt), end };
}

/** Where nothing speaks for or against it, the first row is taken for headings. */
const isHeading = (evidence: number): boolean => evidence >= 0;

/** The first rows that fill at least half as many cells as the table's rows usually do. */
function wideRows(rows: readonly GridRow[], from: number): readonly number[] {
  const usual = usualWidth(rows.slice(from));
  const least = usual === 1 ? 1 : Math.max(2, Math.ceil(usual / 2));
  const found: number[] = [];
  for (let index = from; index < rows.length && found.length < mostRowsLookedAt; index++) {
    const row = rows[index];
    if (row !== undefined && filledCount(row) >= least && !isAside(row, usual)) found.push(index);
  }
  return found;
}

/** Numbers of columns, or a line of labels with their values that says less than other rows. */
const isAside = (row: GridRow, usual: number): boolean =>
  isColumnNumbers(row) || (filledCount(row) < usual && filledCells(row).some(([, text]) => /[:：]\s*\S/.test(text)));

/** Whether the row at `end` is one more row of the headings that begin at `start`. */
function goesOn(grid: Grid, start: number, end: number, evidenceAt: (index: number) => number): boolean {
  const row = grid.rows[end];
  const above = grid.rows[end - 1];
  if (row === undefined || above === undefined || filledCount(row) === 0 || isColumnNumbers(row)) return false;
  if (isMergedInto(grid, start, row.row)) return evidenceAt(end) >= 0 || !hasValues(row);
  if (hasValues(row) || evidenceAt(end) < 2) return false;
  return completes(above, row) || repeatsInWords(above, row, evidenceAt(end));
}

/** What a heading's word adds to the evidence of its row. */
const evidenceOfWord = 2;
const mostWords = 0.6;

/** The same headings in a second language: as many cells, most of which read like headings. */
const repeatsInWords = (above: GridRow, row: GridRow, evidence: number): boolean =>
  filledCount(row) > 2 &&
  filledCells(row).every(([column]) => (above.cells[column] ?? "") !== "") &&
  filledCount(row) === filledCount(above) &&
  evidence >= filledCount(row) * evidenceOfWord * mostWords;

const hasValues = (row: GridRow): boolean => filledCells(row).some(([, text]) => cellKind(text) !== "text");

/** Cells of the headings that reach down into a row, or lie over several of its columns. */
function isMergedInto(grid: Grid, start: number, row: number): boolean {
  const first = grid.rows[start]?.row ?? row;
  return grid.merges.some(
    ({ top, bottom, left, right }) =>
      top >= first &&
      top < row &&
      (bottom >= row || (bottom === row - 1 && right > left && !isAcross(grid, left, right))),
  );
}

const isAcross = (grid: Grid, left: number, right: number): boolean => left === 0 && right + 1 >= widthOf(grid);

const widthOf = memoizePerObject((grid: Grid) =>
  grid.rows.reduce((width, row) => Math.max(width, row.cells.length), 0),
);

/** A row that fills what the one above leaves empty. */
function completes(above: GridRow, row: GridRow): boolean {
  const hasNew = filledCells(row).some(([column]) => (above.cells[column] ?? "") === "");
  return hasNew && filledCount(above) < Math.max(above.cells.length, row.cells.length);
}

/** With the rows above, where they begin the headings: they group some of the columns, or have the first words of long headings. */
function withRowAbove(grid: Grid, from: number, below: number, evidenceAt: (index: number) => number): number {
  let start = below;
  while (start > from && belongsToHeadings(grid, start, evidenceAt)) start--;
  return start;
}

/** Whether the row above that at `start` belongs to the headings that begin there. */
function belongsToHeadings(grid: Grid, start: number, evidenceAt: (index: number) => number): boolean {
  const above = grid.rows[start - 1];
  const first = grid.rows[start];
  if (above === undefined || first === undefined || filledCount(above) === 0) return false;
  const isBeginning = filledCount(above) > 1 && isFirstLine(above, first) && evidenceAt(start - 1) >= 2;
  return isBeginning || isGroupRow(grid, above) || reachesDown(grid, above.row);
}

/** Words above others, and none that says "label: value" or a number. */
const isFirstLine = (above: GridRow, row: GridRow): boolean =>
  !hasValues(above) &&
  filledCells(above).every(([column, text]) => (row.cells[column] ?? "") !== "" && !/[:：]/.test(text));

/** Whether a cell of a row is merged with the one below it. */
const reachesDown = (grid: Grid, row: number): boolean =>
  grid.merges.some(({ top, bottom }) => top <= row && bottom > row);

/** Nothing but cells that are merged over some of the columns. */
function isGroupRow(grid: Grid, row: GridRow): boolean {
  const spans = grid.merges.filter(({ top, bottom, left, right }) => top === row.row && bottom === top && right > left);
  return filledCells(row).every(([column]) => spans.some((span) => span.left === column && isPart(grid, span)));
}

const isPart = (grid: Grid, { left, right }: Merge): boolean => left > 0 && right - left + 1 < widthOf(grid) / 2 + 1;
