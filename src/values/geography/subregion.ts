import { memoize } from "../memoize.ts";
import { regionTable } from "./region-table.ts";

/**
 * The smallest of the United Nations' regions (M49) that a country lies in, by its code; each country lies in one.
 * `undefined` where the table does not have the country.
 */
export const subregionOf = memoize((country: string): string | undefined => {
  const around = [...regionTable].filter(
    ([code, { countries }]) => /^\d{3}$/.test(code) && countries.includes(country),
  );
  return around.sort(([, a], [, b]) => a.countries.length - b.countries.length)[0]?.[0];
});
