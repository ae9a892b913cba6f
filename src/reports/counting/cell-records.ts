import { type Cell, type RecordReference, type RecordShares, recordsOf } from "../../tables/cell.ts";

/**
 * A number with the records it was counted from, and how much each gives; a cell that is no number, suppressed or empty,
 * has none.
 */
export function withRecords(
  cell: Cell,
  records: () => readonly RecordReference[],
  shares?: () => RecordShares | undefined,
): Cell {
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

/** A number that was made of other cells, with their records. */
export const withRecordsOf = (cell: Cell, ...others: readonly (Cell | undefined)[]): Cell =>
  withRecords(cell, () => others.flatMap((other) => (other && recordsOf(other)) ?? []));
