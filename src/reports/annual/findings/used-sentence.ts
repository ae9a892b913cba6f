import { countSentence } from "../../../locales/number-sentences.ts";
import { inYear } from "../../../locales/year-sentences.ts";
import { type Count, exactly } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";

type Kinds = {
  /** Whether the agreements are all that are signed, not only those in force or without a date. */
  readonly isOfAll: boolean;
  /** How many more have activity without a date. */
  readonly undated: number;
};

/** How many agreements were used in a year: of all that are signed, or of those in force or without a date. */
export function usedOf(used: Count, number: number, { isOfAll, undated }: Kinds, label: string): Sentence {
  const [some, all, year] = [countSentence(used), countSentence(exactly(number)), inYear(label)];
  const { en, ru, tg, uz } = isOfAll ? signed : standing;
  const more = undated > 0 ? undatedActivity(undated) : empty;
  if (used.max === 0)
    return {
      en: `No use of the ${en} (${all.en}) is on record ${year.en}${more.en}.`,
      ru: `${ru} (${all.ru}): использование ${year.ru} не отмечено${more.ru}.`,
      tg: `${tg} (${all.tg}): истифодаашон ${year.tg} қайд нашудааст${more.tg}.`,
      uz: `${uz} (${all.uz} ta): ${year.uz} foydalanilgani qayd etilmagan${more.uz}.`,
    };
  return {
    en: `${some.en} of the ${all.en} ${en} ${used.min === 1 && used.max === 1 ? "was" : "were"} used ${year.en}${more.en}.`,
    ru: `${ru}, которые использовались ${year.ru}: ${some.ru} из ${all.ru}${more.ru}.`,
    tg: `${tg}, ки ${year.tg} истифода шудаанд: ${some.tg} аз ${all.tg}${more.tg}.`,
    uz: `${uz}: ${all.uz} tadan ${some.uz} tasidan ${year.uz} foydalanilgan${more.uz}.`,
  };
}

function undatedActivity(number: number): Sentence {
  const { en, ru, tg, uz } = countSentence(exactly(number));
  return {
    en: `; the activity on record of ${en} more has no date`,
    ru: `; ещё по ${ru} деятельность записана без даты`,
    tg: `; фаъолияти боз ${tg} адад бе сана сабт шудааст`,
    uz: `; yana ${uz} tasining faoliyati sanasiz qayd etilgan`,
  };
}

const empty: Sentence = { en: "", ru: "", tg: "", uz: "" };

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
