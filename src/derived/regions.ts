import type { Settings } from "../registry/settings.ts";
import { regionTable } from "../values/geography/region-table.ts";
import { memoize, memoizePerObject } from "../values/memoize.ts";

/** The names of every region a question may use: the built-in ones, then the registry's own. */
export const regionNames = ({ regions }: Settings): string[] => [
  ...new Set([...regionTable.keys(), ...Object.keys(regions)]),
];

/** The regions a country lies in, the built-in ones and the registry's own. */
export const regionsOf = (country: string, settings: Settings): readonly string[] =>
  regionsByCountry(settings)(country);

const regionsByCountry = memoizePerObject(({ regions }: Settings) =>
  memoize((country: string): readonly string[] => {
    const own = Object.entries(regions).flatMap(([name, countries]) => (countries.includes(country) ? [name] : []));
    const builtIn = [...regionTable].flatMap(([name, region]) => (region.countries.includes(country) ? [name] : []));
    return [...builtIn, ...own];
  }),
);
