import { countriesOf, institutionsOf } from "../../../derived/partners/partnerships.ts";
import { dimensionOf } from "../../../queries/fields/dimensions.ts";
import type { Item } from "../../../queries/pivot/item.ts";
import type { Question } from "../../../queries/question.ts";
import type { Registry } from "../../../registry/registry.ts";
import type { Day } from "../../../values/dates/calendar.ts";
import { formerSovietRepublics } from "../../../values/geography/former-soviet-republics.ts";
import { isInRegion } from "../../../values/geography/region.ts";
import { regionTable } from "../../../values/geography/region-table.ts";
import type { DimensionMaker } from "../../counting/count-table.ts";
import type { AnnualRequest } from "../annual-request.ts";
import { requestedInstitutions } from "../requested-institutions.ts";

/** Groups of countries that overlap: near and far make up all abroad, members of unions are among both. */
export const placeGroups = ["abroad", "near", "far", "cis", "eu", "home"] as const;
export type PlaceGroup = (typeof placeGroups)[number];

/** Whether all institutions of a report are in states for which there is a near abroad. */
export const hasNearAbroad = (request: AnnualRequest): boolean =>
  requestedInstitutions(request).every(({ country }) => country !== undefined && formerSovietRepublics.has(country));

/**
 * The groups that records, or their partners, belong to: abroad is what is in another country than the institution
 * itself. What has partners both at home and abroad is abroad.
 */
export function byPlace(request: AnnualRequest): DimensionMaker {
  const homes = homesOf(request);
  return (kinds, question) => ({
    ...dimensionOf("region", kinds, question),
    key: "place",
    name: "place",
    values: (item) => groupsOfItem(item, homes, question),
  });
}

type Homes = ReadonlyMap<string, string | undefined>;

const homesOf = (request: AnnualRequest): Homes =>
  new Map(requestedInstitutions(request).map(({ id, country }) => [id, country]));

function groupsOfItem(item: Pick<Item, "record" | "partner">, homes: Homes, { registry, on }: Question): PlaceGroup[] {
  const own = institutionsOf(item.record, registry).filter((id) => homes.has(id));
  const ids = own.length > 0 ? own : [...homes.keys()];
  const home = ids.flatMap((id) => homes.get(id) ?? []);
  const groups = new Set(countriesIn(item, registry).flatMap((country) => groupsOf(country, home, on)));
  return placeGroups.filter((group) => groups.has(group) && !(group === "home" && groups.has("abroad")));
}

const countriesIn = ({ record, partner }: Pick<Item, "record" | "partner">, registry: Registry): readonly string[] =>
  partner === undefined ? countriesOf(record, registry) : [registry.find("partners", partner)?.country ?? []].flat();

function groupsOf(country: string, homes: readonly string[], on: Day): PlaceGroup[] {
  if (homes.every((home) => home === country)) return ["home"];
  const unions = (["cis", "eu"] as const).filter((name) => {
    const union = regionTable.get(name);
    return union !== undefined && isInRegion(country, union, on);
  });
  return ["abroad", formerSovietRepublics.has(country) ? "near" : "far", ...unions];
}
