import type { Grid } from "./grid/grid.ts";

/** The hidden sheet in which hamkor says what a workbook is that it wrote. */
export const ownSheetName = "hamkor";

export const isOwnSheet = ({ sheet, rows }: Grid): boolean =>
  sheet === ownSheetName && /^hamkor \d+$/.test(rows[0]?.cells[0] ?? "");

/** The row of that sheet, from 0, in which the headings of the workbook's table stand. */
export const ownHeadingsRow = 2;
