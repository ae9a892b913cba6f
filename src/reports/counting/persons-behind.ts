import { type Cell, type MadeOf, nothingCell } from "../../tables/cell.ts";
import type { Member } from "../../values/member.ts";
import { lazy } from "../../values/memoize.ts";

/** A count with the persons behind it; one of no persons stays as it is. */
export const withPersons = (cell: Cell, figure: string | undefined, members: () => readonly Member[]): Cell =>
  figure === undefined || cell.is !== "count" ? cell : { ...cell, persons: { figure, members: lazy(members) } };

/** A cell that is worked out of others, and made again where they are rounded. */
export const madeOf = (
  cells: readonly (Cell | undefined)[],
  make: (cells: readonly (Cell | undefined)[]) => Cell,
): Cell => {
  const sources = cells.map((cell) => cell ?? nothingCell);
  return withSources(make(sources), { cells: sources, make });
};

/** A cell that tells of what others count, and is shown only where these are. */
export const statedOf = (cell: Cell, ...cells: readonly Cell[]): Cell => withSources(cell, { cells });

/** What is made of nothing that tells of persons needs no control. */
const withSources = (cell: Cell, made: MadeOf): Cell =>
  made.cells.some(({ persons, madeOf: deeper }) => persons || deeper) ? { ...cell, madeOf: made } : cell;
