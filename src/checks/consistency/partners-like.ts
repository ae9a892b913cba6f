import { areDistinctOnRecord } from "../../derived/partners/partner-relations.ts";
import type { Partner } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { likelyPairs } from "../../values/names/likely-pairs.ts";
import { namePartsOf } from "../../values/names/name-parts.ts";
import { hasOneOf, keysOf, namesOf } from "./partner-names.ts";
import { mayBeOne } from "./similar-partner.ts";

/**
 * The partners that one who is not on file may be already: those who go by one of its names, in any script and order of
 * words; else those of its country under a name that is likely the same.
 */
export function partnersLike(partner: Partner, registry: Registry): readonly Partner[] {
  const others = registry.allOf("partners");
  // A name of signs alone has no words to be known by.
  const keys = keysOf(partner).filter(({ words }) => words !== "");
  const sameName = others.filter(
    (other) =>
      mayShareCountry(other, partner) && hasOneOf(other, keys) && !areDistinctOnRecord(partner, other, registry),
  );
  return sameName.length > 0 ? sameName : likelyOnes(partner, others, registry);
}

const mayShareCountry = (a: Partner, b: Partner): boolean =>
  a.country === undefined || b.country === undefined || a.country === b.country;

function likelyOnes(partner: Partner, others: readonly Partner[], registry: Registry): readonly Partner[] {
  const { country } = partner;
  if (country === undefined) return [];
  const named = [...others.filter((other) => other.country === country), partner].map((one) => ({
    partner: one,
    names: namesOf(one).map(({ written }) => namePartsOf(written)),
  }));
  return likelyPairs(named, country)
    .flat()
    .filter(({ owner, earlier }) => owner.partner === partner && mayBeOne(partner, earlier.partner, registry))
    .map(({ earlier }) => earlier.partner);
}
