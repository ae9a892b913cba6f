import { lowerFirst } from "../../locales/lower-first.ts";
import { upperFirst } from "../../locales/upper-first.ts";
import { forYear } from "../../locales/year-sentences.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";

/** Nothing is on record of a year for some figures, which are named. */
export function nothingOnRecord(label: string, figures: readonly Sentence[]): Sentence {
  const { en, ru, tg, uz } = forYear(label);
  const listed = sentenceOf((language) => figures.map((figure) => lowerFirst(figure[language])).join("; "));
  return {
    en: `${upperFirst(en)}, nothing is on record for: ${listed.en}.`,
    ru: `${upperFirst(ru)} в реестре нет данных по показателям: ${listed.ru}.`,
    tg: `${upperFirst(tg)} дар феҳрист оид ба нишондиҳандаҳои зерин сабте нест: ${listed.tg}.`,
    uz: `${uz} reyestrda quyidagi koʻrsatkichlar boʻyicha yozuv yoʻq: ${listed.uz}.`,
  };
}
