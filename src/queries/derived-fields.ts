import { durationBand, durationBands } from "../derived/duration.ts";
import { linkedness } from "../derived/linked.ts";
import { countriesOf, institutionsOf, partnersOf } from "../derived/partnerships.ts";
import { rankingBand, rankingBands } from "../derived/ranking.ts";
import { regionNames, regionsOf } from "../derived/regions.ts";
import { agreementStates, projectStates, stateOf } from "../derived/state.ts";
import { partnerTypes } from "../kinds/choices.ts";
import { type KindName, kindNames } from "../kinds/field-meta.ts";
import type { Question, Subject } from "./question.ts";

export type DerivedType = "year" | "region" | "id";

/** A fact that is worked out, asked for by name like a field. */
type DerivedField = {
  readonly type: DerivedType | "country" | "choice" | "reference" | "line";
  readonly values: (subject: Subject, question: Question) => readonly unknown[];
  readonly words?: (question: Question) => readonly string[];
  readonly to?: KindName;
};

const some = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

const states = [...new Set([...agreementStates, ...projectStates])];

/** Derived facts by name; `year` is worked out where it is compared, because its value depends on the kind of year. */
export const derivedFields: Readonly<Record<string, DerivedField>> = {
  id: { type: "id", values: ({ record }) => [record.id] },
  kind: { type: "choice", values: ({ record }) => [record.kind], words: () => kindNames },
  file: { type: "line", values: ({ record }) => [record.file] },
  country: { type: "country", values: ({ record }, { registry }) => countriesOf(record, registry) },
  region: {
    type: "region",
    values: ({ record }, { registry }) => [
      ...new Set(countriesOf(record, registry).flatMap((country) => regionsOf(country, registry.settings))),
    ],
    words: ({ registry }) => regionNames(registry.settings),
  },
  partner: { type: "reference", to: "partners", values: ({ record }) => partnersOf(record) },
  partner_type: {
    type: "choice",
    values: ({ record }, { registry }) => [
      ...new Set(partnersOf(record).flatMap((id) => some(registry.find("partners", id)?.type))),
    ],
    words: () => partnerTypes,
  },
  ranking: {
    type: "choice",
    values: ({ record }, { registry }) => [
      ...new Set(partnersOf(record).flatMap((id) => some(rankingBand(registry.find("partners", id))))),
    ],
    words: () => rankingBands,
  },
  institution: {
    type: "reference",
    to: "institutions",
    values: ({ record }, { registry }) => institutionsOf(record, registry),
  },
  state: {
    type: "choice",
    values: ({ record }, { registry, on }) => some(stateOf(record, registry, on)),
    words: () => states,
  },
  year: { type: "year", values: () => [] },
  duration: {
    type: "choice",
    values: ({ record }, { registry }) => some(durationBand(record, registry.settings)),
    words: () => durationBands,
  },
  linked: {
    type: "choice",
    values: ({ record }, { registry }) => some(linkedness(record, registry)),
    words: () => ["yes", "no"],
  },
};
