import { type Cell, countCell, countOf, nothingCell } from "../../tables/cell.ts";
import { addCounts, nothing } from "../../values/count.ts";
import { withRecordsOf } from "./cell-records.ts";

/** The numbers of some cells added up, with the records of all; nothing where none of them shows a number. */
export function sumCell(cells: readonly (Cell | undefined)[]): Cell {
  const counts = cells.flatMap((cell) => countOf(cell) ?? []);
  return counts.length === 0 ? nothingCell : withRecordsOf(countCell(counts.reduce(addCounts, nothing)), ...cells);
}
