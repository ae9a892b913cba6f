import { addendaTo } from "../../derived/addenda.ts";
import { agreementOn } from "../../derived/agreement-on.ts";
import { farFuture } from "../../derived/certainty.ts";
import { partnersOf } from "../../derived/partnerships.ts";
import { idsInSuccession } from "../../derived/succession.ts";
import type { Agreement, Mobility, Partner } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { defineCheck } from "../define-check.ts";
import { mobilitiesByAgreement, startOf } from "./mobility-agreements.ts";

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
  reads: { agreements: "all", partners: "all", mobilities: ["agreement", "partner", "starts", "ends", "term"] },
  *run({ registry }) {
    for (const { agreement, mobilities } of mobilitiesByAgreement(registry)) {
      for (const mobility of mobilities) {
        const parties = partiesFor(mobility, agreement, registry);
        if (parties.length === 0 || !isNoParty(mobility.partner, parties, registry)) continue;
        const message = `${mobility.partner} is no party to ${agreement.id}, which is with ${parties.join(", ")}`;
        const help = "name the agreement with this partner, or mend the partner";
        yield { at: mobility, field: ["agreement"], message, help };
      }
    }
  },
});

/** The parties of an agreement by the last day a mobility can have started: an addendum may have added some. */
function partiesFor(mobility: Mobility, agreement: Agreement, registry: Registry): readonly string[] {
  if (addendaTo(agreement, registry).length === 0) return partnersOf(agreement);
  return partnersOf(agreementOn(agreement, registry, startOf(mobility, registry)?.last ?? farFuture));
}

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
