import { addendaTo } from "../../derived/agreements/addenda.ts";
import { phaseOn } from "../../derived/agreements/agreement-phases.ts";
import { farFuture } from "../../derived/certainty.ts";
import { partnersOf } from "../../derived/partners/partnerships.ts";
import { idsInSuccession } from "../../derived/partners/succession.ts";
import type { Agreement, Mobility, Partner } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";
import { fieldsInForce, mobilitiesByAgreement, startOf } from "./mobility-agreements.ts";

/** A mobility happens under an agreement to which its partner is no party. */
export const mobilityPartnerNotInAgreement = defineCheck({
  id: "mobility-partner-not-in-agreement",
  severity: "warning",
  summary: {
    en: "A mobility's partner is no party to the agreement it names.",
    ru: "Партнёр поездки не является стороной указанного в ней соглашения.",
    tg: "Шарики сафар тарафи созишномаи дар он нишондодашуда нест.",
    uz: "Safar hamkori unda koʻrsatilgan shartnomaning tomoni emas.",
  },
  why: {
    en: "The journey counts as the agreement being carried out, by somebody who never signed it.",
    ru: "Поездка засчитывается как выполнение соглашения тем, кто его не подписывал.",
    tg: "Сафар ҳамчун иҷрои созишнома аз ҷониби касе ҳисоб мешавад, ки онро имзо накардааст.",
    uz: "Safar shartnomani imzolamagan hamkor uni bajargandek hisobga olinadi.",
  },
  fix: {
    en: "Name the agreement with this partner, or add the partner to the agreement.",
    ru: "Укажите соглашение с этим партнёром или добавьте партнёра в соглашение.",
    tg: "Созишномаи бо ҳамин шарик басташударо нишон диҳед ё шарикро ба созишнома илова кунед.",
    uz: "Shu hamkor bilan tuzilgan shartnomani koʻrsating yoki hamkorni shartnomaga qoʻshing.",
  },
  example: {
    wrong: "partner: tyumen-iu\nagreement: mmit-ufa-sptu   # with ufa-sptu",
    right: "partner: ufa-sptu\nagreement: mmit-ufa-sptu",
  },
  reads: {
    agreements: ["partners", ...fieldsInForce],
    partners: ["parent", "successor"],
    mobilities: ["agreement", "partner", "starts", "ends", "term"],
  },
  *run({ registry }) {
    for (const { agreement, mobilities } of mobilitiesByAgreement(registry)) {
      for (const mobility of mobilities) {
        const parties = partiesFor(mobility, agreement, registry);
        if (parties.length === 0 || !isNoParty(mobility.partner, parties, registry)) continue;
        const message = noParty(mobility.partner, agreement.id, parties.join(", "));
        yield { at: mobility, field: ["agreement"], message, help: nameTheOther };
      }
    }
  },
});

const noParty = (partner: string | undefined, agreement: string, parties: string): Sentence => ({
  en: `${partner} is no party to ${agreement}, which is with ${parties}`,
  ru: `партнёр ${partner} не является стороной соглашения ${agreement}; оно заключено с ${parties}`,
  tg: `шарики ${partner} тарафи созишномаи ${agreement} нест; он бо ${parties} баста шудааст`,
  uz: `${partner} hamkori ${agreement} shartnomasining tomoni emas; u ${parties} bilan tuzilgan`,
});

const nameTheOther: Sentence = {
  en: "name the agreement with this partner, or mend the partner",
  ru: "укажите соглашение с этим партнёром или исправьте партнёра",
  tg: "созишномаи бо ҳамин шарик басташударо нависед ё шарикро ислоҳ кунед",
  uz: "shu hamkor bilan tuzilgan shartnomani koʻrsating yoki hamkorni tuzating",
};

/** The parties of an agreement by the last day a mobility can have started: an addendum may have added some. */
function partiesFor(mobility: Mobility, agreement: Agreement, registry: Registry): readonly string[] {
  if (addendaTo(agreement, registry).length === 0) return partnersOf(agreement);
  const { addenda } = phaseOn(agreement, registry, startOf(mobility, registry)?.last ?? farFuture);
  return [...new Set([agreement, ...addenda].flatMap(partnersOf))];
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
