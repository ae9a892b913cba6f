import type { Cell } from "../../../tables/cell.ts";
import type { CountTable } from "../../../tables/table.ts";

/** All shares of a report in whole percents, as its sentences have them: with a tenth here and none there they look unlike. */
export const wholePercents = (table: CountTable): CountTable => ({
  ...table,
  rows: table.rows.map((row) => row.map(whole)),
  totals: table.totals?.map(whole),
});

const whole = (cell: Cell): Cell => (cell.is === "percent" ? { ...cell, isWhole: true } : cell);
