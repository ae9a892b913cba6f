import type { Agreement, AnyRecord, Partner } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { oncePerRecord } from "./once.ts";

/** One party of a record and where it is: either may be unknown. What is derived from a partner stays together. */
export type Party = { readonly partner: string | undefined; readonly country: string | undefined };

/** The ids of the partners a record names; a project's coordinator is one of them. */
export function partnersOf(record: AnyRecord): readonly string[] {
  if (record.kind === "partners") return [record.id];
  if (record.kind === "mobilities") return record.partner ? [record.partner] : [];
  const named = "partners" in record ? (record.partners ?? []) : [];
  const leader = record.kind === "projects" && record.coordinator ? [record.coordinator] : [];
  return [...new Set([...leader, ...named])];
}

/** The parties of a record: its partners with their countries, then countries without a named partner. */
export function partiesOf(record: AnyRecord, registry: Registry): readonly Party[] {
  const ownCountry = record.kind === "mobilities" ? record.country : undefined;
  const parties = partnersOf(record).map((partner): Party => {
    return { partner, country: registry.find("partners", partner)?.country ?? ownCountry };
  });
  const known = new Set(parties.map(({ country }) => country));
  for (const country of otherCountries(record, registry)) {
    if (!known.has(country)) parties.push({ partner: undefined, country });
    known.add(country);
  }
  return parties;
}

function otherCountries(record: AnyRecord, registry: Registry): readonly string[] {
  switch (record.kind) {
    case "mobilities":
      return record.partner || !record.country ? [] : [record.country];
    case "institutions":
      return record.country ? [record.country] : [];
    case "events":
      return [...(record.countries ?? []), ...hostCountry(record, registry)];
    default:
      return "countries" in record ? (record.countries ?? []) : [];
  }
}

/** Where an event is held counts among its countries, unless it is held at home. */
function hostCountry(event: AnyRecord & { kind: "events" }, registry: Registry): string[] {
  const home = registry.find("institutions", event.institution)?.country;
  return event.country && event.country !== home ? [event.country] : [];
}

/** The countries a record has to do with, each once. */
export function countriesOf(record: AnyRecord, registry: Registry): string[] {
  return [...new Set(partiesOf(record, registry).flatMap(({ country }) => country ?? []))];
}

/** The home institutions a record belongs to: a partner's are those that name it, in `partner_of` or in a record. */
export function institutionsOf(record: AnyRecord, registry: Registry): readonly string[] {
  if (record.kind === "institutions") return [record.id];
  if (record.kind === "partners") return institutionsNaming(record, registry);
  return record.institution ? [record.institution] : [];
}

const institutionsNaming = oncePerRecord((partner: Partner, registry): readonly string[] => {
  const naming = registry.referredBy(partner).flatMap(({ from }) => ownInstitution(from));
  return [...new Set([...(partner.partner_of ?? []), ...naming])].sort();
});

function ownInstitution(record: AnyRecord): string[] {
  if (record.kind === "partners") return [];
  if (record.kind === "institutions") return [record.id];
  return record.institution ? [record.institution] : [];
}

/** The agreements to which a partner is a party, each once. */
export const agreementsWith = oncePerRecord((partner: Partner, registry): readonly Agreement[] => {
  const signed = registry
    .referredBy(partner)
    .flatMap(({ from, path }) => (from.kind === "agreements" && path[0] === "partners" ? [from] : []));
  return [...new Set(signed)];
});
