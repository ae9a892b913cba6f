import { filledCount, type GridRow } from "../grid/grid.ts";
import { runningNumber } from "./cell-kind.ts";
import { columnProfiles, runningColumn } from "./column-profile.ts";
import type { Section } from "./section.ts";

/** The same section, with signatures and remarks below its last full row told from its rows. */
export function withFooters(section: Section): Section {
  const { records, leftOut, usual } = section;
  const running = runningColumn(records, columnProfiles(records));
  const isFull = (row: GridRow): boolean =>
    filledCount(row) > usual / 2 || (running !== undefined && runningNumber(row.cells[running] ?? "") !== undefined);
  const lastFull = records.findLast(isFull)?.row;
  if (lastFull === undefined || usual < 3) return section;
  const breaks = leftOut.filter(({ row, why }) => row.row > lastFull && (why === "blank" || why === "total"));
  const firstBreak = breaks[0]?.row.row ?? Number.POSITIVE_INFINITY;
  const isFooter = (row: GridRow): boolean => row.row > firstBreak && filledCount(row) <= Math.max(2, usual / 3);
  const below = records.filter(isFooter).map((row) => ({ row, why: "footer" as const }));
  const remarks = leftOut.map((left) =>
    left.why === "remark" && left.row.row > firstBreak ? { row: left.row, why: "footer" as const } : left,
  );
  return { ...section, records: records.filter((row) => !isFooter(row)), leftOut: [...remarks, ...below] };
}
