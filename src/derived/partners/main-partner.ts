import type { Registry } from "../../registry/registry.ts";
import { groupBy } from "../../values/group-by.ts";
import { memoize } from "../../values/memoize.ts";
import { memoizePerRegistry } from "../memoize-per-registry.ts";

/** The partner that a partner is a part of, as far up as `parent` leads; itself where it has none, or where it leads in a circle. */
export const mainPartnerOf = (partner: string, registry: Registry): string => mainPartners(registry)(partner);

const mainPartners = memoizePerRegistry((registry) =>
  memoize((partner: string): string => {
    const below = new Set<string>();
    let uppermost = partner;
    while (!below.has(uppermost)) {
      below.add(uppermost);
      const parent = registry.find("partners", uppermost)?.parent;
      if (parent === undefined || !registry.isResolvable("partners", parent)) return uppermost;
      uppermost = parent;
    }
    return partner;
  }),
);

/** Whether other partners are parts of one that is itself no part. */
export const hasUnits = (partner: string, registry: Registry): boolean =>
  (unitsByMainPartner(registry).get(partner) ?? []).some(({ id }) => id !== partner);

const unitsByMainPartner = memoizePerRegistry((registry) =>
  groupBy(registry.records.partners, ({ id }) => mainPartnerOf(id, registry)),
);

/** Everything that a partner is a part of, and everything that is a part of it, at whatever distance. */
export function relatedByParent(partner: string, registry: Registry): string[] {
  const above = wholesOf(partner, registry);
  const units = unitsByMainPartner(registry).get(mainPartnerOf(partner, registry)) ?? [];
  const below = units.flatMap(({ id }) => (wholesOf(id, registry).includes(partner) ? [id] : []));
  return [...new Set([...above, ...below])].filter((id) => id !== partner);
}

/** What a partner is a part of, the nearest first. */
function wholesOf(partner: string, registry: Registry): string[] {
  const wholes = new Set<string>();
  let { parent } = registry.find("partners", partner) ?? {};
  while (parent !== undefined && !wholes.has(parent)) {
    wholes.add(parent);
    parent = registry.find("partners", parent)?.parent;
  }
  return [...wholes];
}
