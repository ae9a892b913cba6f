import { partnersOf } from "../../derived/partnerships.ts";
import { idsInSuccession } from "../../derived/succession.ts";
import type { Partner } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { defineCheck } from "../define-check.ts";
import { mobilitiesByAgreement } from "./mobility-agreements.ts";

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
  reads: { agreements: "all", partners: "all", mobilities: ["agreement", "partner"] },
  *run({ registry }) {
    for (const { agreement, mobilities } of mobilitiesByAgreement(registry)) {
      const parties = partnersOf(agreement);
      if (parties.length === 0) continue;
      for (const mobility of mobilities) {
        if (!isNoParty(mobility.partner, parties, registry)) continue;
        const message = `${mobility.partner} is no party to ${agreement.id}, which is with ${parties.join(", ")}`;
        const help = "name the agreement with this partner, or mend the partner";
        yield { at: mobility, field: ["agreement"], message, help };
      }
    }
  },
});

/** Whether an existing partner is neither a party nor acts for one. */
function isNoParty(id: string | undefined, parties: readonly string[], registry: Registry): boolean {
  if (id === undefined || parties.includes(id)) return false;
  const partner = registry.find("partners", id);
  if (!partner) return false;
  const own = idsInSuccession(id, registry);
  return !parties.some((party) => own.has(party) || isBranch(partner, party, registry));
}

/** Branches may use their parent's agreements, and vice versa. */
const isBranch = (partner: Partner, id: string, { find }: Registry): boolean =>
  partner.parent === id || find("partners", id)?.parent === partner.id;
