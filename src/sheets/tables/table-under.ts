import { columnLetter } from "../grid/column-letter.ts";
import { cellAt, filledCount, type Grid, rowText } from "../grid/grid.ts";
import type { LeftOutRow, SheetTable } from "../sheet-table.ts";

/**
 * The table of a sheet whose headings are known: the row that has most of them is its heading, and every row below that says
 * something is a row of it. Nothing of a sheet without half of them.
 */
export function tableUnder(grid: Grid, headings: readonly string[]): SheetTable | undefined {
  const known = new Set(headings.map(sameSpaces).filter((heading) => heading !== ""));
  const shared = grid.rows.map(({ cells }) => new Set(cells.map(sameSpaces).filter((text) => known.has(text))).size);
  const most = Math.max(0, ...shared);
  const at = shared.indexOf(most);
  const heading = grid.rows[at];
  if (!heading || most * 2 < Math.min(known.size, filledCount(heading))) return undefined;
  const columns = heading.cells.map((text, index) => ({
    letter: columnLetter(index),
    heading: sameSpaces(text),
    isHidden: grid.hiddenColumns.has(index),
  }));
  const below = grid.rows.slice(at + 1);
  const above = grid.rows.slice(0, at).filter((row) => filledCount(row) > 0);
  const left: LeftOutRow[] = [
    ...above.map(({ row, ...rest }): LeftOutRow => ({ row, why: "title", text: rowText({ row, ...rest }) })),
    { row: heading.row, why: "heading", text: rowText(heading) },
    ...below.flatMap((row): LeftOutRow[] => (filledCount(row) > 0 ? [] : [{ row: row.row, why: "blank", text: "" }])),
  ];
  return {
    ...{
      sheet: grid.sheet,
      isHidden: grid.isHidden,
      titles: above.map(rowText),
      columns,
      hasHeadings: true,
      leftOut: left,
    },
    rows: below
      .filter((row) => filledCount(row) > 0)
      .map((row) => ({ row: row.row, isHidden: row.isHidden, cells: columns.map((_, index) => cellAt(row, index)) })),
  };
}

const sameSpaces = (text: string): string => text.replace(/\s+/g, " ").trim();
