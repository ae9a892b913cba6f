import { filledCells, filledCount, type GridRow } from "../grid/grid.ts";
import type { WhyLeftOut } from "../sheet-table.ts";
import { runningNumber } from "./cell-kind.ts";
import { columnProfiles, type Profiles, runningColumn } from "./column-profile.ts";
import { isCountryName } from "./country-names.ts";
import type { Section } from "./section.ts";

/** The same section, with signatures and remarks below its last full row told from its rows. */
export function withFooters(section: Section): Section {
  const { leftOut, usual } = section;
  const running = runningColumn(section.records, columnProfiles(section.records));
  const isNumbered = (row: GridRow): boolean =>
    running !== undefined && runningNumber(row.cells[running] ?? "") !== undefined;
  const unsigned = section.records.findLastIndex((row) => isNumbered(row) || !isSignature(row)) + 1;
  const records = section.records.slice(0, unsigned);
  const signatures = section.records.slice(unsigned).map((row) => ({ row, why: "footer" as const }));
  const lastFull = records.findLast((row) => filledCount(row) > usual / 2 || isNumbered(row))?.row;
  if (lastFull === undefined || usual < 3) return { ...section, records, leftOut: [...leftOut, ...signatures] };
  const end = running === undefined ? firstOf(leftOut, lastFull, ["blank", "total"]) : lastFull;
  const total = firstOf(leftOut, lastFull, ["total"]);
  const above = columnProfiles(records.filter(({ row }) => row <= lastFull));
  const isFooter = (row: GridRow): boolean =>
    row.row > end && filledCount(row) <= Math.max(2, usual / 2) && (row.row > total || !isLikeRows(row, above));
  const below = records.filter(isFooter).map((row) => ({ row, why: "footer" as const }));
  const remarks = leftOut.map((left) =>
    left.why === "remark" && left.row.row > firstOf(leftOut, lastFull, ["blank", "total"])
      ? { row: left.row, why: "footer" as const }
      : left,
  );
  return {
    ...section,
    records: records.filter((row) => !isFooter(row)),
    leftOut: [...remarks, ...below, ...signatures],
  };
}

/** A line to sign on, beside who signs: `Начальник отдела | __________ | Рахимов А.` */
function isSignature(row: GridRow): boolean {
  const texts = filledCells(row).map(([, text]) => text);
  return (
    texts.length <= mostInSignature &&
    texts.some((text) => /_{4,}/.test(text)) &&
    texts.some((text) => /\p{L}{3}/u.test(text))
  );
}

const mostInSignature = 4;

/** Whether a row names a country, or has a text that stands in the same column of other rows. */
const isLikeRows = (row: GridRow, above: Profiles): boolean =>
  filledCells(row).some(([column, text]) => isCountryName(text) || above.get(column)?.texts.has(text) === true);

/** The first row below another that is left out for one of these reasons. */
const firstOf = (leftOut: Section["leftOut"], below: number, reasons: readonly WhyLeftOut[]): number =>
  leftOut.find(({ row, why }) => row.row > below && reasons.includes(why))?.row.row ?? Number.POSITIVE_INFINITY;
