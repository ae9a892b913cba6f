import { countSentence } from "../../../locales/number-sentences.ts";
import { type PartOfWhole, partOfWhole } from "../../../locales/part-of-whole.ts";
import { upperFirst } from "../../../locales/upper-first.ts";
import { inYear } from "../../../locales/year-sentences.ts";
import { type Count, exactly } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { type AgreementsMeant, agreementNouns } from "./agreement-nouns.ts";

type Kinds = {
  /** Which agreements are looked at: all that are signed, those in force, or also those without a date. */
  readonly among: AgreementsMeant;
  /** How many more have activity without a date. */
  readonly undated: number;
};

/** How many of some agreements were used in a year. */
export function usedOf(used: Count, number: number, { among, undated }: Kinds, label: string): Sentence {
  const more = undated > 0 ? undatedActivity(undated, used, number) : empty;
  const told = usedText(partOfWhole(used, number), used, number, among, label);
  return {
    en: `${told.en}${more.en}.`,
    ru: `${told.ru}${more.ru}.`,
    tg: `${told.tg}${more.tg}.`,
    uz: `${told.uz}${more.uz}.`,
  };
}

function usedText(part: PartOfWhole, used: Count, number: number, among: AgreementsMeant, label: string): Sentence {
  const year = inYear(label);
  const [some, whole] = [countSentence(used), countSentence(exactly(number))];
  const nouns = agreementNouns(among, number);
  switch (part) {
    case "none":
      return {
        en: `No use of ${nouns.any.en} is on record ${year.en}`,
        ru: `${nouns.plain.ru}: использование ${year.ru} не отмечено`,
        tg: `${nouns.plain.tg}: истифода ${year.tg} қайд нашудааст`,
        uz: `${nouns.any.uz} ${year.uz} foydalanilgani qayd etilmagan`,
      };
    case "some":
      return {
        en: `${upperFirst(some.en)} of the ${whole.en} ${nouns.plain.en} ${used.max === 1 ? "was" : "were"} used ${year.en}`,
        ru: `${upperFirst(year.ru)} использовалось ${some.ru} из ${whole.ru} ${nouns.of}`,
        tg: `${nouns.many.tg}, ки ${year.tg} истифода шудаанд: ${some.tg} аз ${whole.tg}`,
        uz: `${nouns.plain.uz} ${whole.uz} ta shartnomadan ${year.uz} foydalanilgani: ${some.uz} ta`,
      };
    default:
      return {
        en: `${nouns.every.en} ${number === 1 ? "was" : "were"} used ${year.en}`,
        ru: `${nouns.every.ru} ${number === 1 ? "использовалось" : "использовались"} ${year.ru}`,
        tg: `${nouns.every.tg} ${year.tg} истифода ${number === 1 ? "шудааст" : "шудаанд"}`,
        uz: `${nouns.every.uz} ${year.uz} foydalanilgan`,
      };
  }
}

/** Beside those that were used others may have been: their activity has no date. */
function undatedActivity(undated: number, used: Count, whole: number): Sentence {
  const { en, ru, tg, uz } = countSentence(exactly(undated));
  if (used.max !== 0)
    return {
      en: `; the activity on record of ${en} more has no date`,
      ru: `; ещё у ${ru} деятельность записана без даты`,
      tg: `; фаъолият аз рӯи боз ${tg} созишнома бе сана сабт шудааст`,
      uz: `; yana ${uz} tasining faoliyati sanasiz qayd etilgan`,
    };
  if (whole === 1)
    return {
      en: "; its activity on record has no date",
      ru: "; деятельность по нему записана без даты",
      tg: "; фаъолият аз рӯи он бе сана сабт шудааст",
      uz: "; uning faoliyati sanasiz qayd etilgan",
    };
  return {
    en: `; the activity on record of ${en} of them has no date`,
    ru: `; по ${ru} из них деятельность записана без даты`,
    tg: `; фаъолият аз рӯи ${tg} адади онҳо бе сана сабт шудааст`,
    uz: `; ulardan ${uz} tasining faoliyati sanasiz qayd etilgan`,
  };
}

const empty: Sentence = { en: "", ru: "", tg: "", uz: "" };
