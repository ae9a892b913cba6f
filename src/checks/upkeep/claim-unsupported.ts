import { achieved } from "../../measures/achieved.ts";
import { type Claim, figureOfClaim, readsOf } from "../../measures/figures.ts";
import { countToText } from "../../values/count.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { type CheckContext, defineCheck } from "../define-check.ts";
import { numberOf } from "../number-of-persons.ts";

/** An institution has published more than its records show. */
export const claimUnsupported = defineCheck({
  id: "claim-unsupported",
  severity: "info",
  summary: {
    en: "Fewer are on record than an institution has published.",
    ru: "В реестре меньше, чем заявил вуз.",
    tg: "Дар феҳрист аз он чи муассиса эълон кардааст, камтар аст.",
    uz: "Reyestrda muassasa eʼlon qilganidan kam.",
  },
  why: {
    en: "Whoever asks where the number comes from gets no answer.",
    ru: "Кто спросит, откуда это число, ответа не получит.",
    tg: "Касе, ки мепурсад, ин рақам аз куҷост, ҷавоб намегирад.",
    uz: "Bu son qayerdan olinganini soʻragan kishi javob ololmaydi.",
  },
  fix: {
    en: "Record what the figure counted, or publish the figure the records show.",
    ru: "Внесите в реестр то, что было посчитано, или публикуйте число, которое видно из записей.",
    tg: "Он чиро, ки ҳисоб шудааст, ба феҳрист сабт кунед ё рақамеро эълон кунед, ки аз сабтҳо бармеояд.",
    uz: "Sanalgan narsalarni reyestrga kiriting yoki yozuvlardan kelib chiqadigan sonni eʼlon qiling.",
  },
  example: {
    wrong:
      'claims:\n  - text: more than 45 agreements with universities of Russia\n    measure: agreements\n    where: country:RU\n    count: ">45"   # three on record',
    right: "# the missing agreements, each in agreements/",
  },
  reads: ({ records }) => ({
    ...readsOf(records.institutions.flatMap(({ claims = [] }) => claims)),
    institutions: "all",
  }),
  *run(context) {
    for (const institution of context.registry.records.institutions) {
      for (const [index, claim] of (institution.claims ?? []).entries()) {
        const found = shortfall(claim, institution.id, context);
        if (found) yield { at: institution, field: ["claims", index, "count"], ...found };
      }
    }
  },
});

/** The message where the records, even at most, fall short of a published figure. */
function shortfall(claim: Claim, institution: string, { registry, today }: CheckContext) {
  const { count } = claim;
  if (!count) return undefined;
  const found = achieved(figureOfClaim(claim, institution), registry, today);
  if (!found || found.max === null || found.max >= count.min) return undefined;
  return {
    message: fewerThan(countToText(count), numberOf(claim.measure, found, registry.settings)),
    help: recordOrMend,
  };
}

const fewerThan = (published: string, found: Sentence): Sentence => ({
  en: `${published} published, ${found.en} on record`,
  ru: `заявлено: ${published}, в реестре: ${found.ru}`,
  tg: `эълон шудааст: ${published}, дар феҳрист: ${found.tg}`,
  uz: `eʼlon qilingan: ${published}, reyestrda: ${found.uz}`,
});

const recordOrMend: Sentence = {
  en: "record what the figure counted, or mend the figure",
  ru: "внесите в реестр то, что было посчитано, или исправьте число",
  tg: "он чиро, ки ҳисоб шудааст, ба феҳрист сабт кунед ё рақамро ислоҳ намоед",
  uz: "sanalgan narsalarni reyestrga kiriting yoki sonni tuzating",
};
