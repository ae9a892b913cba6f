import { isNotStated } from "../../../tables/aside-labels.ts";
import { type Cell, countCell, isNoRecord, nothingCell, wordCell } from "../../../tables/cell.ts";
import type { CountTable } from "../../../tables/table.ts";
import { sumCell } from "../../counting/sum-cell.ts";
import { areSame } from "./ruled-table.ts";

/** The rows of a longer table that a reader takes in, of a report for people. */
const mostRows = 15;
/** To leave out fewer rows than this saves nothing. */
const fewestLeftOut = 6;

/**
 * A long table with its first rows, and one that sums all others where sums are what its totals are; else a note says how
 * many there are. `undefined` where all its rows are printed.
 */
export function shortenRows(table: CountTable): CountTable | undefined {
  if (table.rows.length < mostRows + fewestLeftOut) return undefined;
  const isLast = (row: readonly Cell[]): boolean => isNotStated(row[0]);
  const named = table.rows.filter((row) => !isLast(row));
  const last = table.rows.filter(isLast);
  const room = mostRows - 1 - last.length;
  const rest = isSummable(table) && last.length <= 1 ? sumRow(table, named.slice(room)) : undefined;
  if (rest) return { ...table, rows: [...named.slice(0, room), rest, ...last] };
  const rows = table.rows.slice(0, mostRows);
  return {
    ...table,
    rows,
    notes: [...table.notes, { message: "full-list", shown: rows.length, of: table.rows.length }],
  };
}

/** Whether every total is the sum of its column: of distinct persons or agreements of several countries it is not. */
function isSummable({ columns, rows, totals }: CountTable): boolean {
  return (
    totals !== undefined &&
    columns.every(({ role }, index) => role === "label" || areSame(plain(sumOf(rows, index)), plain(totals[index])))
  );
}

const plain = (cell: Cell | undefined): Cell | undefined =>
  cell?.is === "count" ? countCell({ ...cell.count, approximate: false }) : cell;

/** The sum of a column, `nothing` where none of its cells has a number, `undefined` where one is hidden or no count. */
function sumOf(rows: readonly (readonly Cell[])[], index: number): Cell | undefined {
  const cells = rows.map((row) => row[index] ?? nothingCell);
  return cells.every((cell) => cell.is === "count" || isNoRecord(cell)) ? sumCell(cells) : undefined;
}

function sumRow({ columns }: CountTable, rows: readonly (readonly Cell[])[]): Cell[] | undefined {
  const first = columns.findIndex(({ role }) => role === "label");
  const cells = columns.map(({ role }, index) =>
    role === "label" ? (index === first ? wordCell("rest") : nothingCell) : sumOf(rows, index),
  );
  return cells.every((cell) => cell !== undefined) ? cells : undefined;
}
