import { type YearBucket, yearLabel } from "../../values/dates/years.ts";
import { oncePerValue } from "../../values/lazily.ts";
import type { Dimension } from "../fields/dimensions.ts";
import type { Question } from "../question.ts";
import { type Keys, keyerOf } from "./dimension-keys.ts";
import type { DatedItem } from "./item-years.ts";
import { undated } from "./undated.ts";

/** Takes an item to each place it falls under, with the year it has there where the place belongs to a year. */
type Placer<Place> = (entry: DatedItem, visit: (place: Place, year: YearBucket | undefined) => void) => void;

/**
 * Takes items to the places of their keys; where a year is among the dimensions, to one for each year an item may
 * belong to. Many items have the same keys and years, so each place is looked for once.
 */
export function placerOf<Place>(
  dimensions: readonly Dimension[],
  question: Question,
  placeAt: (keys: Keys) => Place,
): Placer<Place> {
  const keysOf = keyerOf(dimensions, question);
  const yearAt = dimensions.findIndex(({ type }) => type === "year");
  if (yearAt < 0) {
    const placeOf = oncePerValue(placeAt);
    return ({ item }, visit) => {
      for (const keys of keysOf(item)) visit(placeOf(keys), undefined);
    };
  }
  const label = (year: number | undefined): string => (year === undefined ? undated : yearLabel(year, question.years));
  const placesOf = oncePerValue((keys: Keys) =>
    oncePerValue((year: number | undefined) => placeAt(keys.with(yearAt, label(year)))),
  );
  return ({ item, years }, visit) => {
    for (const keys of keysOf(item)) {
      const placeIn = placesOf(keys);
      if (years.length === 0) visit(placeIn(undefined), undefined);
      for (const year of years) visit(placeIn(year.year), year);
    }
  };
}
