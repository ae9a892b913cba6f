import { everyKind } from "../../registry/reads.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";

/** A partner that nothing names. */
export const unusedPartner = defineCheck({
  id: "unused-partner",
  severity: "info",
  summary: {
    en: "No record names a partner, and no institution claims it.",
    ru: "Партнёр не упомянут ни в одной записи, и ни один вуз не назван в его `partner_of`.",
    tg: "Шарик дар ягон сабт зикр нашудааст ва дар `partner_of`-и он ягон муассиса навишта нашудааст.",
    uz: "Hamkor hech bir yozuvda koʻrsatilmagan va uning `partner_of` maydonida birorta muassasa yoʻq.",
  },
  why: {
    en: "It counts among the partners, and nobody can say why.",
    ru: "Он числится среди партнёров, и никто не может сказать почему.",
    tg: "Он дар қатори шарикон ҳисоб мешавад ва касе гуфта наметавонад, ки чаро.",
    uz: "U hamkorlar qatorida sanaladi, nima uchunligini esa hech kim ayta olmaydi.",
  },
  fix: {
    en: "Name who has it as a partner in `partner_of`, or delete the file.",
    ru: "Укажите в `partner_of`, чей это партнёр, или удалите файл.",
    tg: "Дар `partner_of` нависед, ки ин шарики кист, ё файлро нест кунед.",
    uz: "Bu kimning hamkori ekanini `partner_of` maydonida koʻrsating yoki faylni oʻchiring.",
  },
  example: {
    wrong: "name: Riga Technical University\ntype: university",
    right: "name: Riga Technical University\ntype: university\npartner_of: [mmit]",
  },
  reads: { ...everyKind, mobilities: ["partner"] },
  *run({ registry }) {
    const inFaultyFiles = wordsInFaultyFiles(registry);
    for (const partner of registry.records.partners) {
      const isReferenced = (partner.partner_of ?? []).length > 0 || registry.isReferenced(partner);
      if (isReferenced || inFaultyFiles.has(partner.id)) continue;
      yield { at: partner, field: [], part: "first-line", message: nothingNames(partner.id), help: addOrDelete };
    }
  },
});

const nothingNames = (id: string): Sentence => ({
  en: `nothing names ${id}`,
  ru: `партнёр ${id} нигде не упомянут`,
  tg: `шарики ${id} дар ягон ҷо зикр нашудааст`,
  uz: `${id} hamkori hech qayerda koʻrsatilmagan`,
});

const addOrDelete: Sentence = {
  en: "add `partner_of: [an institution]`, or delete the file if nobody works with it",
  ru: "добавьте `partner_of: [вуз]` или удалите файл, если с этим партнёром никто не работает",
  tg: "`partner_of: [муассиса]` илова кунед ё, агар бо ин шарик касе кор накунад, файлро нест кунед",
  uz: "`partner_of: [muassasa]` qoʻshing yoki bu hamkor bilan hech kim ishlamasa, faylni oʻchiring",
};

/**
 * Everything that may be an id in files with problems: such a file may name a partner in a part that could not be read.
 */
function wordsInFaultyFiles({ problems, textOf }: Registry): ReadonlySet<string> {
  const files = new Set(problems.map(({ file }) => file));
  return new Set([...files].flatMap((file) => textOf(file).match(/[a-z0-9-]+/g) ?? []));
}
