import { countSentence } from "../../../locales/number-sentences.ts";
import { inYear } from "../../../locales/year-sentences.ts";
import { type Count, exactly } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";

type Kinds = {
  /** Which agreements are looked at: all that are signed, those in force, or also those without a date. */
  readonly among: keyof typeof agreements;
  /** How many more have activity without a date. */
  readonly undated: number;
};

/** How many of some agreements were used in a year. */
export function usedOf(used: Count, number: number, { among, undated }: Kinds, label: string): Sentence {
  const [some, all, year] = [countSentence(used), countSentence(exactly(number)), inYear(label)];
  const { en, ru, tg, uz } = agreements[among];
  const more = undated > 0 ? undatedActivity(undated) : empty;
  if (used.max === 0)
    return {
      en: `No use of the ${en} (${all.en}) is on record ${year.en}${more.en}.`,
      ru: `${ru} (${all.ru}): использование ${year.ru} не отмечено${more.ru}.`,
      tg: `${tg} (${all.tg}): истифодаашон ${year.tg} қайд нашудааст${more.tg}.`,
      uz: `${uz} shartnomalar (${all.uz} ta): ${year.uz} foydalanilgani qayd etilmagan${more.uz}.`,
    };
  return {
    en: `${some.en} of the ${all.en} ${en} ${used.min === 1 && used.max === 1 ? "was" : "were"} used ${year.en}${more.en}.`,
    ru: `${ru}, которые использовались ${year.ru}: ${some.ru} из ${all.ru}${more.ru}.`,
    tg: `${tg}, ки ${year.tg} истифода шудаанд: ${some.tg} аз ${all.tg}${more.tg}.`,
    uz: `${uz} ${all.uz} ta shartnomadan ${year.uz} foydalanilgani: ${some.uz} ta${more.uz}.`,
  };
}

function undatedActivity(number: number): Sentence {
  const { en, ru, tg, uz } = countSentence(exactly(number));
  return {
    en: `; the activity on record of ${en} more has no date`,
    ru: `; ещё по ${ru} деятельность записана без даты`,
    tg: `; фаъолият аз рӯи боз ${tg} созишнома бе сана сабт шудааст`,
    uz: `; yana ${uz} tasining faoliyati sanasiz qayd etilgan`,
  };
}

const empty: Sentence = { en: "", ru: "", tg: "", uz: "" };

/** The agreements in the plural; in Uzbek what stands before the noun, which a number may part from it. */
const agreements = {
  signed: {
    en: "signed agreements",
    ru: "Подписанные соглашения",
    tg: "Созишномаҳои имзошуда",
    uz: "Imzolangan",
  },
  "in-force": {
    en: "agreements in force",
    ru: "Действующие соглашения",
    tg: "Созишномаҳои амалкунанда",
    uz: "Amaldagi",
  },
  "in-force-or-undated": {
    en: "agreements in force or without a date",
    ru: "Соглашения, действующие или без дат",
    tg: "Созишномаҳои амалкунанда ё бе сана",
    uz: "Amaldagi yoki sanasi yoʻq",
  },
} as const;
