import { currentPartnersOf } from "../../derived/partners/current-partners.ts";
import { mainPartnerOf } from "../../derived/partners/main-partner.ts";
import { partnerAgreementState, partnerAgreementStates } from "../../derived/partners/partner-agreement-state.ts";
import { partnersOf } from "../../derived/partners/partnerships.ts";
import type { DerivedField } from "./derived-field.ts";

const distinct = <T>(values: Iterable<T>): readonly T[] => [...new Set(values)];

/** The partners that are today, or on the question's day, in the place of those of a record. */
export const currentPartner: DerivedField = {
  type: "reference",
  to: "partners",
  values: ({ record }, { registry, on }) =>
    distinct(partnersOf(record).flatMap((id) => currentPartnersOf(id, registry, on))),
  manyIn: () => true,
};

/** The partners that those of a record are a part of. */
export const mainPartner: DerivedField = {
  type: "reference",
  to: "partners",
  values: ({ record }, { registry }) => distinct(partnersOf(record).map((id) => mainPartnerOf(id, registry))),
  manyIn: (kind) => kind !== "partners" && kind !== "mobilities",
};

/** Of a partner: how it stands with its agreements. */
export const agreementState: DerivedField = {
  type: "choice",
  kinds: ["partners"],
  values: ({ record }, { registry, on, institutions }) => {
    const state = record.kind === "partners" ? partnerAgreementState(record.id, registry, on, institutions) : undefined;
    return state === undefined ? [] : [state];
  },
  words: () => partnerAgreementStates,
};
