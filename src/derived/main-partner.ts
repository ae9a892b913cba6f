import type { Registry } from "../registry/registry.ts";
import { groupBy } from "../values/group-by.ts";
import { memoize } from "../values/memoize.ts";
import { memoizePerRegistry } from "./memoize-per-registry.ts";

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
