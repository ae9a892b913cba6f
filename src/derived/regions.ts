import type { Settings } from "../registry/settings.ts";
import { regionTable } from "../values/region-table.ts";

/** The names of every region a question may use: the built-in ones, then the registry's own. */
export const regionNames = ({ regions }: Settings): string[] => [
  ...new Set([...regionTable.keys(), ...Object.keys(regions)]),
];

/** The regions a country lies in; a region of the registry's own replaces a built-in one of its name. */
export function regionsOf(country: string, { regions }: Settings): string[] {
  const own = Object.entries(regions).flatMap(([name, countries]) => (countries.includes(country) ? [name] : []));
  const builtIn = [...regionTable].flatMap(([name, region]) =>
    !(name in regions) && region.countries.includes(country) ? [name] : [],
  );
  return [...builtIn, ...own];
}
