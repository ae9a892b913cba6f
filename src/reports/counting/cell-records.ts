import { type Cell, type RecordReference, recordsOf } from "../../tables/cell.ts";

/** A number with the records it was counted from; a cell that is no number, suppressed or empty, has none. */
export function withRecords(cell: Cell, records: () => readonly RecordReference[]): Cell {
  switch (cell.is) {
    case "count":
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
