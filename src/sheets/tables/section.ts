import { fold } from "../../values/texts/fold.ts";
import { filledCells, filledCount, type Grid, type GridRow, rowText } from "../grid/grid.ts";
import type { WhyLeftOut } from "../sheet-table.ts";
import { cellKind } from "./cell-kind.ts";
import { isSumsAlone, numberOf, type TableShape, whyNoRecord } from "./classify-row.ts";
import { columnProfiles, mostCounted, runningColumn, usualWidth } from "./column-profile.ts";
import { findHeadings } from "./find-headings.ts";
import { headingEvidence, type IsHeadingWord } from "./heading-evidence.ts";
import { isColumnNumbers, isTotalRow } from "./row-signs.ts";

/** Rows that belong together: titles, headings, and rows until the sheet ends or other headings begin. */
export type Section = {
  readonly headings: readonly GridRow[];
  readonly titles: readonly GridRow[];
  readonly records: readonly GridRow[];
  readonly leftOut: readonly { readonly row: GridRow; readonly why: WhyLeftOut }[];
  readonly usual: number;
  /** The index at which the next one begins. */
  readonly end: number;
};

type LeftOut = Section["leftOut"][number];
/** Titles are short; what is longer instructs or remarks. */
const longestTitle = 120;

/** Reads one section of a sheet, from an index of its rows on. */
export function readSection(grid: Grid, from: number, isHeadingWord: IsHeadingWord): Section {
  const place = findHeadings(grid, from, isHeadingWord);
  const above = grid.rows.slice(from, place.start);
  const titles = above.filter((row) => filledCount(row) > 0);
  const headings = grid.rows.slice(place.start, place.end);
  const body = grid.rows.slice(place.end);
  const profiles = columnProfiles(body);
  const shape: TableShape = {
    headings,
    titles: new Set(titles.map(rowText)),
    columns: new Set([...profiles.keys(), ...headings.flatMap((row) => filledCells(row).map(([column]) => column))]),
    usual: usualWidth(firstBlock(body.slice(0, mostCounted))),
    running: runningColumn(body, profiles),
  };
  const read = readBody(body, shape, isHeadingWord);
  const before: LeftOut[] = [
    ...above.map((row) => ({ row, why: whyAbove(row) })),
    ...headings.map((row) => ({ row, why: "heading" as const })),
  ];
  return {
    ...read,
    headings,
    titles,
    usual: shape.usual,
    leftOut: [...before, ...read.leftOut],
    end: place.end + read.end,
  };
}

/** The rows up to the first blank one or total, where they are a few: what stands below may be another table. */
function firstBlock(body: readonly GridRow[]): readonly GridRow[] {
  const end = body.findIndex((row) => filledCount(row) === 0 || isTotalRow(row, 0));
  return end >= 2 ? body.slice(0, end) : body;
}

function whyAbove(row: GridRow): WhyLeftOut {
  const cells = filledCells(row);
  if (cells.length === 0) return "blank";
  return cells.some(([, text]) => text.length > longestTitle) ? "remark" : "title";
}

function readBody(body: readonly GridRow[], shape: TableShape, isHeadingWord: IsHeadingWord) {
  const records: GridRow[] = [];
  const leftOut: LeftOut[] = [];
  const sums = new Map<number, number>();
  let since = 0;
  for (const [index, row] of body.entries()) {
    const why = whyLeftOut(row, shape, records.length > 0, sums);
    if (records.length > 0 && beginsAnother(body, since, index, why, shape, isHeadingWord)) {
      const end = since + firstOfNext(body.slice(since, index));
      return { records, leftOut: leftOut.filter((left) => left.row.row < (body[end]?.row ?? 0)), end };
    }
    if (why === undefined) records.push(row);
    else leftOut.push({ row, why });
    if (why === undefined) addTo(sums, row);
    if (why === undefined || endsRows.has(why)) since = index + 1;
  }
  return { records, leftOut, end: body.length };
}

/** What comes after these is no longer about the rows before. */
const endsRows: ReadonlySet<WhyLeftOut> = new Set(["total", "repeated-heading"]);

function whyLeftOut(
  row: GridRow,
  shape: TableShape,
  hasRecords: boolean,
  sums: ReadonlyMap<number, number>,
): WhyLeftOut | undefined {
  if (!hasRecords && isColumnNumbers(row)) return "column-numbers";
  return whyNoRecord(row, shape) ?? (isSumsAlone(row, sums) ? "total" : undefined);
}

function addTo(sums: Map<number, number>, row: GridRow): void {
  for (const [column, text] of filledCells(row)) {
    const number = numberOf(text);
    if (number !== undefined) sums.set(column, (sums.get(column) ?? 0) + number);
  }
}

/** The index, in the rows since the last of a table, at which the next begins: after a blank row. */
const firstOfNext = (between: readonly GridRow[]): number =>
  Math.max(
    0,
    between.findIndex((row) => filledCount(row) === 0),
  );

/**
 * Whether other headings stand here: the same below a title that is new, as in a sheet with a list for each direction, or other ones
 * after a blank row or a title. `since`: the index after the last row of the table.
 */
function beginsAnother(
  body: readonly GridRow[],
  since: number,
  index: number,
  why: WhyLeftOut | undefined,
  shape: TableShape,
  isHeadingWord: IsHeadingWord,
): boolean {
  const row = body[index];
  if (row === undefined || since === index || filledCount(row) < 2) return false;
  if (why === "repeated-heading") return body.slice(since, index).some((above) => isNewTitle(above, shape));
  if (why === "blank" || why === "total" || why === "column-numbers") return false;
  const cells = filledCells(row);
  if (cells.some(([, text]) => cellKind(text) !== "text") || !cells.some(([, text]) => isHeadingWord(text)))
    return false;
  return headingEvidence(row, columnProfiles(rowsBelow(body, index)), isHeadingWord) >= 4;
}

function isNewTitle(row: GridRow, shape: TableShape): boolean {
  const filled = filledCount(row);
  if (filled === 0 || filled > 2 || whyNoRecord(row, shape) !== "remark") return false;
  return ![...shape.titles].some((title) => fold(title) === fold(rowText(row)));
}

function rowsBelow(body: readonly GridRow[], index: number): readonly GridRow[] {
  const rest = body.slice(index + 1, index + 300);
  const blank = rest.findIndex((row) => filledCount(row) === 0);
  return blank < 0 ? rest : rest.slice(0, blank);
}
