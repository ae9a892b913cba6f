import { changeSentence, countSentence, daySentence } from "../../../locales/number-sentences.ts";
import { partOfWhole } from "../../../locales/part-of-whole.ts";
import { forYear } from "../../../locales/year-sentences.ts";
import { type Count, type Difference, exactly, isExact } from "../../../values/count.ts";
import type { Day } from "../../../values/dates/calendar.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";

/** Nothing is on record at all. */
export const nothingOnRecord: Sentence = {
  en: "nothing on record",
  ru: "в реестре данных нет",
  tg: "дар феҳрист сабте нест",
  uz: "reyestrda yozuv yoʻq",
};

/** Nothing is on record of a year. */
export const nothingOnRecordFor = (label: string): Sentence => {
  const { ru, tg, uz } = forYear(label);
  return {
    en: `nothing on record for ${label}`,
    ru: `${ru} данных нет`,
    tg: `${tg} сабте нест`,
    uz: `${uz} yozuv yoʻq`,
  };
};

/** Which date is missing: any, or that of signing, beside which there may be others. */
type MissingDate = "any" | "signing";

/** Beside the number of a year: how many belong to no year, and whether the change depends on them. */
export const moreUndated = (undated: Count, isChangeUncertain: boolean, missing: MissingDate): Sentence => {
  const number = countSentence(undated);
  const ofSigning = (text: string): string => (missing === "signing" ? text : "");
  return {
    en: `${number.en} ${isExact(undated) ? "more" : "others"} without a date${ofSigning(" of signing")}${isChangeUncertain ? ", so the change is uncertain" : ""}`,
    ru: `ещё ${number.ru} — без даты${ofSigning(" подписания")}${isChangeUncertain ? ", поэтому изменение неточно" : ""}`,
    tg: `боз ${number.tg} бе сана${ofSigning("и имзо")}${isChangeUncertain ? ", аз ин рӯ тағйирот аниқ нест" : ""}`,
    uz: `yana ${number.uz} tasining ${ofSigning("imzolangan ")}sanasi yoʻq${isChangeUncertain ? ", shuning uchun oʻzgarish aniq emas" : ""}`,
  };
};

/** Where nothing is on record of the year: how many belong to no year. */
export const onlyUndated = (undated: Count, missing: MissingDate = "any"): Sentence => {
  const number = countSentence(undated);
  const ofSigning = (text: string): string => (missing === "signing" ? text : "");
  return {
    en: `${number.en} without a date${ofSigning(" of signing")}`,
    ru: `без даты${ofSigning(" подписания")} — ${number.ru}`,
    tg: `бе сана${ofSigning("и имзо")}: ${number.tg}`,
    uz: `${ofSigning("imzolangan ")}sanasi yoʻq: ${number.uz}`,
  };
};

/** Projects without a date, of some of which it is recorded nevertheless whether they run or are completed. */
export function undatedProjects(undated: number, stated: number): Sentence {
  const all = onlyUndated(exactly(undated));
  if (stated === 0) return all;
  if (stated === undated)
    return {
      en: `${all.en}, but with the state on record`,
      ru: `${all.ru} (статус указан)`,
      tg: `${all.tg} (ҳолаташ зикр шудааст)`,
      uz: `${all.uz} (holati koʻrsatilgan)`,
    };
  return {
    en: `${all.en}, for ${stated} of which the state is on record`,
    ru: `${all.ru} (из них статус указан: ${stated})`,
    tg: `${all.tg} (аз онҳо ҳолаташ зикр шудааст: ${stated})`,
    uz: `${all.uz} (shundan holati koʻrsatilgani: ${stated})`,
  };
}

/** Some belong to no year; how many may not be shown. */
export const hiddenUndated: Sentence = {
  en: "some more without a date",
  ru: "есть и записи без даты",
  tg: "сабтҳои бе сана низ ҳастанд",
  uz: "sanasi yoʻqlari ham bor",
};

/** The day of which a number is. */
export const onDay = (day: Day): Sentence => {
  const { en, ru, tg, uz } = daySentence(day);
  return { en: `on ${en}`, ru: `на ${ru}`, tg: `ба санаи ${tg}`, uz: `${uz} holatiga` };
};

/** How many agreements without a date may be in force; beside others that are. */
export const perhapsInForce = (number: number, isBesideOthers: boolean): Sentence => {
  const more = (text: string): string => (isBesideOthers ? text : "");
  return {
    en: `${number} ${more("more ")}undated, perhaps in force`,
    ru: `возможно, ${more("ещё ")}${number} без даты`,
    tg: `шояд ${more("боз ")}${number} созишномаи бе сана`,
    uz: `sanasi yoʻq ${more("yana ")}${number} tasi ${more("ham ")}amalda boʻlishi mumkin`,
  };
};

/** Of how many of the agreements in force no end is on record. */
export function endNotRecorded(number: number, inForce: number): Sentence {
  switch (partOfWhole(exactly(number), inForce)) {
    case "the-only-one":
      return {
        en: "no end on record for the one in force",
        ru: "срок окончания единственного действующего не указан",
        tg: "муҳлати анҷоми ягона созишномаи амалкунанда зикр нашудааст",
        uz: "amaldagi yagona shartnomaning tugash muddati koʻrsatilmagan",
      };
    case "both":
      return {
        en: "no end on record for either of the two in force",
        ru: "срок окончания обоих действующих не указан",
        tg: "муҳлати анҷоми ҳар ду созишномаи амалкунанда зикр нашудааст",
        uz: "amaldagi ikkala shartnomaning tugash muddati koʻrsatilmagan",
      };
    case "all":
      return {
        en: "no end on record for any of those in force",
        ru: "срок окончания не указан ни у одного из действующих",
        tg: "муҳлати анҷоми ягон созишномаи амалкунанда зикр нашудааст",
        uz: "amaldagi birorta shartnomaning tugash muddati koʻrsatilmagan",
      };
    default:
      return {
        en: `no end on record for ${number} of the ${inForce} in force`,
        ru: `срок окончания не указан: ${number} из ${inForce} действующих`,
        tg: `муҳлати анҷом зикр нашудааст: ${number} аз ${inForce} амалкунанда`,
        uz: `tugash muddati koʻrsatilmagan: amaldagi ${inForce} tadan ${number} tasi`,
      };
  }
}

/** The number of the year before with the change, as they stand in brackets: `2018: 6; +2`. */
export const earlierNumber = (label: string, count: Count, change: Difference | undefined): Sentence => {
  const [number, by] = [countSentence(count), change && changeSentence(change)];
  const then = (language: keyof Sentence): string => (by ? `; ${by[language]}` : "");
  return {
    en: `${label}: ${number.en}${then("en")}`,
    ru: `${label}: ${number.ru}${then("ru")}`,
    tg: `${label}: ${number.tg}${then("tg")}`,
    uz: `${label}: ${number.uz}${then("uz")}`,
  };
};

/** Of the partners on record those in other countries, and in how many. */
export const partnersInCountries = (partners: number, countries: number): Sentence => ({
  en: `abroad: ${partners}, in ${countries === 1 ? "1 country" : `${countries} countries`}`,
  ru: `за рубежом: ${partners}; стран: ${countries}`,
  tg: `дар хориҷа: ${partners}; кишварҳо: ${countries}`,
  uz: `xorijda: ${partners} ta; mamlakatlar: ${countries} ta`,
});

/** No partner on record is known to be in another country. */
export const noneAbroad: Sentence = {
  en: "none known to be abroad",
  ru: "зарубежных среди них не указано",
  tg: "дар байни онҳо шарики хориҷӣ сабт нашудааст",
  uz: "ular orasida xorijdagisi qayd etilmagan",
};

/** Of the partners those that institutions of the report are branches of. */
export const headsAmongPartners = (heads: number): Sentence =>
  heads === 1
    ? {
        en: "the head university of a branch is among them",
        ru: "в их числе головной вуз филиала",
        tg: "дар қатори онҳо муассисаи асосии филиал",
        uz: "ular orasida filialning bosh oliygohi bor",
      }
    : {
        en: `head universities of branches among them: ${heads}`,
        ru: `в их числе головные вузы филиалов: ${heads}`,
        tg: `дар қатори онҳо муассисаҳои асосии филиалҳо: ${heads}`,
        uz: `ular orasida filiallarning bosh oliygohlari: ${heads} ta`,
      };

/** Of the events those that were visits. */
export const visitsAmong = (received: Count, made: Count): Sentence => {
  const [inward, outward] = [countSentence(received), countSentence(made)];
  const parts = (here: string, there: string): string =>
    [...(received.max === 0 ? [] : [here]), ...(made.max === 0 ? [] : [there])].join(", ");
  return {
    en: `among them visits: ${parts(`${inward.en} received`, `${outward.en} abroad`)}`,
    ru: `в том числе визиты: ${parts(`к нам — ${inward.ru}`, `за рубеж — ${outward.ru}`)}`,
    tg: `аз ҷумла ташрифҳо: ${parts(`ба муассиса — ${inward.tg}`, `ба хориҷа — ${outward.tg}`)}`,
    uz: `shu jumladan tashriflar: ${parts(`bizga – ${inward.uz}`, `xorijga – ${outward.uz}`)}`,
  };
};

/** That a number of all people counts what students and staff are part of. */
export const mixedGroupsToo: Sentence = {
  en: "students, staff and mixed groups",
  ru: "студенты, сотрудники и смешанные группы",
  tg: "донишҷӯён, кормандон ва гурӯҳҳои омехта",
  uz: "talabalar, xodimlar va aralash guruhlar",
};

/** How many are not there yet, but proposed or prepared; of how many of these no date says since when. */
export function proposedOrPrepared(number: number, withoutDate: number): Sentence {
  const [some, all] = [withoutDate > 0, withoutDate === number];
  const text = (ofAll: string, ofSome: string): string => (all ? ofAll : ofSome);
  return {
    en: `${number} more proposed or being prepared${some ? text(" (no date on record)", ` (${withoutDate} with no date on record)`) : ""}`,
    ru: `ещё предлагаются или готовятся: ${number}${some ? text(" (дата не указана)", ` (дата не указана: ${withoutDate})`) : ""}`,
    tg: `боз ${number} барнома пешниҳод ё тайёр карда мешавад${some ? text(" (сана зикр нашудааст)", ` (санаи ${withoutDate} барнома зикр нашудааст)`) : ""}`,
    uz: `yana ${number} tasi taklif etilgan yoki tayyorlanmoqda${some ? text(" (sanasi koʻrsatilmagan)", ` (${withoutDate} tasining sanasi koʻrsatilmagan)`) : ""}`,
  };
}
