import type { Sheet, SheetRow } from "./sheet.ts";

/** How the rows of a sheet are printed: on one page, or on several that end after these rows (from 0). */
export type PageRows = { readonly isOnePage: boolean; readonly breaks: readonly number[] };

/** A sheet longer than a page by up to so much is printed on one, in smaller letters. */
const mostOnOnePage = 1.25;
/** Excel refuses more breaks of pages in a sheet; it breaks the others itself. */
const mostBreaks = 1026;
/** The look of rows that stay with what follows them. */
const opening: ReadonlySet<SheetRow["look"]> = new Set(["title", "section", "caption", "heading", "warning"]);

/**
 * Where the pages of a sheet end: each is as full as it can be with no heading alone at its foot, no chart cut in two, and no
 * totals or notes without a row before them. Heights and the room of a page are in points; the first rows, which stay in
 * view, are on every page.
 */
export function pageRows(sheet: Sheet, heights: readonly number[], room: number): PageRows {
  const sumOf = (from: number, to: number): number => heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  const total = sumOf(0, heights.length);
  if (total <= room * mostOnOnePage) return { isOnePage: true, breaks: [] };
  const repeated = sumOf(0, sheet.frozen.rows);
  const breaks: number[] = [];
  let [start, latest, used] = [0, 0, 0];
  for (const [index, height] of heights.entries()) {
    if (mayBegin(sheet, index)) latest = index;
    used += height;
    if (used <= room || index === start) continue;
    start = latest > start ? latest : index;
    breaks.push(start - 1);
    used = repeated + sumOf(start, index + 1);
  }
  return { isOnePage: false, breaks: breaks.slice(0, mostBreaks) };
}

/** Whether a page may begin with a row. */
function mayBegin({ rows, charts = [] }: Sheet, index: number): boolean {
  const [before, row, second] = [rows[index - 1], rows[index], rows[index - 2]];
  if (charts.some(({ place }) => index === place.first)) return true;
  if (!row || !before || isEmpty(row) || opening.has(before.look)) return false;
  // What is to be decided does not part from the first that it is about.
  if (isInner(row) && !isInner(before)) return false;
  if (row.look === "totals" || row.look === "note" || second?.look === "heading") return false;
  return charts.every(({ place }) => index < place.first || index > place.last);
}

const isEmpty = ({ cells }: SheetRow): boolean => cells.length === 0;
/** Whether a row is a line of a list under another one. */
const isInner = ({ cells }: SheetRow): boolean => {
  const value = cells[0]?.value;
  return typeof value === "string" && value.startsWith(" ");
};
