import { countriesOf } from "../../derived/partners/partnerships.ts";
import { regionsOf } from "../../derived/regions.ts";
import { dimensionOf } from "../../queries/fields/dimensions.ts";
import type { Settings } from "../../registry/settings.ts";
import type { DimensionMaker } from "../counting/count-table.ts";

/** Parts of the world that do not overlap: sub-regions of UN M49; of Africa, Latin America and Oceania one level up. */
export const partsOfTheWorld: readonly string[] = [
  "central-asia",
  ...["151", "154", "155", "039"],
  ...["030", "034", "035", "145"],
  ...["021", "419", "015", "202", "009"],
];

/** The unions of states that a summary shows, and the registry's own regions. */
export const unionsOf = ({ regions }: Settings): readonly string[] => [
  ...new Set(["eu", "cis", "eaeu", "sco", ...Object.keys(regions)]),
];

/** The regions of a record's countries, only some of them; the heading is the word for `name`. */
export const regionsAmong =
  (wanted: readonly string[], { key, name }: { readonly key: string; readonly name: string }): DimensionMaker =>
  (kinds, question) => ({
    ...dimensionOf("region", kinds, question),
    key,
    name,
    values: ({ record }) => {
      const { registry, on } = question;
      const regions = countriesOf(record, registry).flatMap((country) => regionsOf(country, registry.settings, on));
      return wanted.filter((region) => regions.includes(region));
    },
  });
