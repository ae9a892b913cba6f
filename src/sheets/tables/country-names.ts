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

/** The name of a country that stands above its rows with how many they are: `JAPAN (2)`, `Германия – 5`. */
export const countryWithCount = (text: string): string | undefined => {
  const [, name = ""] = /^(.+?)\s*(?:\(\s*\d{1,4}\s*\)|[-–—:]\s*\d{1,4})$/.exec(text) ?? [];
  return isCountryName(name) ? name : undefined;
};
