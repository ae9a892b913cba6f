import { type AnyRecord, nameOf } from "../../registry/record.ts";
import type { Cell } from "../../tables/cell.ts";
import type { Table, Trace } from "../../tables/table.ts";

/**
 * The records that numbers were worked out of. They are kept beside the cells, so that a number that is hidden or left
 * out takes them along, and are looked for only where a trace is asked for.
 */
const sources = new WeakMap<Cell, () => readonly AnyRecord[]>();

const numbers: readonly Cell["is"][] = ["count", "number", "money", "difference", "percent"];

/** A number that remembers the records it was worked out of; a cell that is no number stays as it is. */
export function tracedTo(cell: Cell, records: () => readonly AnyRecord[]): Cell {
  if (numbers.includes(cell.is)) sources.set(cell, records);
  return cell;
}

/** A number that was made of others remembers their records. */
export const tracedAs = (cell: Cell, ...others: readonly (Cell | undefined)[]): Cell =>
  tracedTo(cell, () => others.flatMap((other) => (other && sources.get(other)?.()) ?? []));

/** The records behind every number of a table. */
export function traceOf({ columns, rows, totals }: Pick<Table, "columns" | "rows" | "totals">): Trace {
  const traced = (row: readonly Cell[]) =>
    row.map((cell, column) => (columns[column]?.role === "label" ? undefined : namesBehind(cell)));
  return { rows: rows.map(traced), totals: totals && traced(totals) };
}

function namesBehind(cell: Cell): readonly string[] | undefined {
  const records = sources.get(cell)?.();
  return records && [...new Set(records)].map(nameOf).sort();
}
