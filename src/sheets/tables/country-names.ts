import { countryTable } from "../../values/geography/country-table.ts";
import { lazy } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";

const names = lazy(
  () =>
    new Set(
      countryTable
        .flatMap(([, , ...names]) => names.flatMap((list) => list.split("|")))
        .filter(Boolean)
        .map(fold),
    ),
);

/** Whether a text is the name of a country in one of the four languages, and nothing else. */
export const isCountryName = (text: string): boolean => text.length < 80 && names().has(fold(text));
