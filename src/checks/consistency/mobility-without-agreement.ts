import { agreementsWith } from "../../derived/partners/partnerships.ts";
import { idsInSuccession } from "../../derived/partners/succession.ts";
import { tookPlace } from "../../derived/took-place.ts";
import type { Agreement, Mobility } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";
import { isInForceThroughout, startOf } from "./mobility-agreements.ts";

/** A mobility names no agreement, though one with its partner was in force. */
export const mobilityWithoutAgreement = defineCheck({
  id: "mobility-without-agreement",
  severity: "info",
  summary: {
    en: "A mobility names no agreement, though one with its partner was in force.",
    ru: "В поездке не указано соглашение, хотя с её партнёром оно действовало.",
    tg: "Дар сафар созишнома нишон дода нашудааст, ҳол он ки бо шарики он созишномае амал мекард.",
    uz: "Safarda shartnoma koʻrsatilmagan, vaholanki uning hamkori bilan shartnoma amalda edi.",
  },
  why: {
    en: "The agreement looks as if nobody carried it out.",
    ru: "Кажется, что соглашение никто не выполнял.",
    tg: "Чунин менамояд, ки созишномаро касе иҷро накардааст.",
    uz: "Shartnomani hech kim bajarmagandek koʻrinadi.",
  },
  fix: {
    en: "Name the agreement, if the journey happened under it.",
    ru: "Укажите соглашение, если поездка состоялась по нему.",
    tg: "Агар сафар аз рӯи он созишнома шуда бошад, онро нишон диҳед.",
    uz: "Safar shu shartnoma boʻyicha boʻlgan boʻlsa, uni koʻrsating.",
  },
  example: {
    wrong: "partner: kmust\nstarts: 2018-09-01",
    right: "partner: kmust\nagreement: mmit-kmust-2018\nstarts: 2018-09-01",
  },
  reads: {
    agreements: "all",
    partners: "all",
    mobilities: ["agreement", "stage", "partner", "institution", "starts", "ends", "term"],
  },
  *run({ registry }) {
    for (const mobility of registry.allOf("mobilities")) {
      if (mobility.agreement || !tookPlace(mobility)) continue;
      const [first, ...others] = agreementsFor(mobility, registry).map(({ id }) => id);
      if (first === undefined) continue;
      const message = noneNamed([first, ...others], mobility.partner);
      yield { at: mobility, field: [], part: "first-line", message, help: addAgreement(first) };
    }
  },
});

function noneNamed(ids: readonly string[], partner: string | undefined): Sentence {
  const [agreements, one] = [ids.join(", "), ids.length === 1];
  return {
    en: `no agreement is named, and ${agreements} ${one ? "was" : "were"} in force with ${partner}`,
    ru: `соглашение не указано, а с партнёром ${partner} ${one ? "действовало соглашение" : "действовали соглашения"} ${agreements}`,
    tg: `созишнома нишон дода нашудааст, вале бо шарики ${partner} ${one ? "созишномаи" : "созишномаҳои"} ${agreements} амал ${one ? "мекард" : "мекарданд"}`,
    uz: `shartnoma koʻrsatilmagan, vaholanki ${partner} hamkori bilan ${agreements} ${one ? "shartnomasi" : "shartnomalari"} amalda edi`,
  };
}

const addAgreement = (id: string): Sentence => ({
  en: `add \`agreement: ${id}\` if it happened under it`,
  ru: `добавьте \`agreement: ${id}\`, если поездка состоялась по этому соглашению`,
  tg: `агар сафар аз рӯи ин созишнома шуда бошад, \`agreement: ${id}\` илова кунед`,
  uz: `safar shu shartnoma boʻyicha boʻlgan boʻlsa, \`agreement: ${id}\` qoʻshing`,
});

/** The agreements of a mobility's institution with its partner, or whom that stands for, that were in force on every day it can have started. */
function agreementsFor(mobility: Mobility, registry: Registry): readonly Agreement[] {
  const { partner, institution } = mobility;
  if (partner === undefined || !registry.find("partners", partner)) return [];
  const parties = [...idsInSuccession(partner, registry)];
  const isOwn = (agreement: Agreement): boolean => agreement.institution === institution;
  const hasOwn = parties.some((id) => agreementsWith(id, registry).some(isOwn));
  const start = hasOwn ? startOf(mobility, registry) : undefined;
  if (!start) return [];
  const signed = parties.flatMap((id) => {
    const first = agreementsWith(id, registry, start.first);
    return agreementsWith(id, registry, start.last).filter((agreement) => first.includes(agreement));
  });
  return signed.filter((agreement) => isOwn(agreement) && isInForceThroughout(agreement, start, registry));
}
