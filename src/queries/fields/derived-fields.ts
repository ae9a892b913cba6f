import { lastDayOf } from "../../derived/agreements/in-force.ts";
import { agreementStates, projectStates, stateOf } from "../../derived/agreements/state.ts";
import { linkedness } from "../../derived/linked.ts";
import { countriesOf, institutionsOf, partnersOf } from "../../derived/partners/partnerships.ts";
import { rankingBand, rankingBands } from "../../derived/partners/ranking.ts";
import { regionNames, regionsOf } from "../../derived/regions.ts";
import { partnerTypes } from "../../kinds/choices.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import type { DerivedField } from "./derived-field.ts";
import { duration } from "./duration-field.ts";
import { agreementState, currentPartner, mainPartner } from "./partner-fields.ts";

import { citizenship, sex } from "./person-fields.ts";

const some = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);
const distinct = <T>(values: Iterable<T>): readonly T[] => [...new Set(values)];

/** What takes place or holds with partners, from one day to another. */
const activities: readonly KindName[] = ["agreements", "projects", "mobilities", "events", "joint-programmes"];
const withPartners: readonly KindName[] = ["partners", ...activities];
const withCountries: readonly KindName[] = ["institutions", ...withPartners];

/** These have at most one partner or country; all others may have several. */
const withOneParty: readonly KindName[] = ["institutions", "partners", "mobilities"];
const hasParties = (kind: KindName): boolean => !withOneParty.includes(kind);

const country: DerivedField = {
  type: "country",
  kinds: withCountries,
  values: ({ record }, { registry }) => countriesOf(record, registry),
  manyIn: hasParties,
};

const region: DerivedField = {
  type: "region",
  kinds: withCountries,
  values: ({ record }, { registry, on }) =>
    distinct(countriesOf(record, registry).flatMap((code) => regionsOf(code, registry.settings, on))),
  words: ({ registry }) => regionNames(registry.settings),
  manyIn: () => true,
};

const partner: DerivedField = {
  type: "reference",
  kinds: withPartners,
  to: "partners",
  values: ({ record }) => partnersOf(record),
  manyIn: hasParties,
};

const partnerType: DerivedField = {
  type: "choice",
  kinds: withPartners,
  values: ({ record }, { registry }) =>
    distinct(partnersOf(record).flatMap((id) => some(registry.find("partners", id)?.type))),
  words: () => partnerTypes,
  manyIn: hasParties,
};

const ranking: DerivedField = {
  type: "choice",
  kinds: withPartners,
  values: ({ record }, { registry, on }) =>
    distinct(partnersOf(record).flatMap((id) => some(rankingBand(registry.find("partners", id), on)))),
  words: () => rankingBands,
  manyIn: hasParties,
};

const institution: DerivedField = {
  type: "reference",
  to: "institutions",
  values: ({ record }, { registry }) => institutionsOf(record, registry),
  manyIn: (kind) => kind === "partners",
};

const state: DerivedField = {
  type: "choice",
  kinds: activities,
  values: ({ record }, { registry, on }) => some(stateOf(record, registry, on)),
  words: (_, kind) => statesOf(kind),
};

function statesOf(kind: KindName): readonly string[] {
  if (kind === "agreements") return agreementStates;
  return kind === "projects" ? projectStates : (fieldsOfKind(kinds[kind]).get("stage")?.scalar?.values ?? []);
}

/** The last day in force of an agreement, which alone has one. */
const until: DerivedField = {
  type: "date",
  kinds: ["agreements"],
  values: ({ record }, { registry }) => some(lastDayOf(record, registry)),
};

const linked: DerivedField = {
  type: "choice",
  kinds: activities,
  values: ({ record }, { registry }) => some(linkedness(record, registry)),
  words: () => ["yes", "no"],
};

/** Derived facts by name; `year` is computed where it is compared, because its value depends on the kind of year. */
export const derivedFields: ReadonlyMap<string, DerivedField> = new Map(
  Object.entries({
    id: { type: "id", values: ({ record }) => [record.id] },
    kind: { type: "choice", values: ({ record }) => [record.kind], words: () => kindNames },
    file: { type: "line", values: ({ record }) => [record.file] },
    country,
    region,
    partner,
    current_partner: { ...currentPartner, kinds: withPartners },
    main_partner: { ...mainPartner, kinds: withPartners },
    partner_type: partnerType,
    ranking,
    agreement_state: agreementState,
    institution,
    state,
    until,
    year: { type: "year", kinds: [...activities, "plans"], values: () => [], manyIn: (kind) => kind === "projects" },
    duration: { ...duration, kinds: activities },
    citizenship,
    sex,
    linked,
  } satisfies Record<string, DerivedField>),
);
