import { partnersOf } from "../derived/partnerships.ts";
import type { Partner } from "../registry/record.ts";
import { defineCheck } from "./define-check.ts";
import { mobilitiesUnderAgreements } from "./mobility-agreements.ts";

/** A mobility happens under an agreement to which its partner is no party. */
export const mobilityPartnerNotInAgreement = defineCheck({
  id: "mobility-partner-not-in-agreement",
  severity: "warning",
  summary: "A mobility's partner is no party to the agreement it names.",
  why: "The journey counts as the agreement being carried out, by somebody who never signed it.",
  fix: "Name the agreement with this partner, or add the partner to the agreement.",
  example: {
    wrong: "partner: tyumen-iu\nagreement: mmit-ufa-sptu   # with ufa-sptu",
    right: "partner: ufa-sptu\nagreement: mmit-ufa-sptu",
  },
  *run({ registry }) {
    for (const { mobility, agreement } of mobilitiesUnderAgreements(registry)) {
      const parties = partnersOf(agreement);
      const partner = registry.find("partners", mobility.partner);
      if (!partner || parties.length === 0) continue;
      if (parties.some((id) => standsFor(partner, id, registry.find("partners", id)))) continue;
      const message = `${partner.id} is no party to ${agreement.id}, which is with ${parties.join(", ")}`;
      const help = "name the agreement with this partner, or mend the partner";
      yield { at: mobility, field: ["agreement"], message, help };
    }
  },
});

/** A branch travels under its parent's agreement, a successor under its predecessor's, and the other way round. */
const standsFor = (partner: Partner, id: string, party: Partner | undefined): boolean =>
  [partner.id, partner.parent, partner.successor].includes(id) ||
  [party?.parent, party?.successor].includes(partner.id);
