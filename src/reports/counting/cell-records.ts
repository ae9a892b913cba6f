import type { Cell, RecordReference, RecordShares } from "../../tables/cell.ts";

/**
 * A number with the records it was counted from, or what collects them, and how much each gives; a cell that is no number,
 * suppressed or empty, has none. A function keeps all it was made among as long as the table: for few records a list is
 * better.
 */
export function withRecords(
  cell: Cell,
  found: readonly RecordReference[] | (() => readonly RecordReference[]),
  shares?: () => RecordShares | undefined,
): Cell {
  const records = typeof found === "function" ? found : collected(found);
  switch (cell.is) {
    case "count":
      return { ...cell, records, shares };
    case "number":
    case "money":
    case "difference":
    case "percent":
      return { ...cell, records };
    default:
      return cell;
  }
}

const collected =
  (records: readonly RecordReference[]): (() => readonly RecordReference[]) =>
  () =>
    records;

/** A number that was made of other cells, with their records. */
export const withRecordsOf = (cell: Cell, ...others: readonly (Cell | undefined)[]): Cell =>
  withRecords(cell, joined(others.flatMap((other) => (other && "records" in other && other.records) || [])));

const joined =
  (sources: readonly (() => readonly RecordReference[])[]): (() => readonly RecordReference[]) =>
  () =>
    sources.flatMap((records) => records());
