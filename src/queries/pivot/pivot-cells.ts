import { type YearBucket, yearLabel } from "../../values/dates/years.ts";
import { memoize } from "../../values/memoize.ts";
import type { Dimension } from "../fields/dimensions.ts";
import type { Question } from "../question.ts";
import { type Keys, keyFunctionOf } from "./dimension-keys.ts";
import type { DatedItem } from "./item-years.ts";
import { undated } from "./undated.ts";

/** Visits each cell of an item, with the year it has there where the cell belongs to a year. */
type CellVisitor<Cell> = (entry: DatedItem, visit: (cell: Cell, year: YearBucket | undefined) => void) => void;

/**
 * The visitor of the cells of an item's keys; with a year among the dimensions, of one for each year an item may
 * belong to. Many items have the same keys and years, so each cell is looked up once.
 */
export function cellVisitorOf<Cell>(
  dimensions: readonly Dimension[],
  question: Question,
  cellAt: (keys: Keys) => Cell,
): CellVisitor<Cell> {
  const keysOf = keyFunctionOf(dimensions, question);
  const yearAt = dimensions.findIndex(({ type }) => type === "year");
  if (yearAt < 0) {
    const cellOf = memoize(cellAt);
    return ({ item }, visit) => {
      for (const keys of keysOf(item)) visit(cellOf(keys), undefined);
    };
  }
  const label = (year: number | undefined): string => (year === undefined ? undated : yearLabel(year, question.years));
  const cellsOf = memoize((keys: Keys) =>
    memoize((year: number | undefined) => cellAt(keys.with(yearAt, label(year)))),
  );
  return ({ item, years }, visit) => {
    for (const keys of keysOf(item)) {
      const cellIn = cellsOf(keys);
      if (years.length === 0) visit(cellIn(undefined), undefined);
      for (const year of years) visit(cellIn(year.year), year);
    }
  };
}
