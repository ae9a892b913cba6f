import type { Agreement, AnyRecord, Mobility, Partner } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { memoize } from "../../values/memoize.ts";
import { baseOf, hasAddenda, isAddendum } from "../agreements/addenda.ts";
import { agreementOn } from "../agreements/agreement-on.ts";
import { memoizePerRecord, memoizePerRegistry } from "../memoize-per-registry.ts";

/** One party of a record and where it is: either may be unknown. What is derived from a partner stays together. */
export type Party = { readonly partner: string | undefined; readonly country: string | undefined };

/** The ids of the partners a record names; a project's coordinator is one of them. */
export function partnersOf(record: AnyRecord): readonly string[] {
  if (record.kind === "partners") return [record.id];
  if (record.kind === "mobilities") return record.partner ? [record.partner] : [];
  const namedPartners = "partners" in record ? (record.partners ?? []) : [];
  const coordinator = record.kind === "projects" && record.coordinator ? [record.coordinator] : [];
  return [...new Set([...coordinator, ...namedPartners])];
}

/** The parties of a record, and their countries, each once. */
type Partnership = { readonly parties: readonly Party[]; readonly countries: readonly string[] };

/** The parties of a record: its partners with their countries, then countries without a named partner. */
export const partiesOf = (record: AnyRecord, registry: Registry): readonly Party[] =>
  partnershipOf(record, registry).parties;

/** The countries a record has to do with, each once. */
export const countriesOf = (record: AnyRecord, registry: Registry): readonly string[] =>
  partnershipOf(record, registry).countries;

const partnershipOf = (record: AnyRecord, registry: Registry): Partnership =>
  record.kind === "mobilities"
    ? partnershipWith(registry)(record.partner)(record.country)
    : partnershipOfRecord(record, registry);

/** Most records name one partner, or only a country; there are many for each of these, and what they share is made once. */
const partnershipWith = memoizePerRegistry((registry) =>
  memoize((partner: Mobility["partner"]) =>
    memoize((country: Mobility["country"]): Partnership => {
      if (partner === undefined) return partnership([], country === undefined ? [] : [country]);
      return partnership([{ partner, country: registry.find("partners", partner)?.country ?? country }], []);
    }),
  ),
);

const partnershipOfRecord = memoizePerRecord((record: AnyRecord, registry): Partnership => {
  const partners = partnersOf(record);
  const others = otherCountries(record, registry);
  if (partners.length === 1 && others.length === 0) return partnershipWith(registry)(partners[0])(undefined);
  return partnership(
    partners.map((partner): Party => ({ partner, country: registry.find("partners", partner)?.country })),
    others,
  );
});

/** Partners, and the countries in which none of them is. */
function partnership(partners: readonly Party[], others: readonly string[]): Partnership {
  const namedPartners = new Set(partners.flatMap(({ country }) => country ?? []));
  const countries = new Set([...namedPartners, ...others]);
  const unnamed = [...countries].filter((country) => !namedPartners.has(country));
  return {
    parties: [...partners, ...unnamed.map((country): Party => ({ partner: undefined, country }))],
    countries: [...countries],
  };
}

function otherCountries(record: AnyRecord, registry: Registry): readonly string[] {
  switch (record.kind) {
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

/** The home institutions a record belongs to: a partner's are those that name it, in `partner_of` or in a record. */
export function institutionsOf(record: AnyRecord, registry: Registry): readonly string[] {
  if (record.kind === "institutions") return [record.id];
  if (record.kind === "partners") return institutionsNaming(record, registry);
  return record.institution ? [record.institution] : [];
}

const institutionsNaming = memoizePerRecord((partner: Partner, registry): readonly string[] => {
  const naming = registry.referring(partner).flatMap(ownInstitution);
  return [...new Set([...(partner.partner_of ?? []), ...naming])].sort();
});

function ownInstitution(record: AnyRecord): string[] {
  if (record.kind === "partners") return [];
  if (record.kind === "institutions") return [record.id];
  return record.institution ? [record.institution] : [];
}

/**
 * The agreements to which the partner of an id is a party, each once, in the order of files: on a day, or where none is
 * asked on any. An addendum may make it one.
 */
export function agreementsWith(partner: string, registry: Registry, on?: Day): readonly Agreement[] {
  const agreements = agreementsByPartner(registry).get(partner) ?? [];
  if (on === undefined || !hasAddenda(registry)) return agreements;
  return agreements.filter((agreement) => partnersOf(agreementOn(agreement, registry, on)).includes(partner));
}

const agreementsByPartner = memoizePerRegistry((registry): ReadonlyMap<string, readonly Agreement[]> => {
  const signed = new Map<string, Set<Agreement>>();
  for (const paper of registry.allOf("agreements").filter((one) => !registry.isDuplicate(one))) {
    const agreement = isAddendum(paper) ? baseOf(paper, registry) : paper;
    if (!agreement) continue;
    for (const partner of paper.partners ?? []) {
      const others = signed.get(partner) ?? new Set();
      signed.set(partner, others.add(agreement));
    }
  }
  return new Map([...signed].map(([partner, agreements]) => [partner, [...agreements]]));
});
