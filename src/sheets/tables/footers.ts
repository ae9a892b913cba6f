import { filledCount, type GridRow } from "../grid/grid.ts";
import { runningNumber } from "./cell-kind.ts";
import { columnProfiles, runningColumn } from "./column-profile.ts";
import type { Section } from "./section.ts";

/** The same section, with signatures and remarks below its last full row told from its rows. */
export function withFooters(section: Section): Section {
  const { records, leftOut, usual } = section;
  const running = runningColumn(records, columnProfiles(records));
  const isNumbered = (row: GridRow): boolean =>
    running !== undefined && runningNumber(row.cells[running] ?? "") !== undefined;
  const lastFull = records.findLast((row) => filledCount(row) > usual / 2 || isNumbered(row))?.row;
  if (lastFull === undefined || usual < 3) return section;
  const end = running === undefined ? firstBreak(leftOut, lastFull) : lastFull;
  const isFooter = (row: GridRow): boolean => row.row > end && filledCount(row) <= Math.max(2, usual / 2);
  const below = records.filter(isFooter).map((row) => ({ row, why: "footer" as const }));
  const remarks = leftOut.map((left) =>
    left.why === "remark" && left.row.row > firstBreak(leftOut, lastFull)
      ? { row: left.row, why: "footer" as const }
      : left,
  );
  return { ...section, records: records.filter((row) => !isFooter(row)), leftOut: [...remarks, ...below] };
}

/** The first blank row or total below a row. */
const firstBreak = (leftOut: Section["leftOut"], below: number): number =>
  leftOut.find(({ row, why }) => row.row > below && (why === "blank" || why === "total"))?.row.row ??
  Number.POSITIVE_INFINITY;
