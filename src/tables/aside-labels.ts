import { type Cell, nothingCell } from "./cell.ts";
import type { Table } from "./table.ts";

/** Whether a label means "not stated". */
export const isNotStated = (cell: Cell | undefined): boolean =>
  cell === undefined || cell.is === "nothing" || (cell.is === "word" && notStated.includes(cell.code));

const notStated = ["none", "undated", "end-not-recorded"];

/** Whether a label stands for what has no place of its own among the others. */
export const isAside = (cell: Cell): boolean =>
  isNotStated(cell) || (cell.is === "word" && (cell.code === "rest" || cell.code === "other"));

/** Whether a row of a table of numbers stands for what has no place of its own, which formats show in grey. */
export function isAsideRow({ columns }: Pick<Table, "columns">, row: readonly Cell[]): boolean {
  const [label = nothingCell] = row;
  const isOfNumbers = columns[0]?.role === "label" && columns.some(({ role }) => role !== "label");
  return isOfNumbers && label.is !== "nothing" && isAside(label);
}
