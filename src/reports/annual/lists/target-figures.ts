import { type Cell, nothingCell } from "../../../tables/cell.ts";
import type { CountTable } from "../../../tables/table.ts";

/** The targets with a figure; of which nothing is on record shows a dash, and no share: that is not to say that nothing was done. */
export function withoutZeros(table: CountTable): CountTable {
  const at = table.columns.findIndex(({ key }) => key === "achieved");
  const isNone = (row: readonly Cell[]): boolean => {
    const cell = row[at];
    return cell?.is === "count" && cell.count.max === 0;
  };
  const dashed = (row: readonly Cell[]): readonly Cell[] =>
    row.map((cell, index) => (["achieved", "percent"].includes(table.columns[index]?.key ?? "") ? nothingCell : cell));
  return { ...table, rows: table.rows.map((row) => (isNone(row) ? dashed(row) : row)) };
}
