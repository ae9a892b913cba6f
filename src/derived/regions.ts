import type { Settings } from "../registry/settings.ts";
import type { Day } from "../values/dates/calendar.ts";
import { isInRegion } from "../values/geography/region.ts";
import { regionTable } from "../values/geography/region-table.ts";
import { memoize, memoizePerObject } from "../values/memoize.ts";

/** The names of every region a question may use: the built-in ones, then the registry's own. */
export const regionNames = ({ regions }: Settings): string[] => [
  ...new Set([...regionTable.keys(), ...Object.keys(regions)]),
];

/** Whether a region is a union of states, whose members change; the registry's own regions are none. */
export const isUnion = (name: string): boolean => regionTable.get(name)?.memberships !== undefined;

/** The regions a country lies in on a day, the built-in ones and the registry's own. */
export const regionsOf = (country: string, settings: Settings, on: Day): readonly string[] =>
  regionsByDay(settings)(on)(country);

const regionsByDay = memoizePerObject(({ regions }: Settings) =>
  memoize(
    (on: Day) =>
      memoize((country: string): readonly string[] => {
        const own = Object.entries(regions).flatMap(([name, countries]) => (countries.includes(country) ? [name] : []));
        const builtIn = [...regionTable].flatMap(([name, region]) => (isInRegion(country, region, on) ? [name] : []));
        return [...builtIn, ...own];
      }),
    { most: 100 },
  ),
);
