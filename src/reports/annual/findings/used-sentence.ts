import { countSentence } from "../../../locales/number-sentences.ts";
import { inYear } from "../../../locales/year-sentences.ts";
import { type Count, exactly } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";

/** How many agreements were used in a year: of all that are signed, or of those in force or without a date. */
export function usedOf(used: Count, number: number, isOfAll: boolean, label: string): Sentence {
  const [some, all, year] = [countSentence(used), countSentence(exactly(number)), inYear(label)];
  const { en, ru, tg, uz } = isOfAll ? signed : standing;
  if (used.max === 0)
    return {
      en: `No use of the ${en} (${all.en}) is on record ${year.en}.`,
      ru: `${ru} (${all.ru}): использование ${year.ru} не отмечено.`,
      tg: `${tg} (${all.tg}): истифодаашон ${year.tg} қайд нашудааст.`,
      uz: `${uz} (${all.uz} ta): ${year.uz} foydalanilgani qayd etilmagan.`,
    };
  return {
    en: `${some.en} of the ${all.en} ${en} ${used.min === 1 && used.max === 1 ? "was" : "were"} used ${year.en}.`,
    ru: `${ru}, которые использовались ${year.ru}: ${some.ru} из ${all.ru}.`,
    tg: `${tg}, ки ${year.tg} истифода шудаанд: ${some.tg} аз ${all.tg}.`,
    uz: `${uz}: ${all.uz} tadan ${some.uz} tasidan ${year.uz} foydalanilgan.`,
  };
}

const signed: Sentence = {
  en: "signed agreements",
  ru: "Подписанные соглашения",
  tg: "Созишномаҳои имзошуда",
  uz: "Imzolangan shartnomalar",
};

const standing: Sentence = {
  en: "agreements in force or without a date",
  ru: "Соглашения, действующие или без дат",
  tg: "Созишномаҳои амалкунанда ё бе сана",
  uz: "Amaldagi yoki sanasi yoʻq shartnomalar",
};
