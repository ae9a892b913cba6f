import {
  type Cell,
  countCell,
  countOf,
  isHidden,
  nothingCell,
  type PersonsBehind,
  withheldCell,
} from "../../tables/cell.ts";
import { addCounts, nothing } from "../../values/count.ts";
import { lazy } from "../../values/memoize.ts";
import { withRecordsOf } from "./cell-records.ts";

/**
 * The numbers of some cells added up, with the records and persons of all, none of which are in two of them; nothing where
 * there is no number, and hidden where one of them is.
 */
export function sumCell(cells: readonly (Cell | undefined)[]): Cell {
  if (cells.some((cell) => cell && isHidden(cell))) return withheldCell;
  const counts = cells.flatMap((cell) => countOf(cell) ?? []);
  if (counts.length === 0) return nothingCell;
  const sum = withRecordsOf(countCell(counts.reduce(addCounts, nothing)), ...cells);
  return { ...sum, persons: personsOf(cells) };
}

function personsOf(cells: readonly (Cell | undefined)[]): PersonsBehind | undefined {
  const behind = cells.flatMap((cell) => cell?.persons ?? []);
  const [first] = behind;
  if (!first || behind.some(({ figure }) => figure !== first.figure)) return undefined;
  return { figure: first.figure, members: lazy(() => behind.flatMap(({ members }) => members())) };
}
