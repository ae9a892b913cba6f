import { tablesLeftOut } from "../../disclosure/disclosure-notes.ts";
import type { AnnualSection } from "../../kinds/annual-sections.ts";
import { lowerFirst } from "../../locales/lower-first.ts";
import { upperFirst } from "../../locales/upper-first.ts";
import { forYear } from "../../locales/year-sentences.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import type { PreparedSection } from "./prepared-section.ts";

/** Sections whose records belong to no year: what they lack is not on record at all. */
const sectionsOfAnyYear: readonly AnnualSection[] = [
  "map",
  "agreements-by-country",
  "agreements-by-type",
  "agreements-by-region",
  "agreements-expiry",
  "implementation",
  "partners-by-country",
  "partners-without-agreement",
  "ranked-partners",
  "joint-programmes",
  "targets",
  "claims",
];

type Reason = "nothing" | "not-in-period" | "not-stated" | "not-shown";

/** The sections of a chapter that are left out, and why: a sentence for each reason. */
export function leftOutSentences(sections: readonly PreparedSection[], label: string): Sentence[] {
  return (["not-in-period", "nothing", "not-stated", "not-shown"] as const).flatMap((reason) => {
    const found = sections.filter((section) => reasonOf(section) === reason);
    if (found.length === 0) return [];
    const listed = sentenceOfAll(found);
    return [reasonSentence(reason, listed, label)];
  });
}

/** Why a section that the office has chosen has nothing to show. */
export const withoutContent = (section: PreparedSection, label: string): Sentence => {
  const [sentence] = leftOutSentences([section], label);
  return sentence ?? section.title;
};

const reasonOf = ({ name, lacks }: PreparedSection): Reason => {
  if (lacks === "persons") return "not-shown";
  if (lacks === "values") return "not-stated";
  return sectionsOfAnyYear.includes(name) ? "nothing" : "not-in-period";
};

/** The titles of sections, each with how many of its records have no date. */
const sentenceOfAll = (sections: readonly PreparedSection[]): Sentence => {
  const listed = sections.map((section) => withUndated(section.title, undatedOf(section)));
  return sentenceOf((language) => listed.map((title) => lowerFirst(title[language])).join("; "));
};

/** Sections that show the records of another section of their chapter in another way. */
const ofOtherSections: readonly AnnualSection[] = ["balance", "fields-of-education", "durations"];

/** Records without a date are told of once, where they may be the reason. */
const undatedOf = (section: PreparedSection): number =>
  reasonOf(section) === "not-in-period" && !ofOtherSections.includes(section.name) ? section.undated : 0;

const withUndated = ({ en, ru, tg, uz }: Sentence, undated: number): Sentence =>
  undated === 0
    ? { en, ru, tg, uz }
    : {
        en: `${en} (records without a date: ${undated})`,
        ru: `${ru} (записей без даты: ${undated})`,
        tg: `${tg} (сабтҳои бе сана: ${undated})`,
        uz: `${uz} (sanasi yoʻq yozuvlar: ${undated} ta)`,
      };

function reasonSentence(reason: Reason, what: Sentence, label: string): Sentence {
  const year = forYear(label);
  switch (reason) {
    case "not-in-period":
      return {
        en: `Nothing is on record ${year.en}: ${what.en}.`,
        ru: `${upperFirst(year.ru)} в реестре нет данных: ${what.ru}.`,
        tg: `${upperFirst(year.tg)} дар феҳрист сабте нест: ${what.tg}.`,
        uz: `${year.uz} reyestrda yozuv yoʻq: ${what.uz}.`,
      };
    case "nothing":
      return {
        en: `Left out because nothing is on record: ${what.en}.`,
        ru: `Не приводится, так как записей в реестре нет: ${what.ru}.`,
        tg: `Оварда нашудааст, зеро дар феҳрист ягон сабт нест: ${what.tg}.`,
        uz: `Reyestrda birorta ham yozuv boʻlmagani uchun berilmadi: ${what.uz}.`,
      };
    case "not-shown":
      return sentenceOf((language) => tablesLeftOut[language].replace("{tables}", () => what[language]));
    case "not-stated":
      return {
        en: `Left out because no record states what is needed: ${what.en}.`,
        ru: `Не приводится, так как нужные сведения не указаны ни в одной записи: ${what.ru}.`,
        tg: `Оварда нашудааст, зеро маълумоти лозима дар ягон сабт зикр нашудааст: ${what.tg}.`,
        uz: `Kerakli maʼlumot birorta ham yozuvda koʻrsatilmagani uchun berilmadi: ${what.uz}.`,
      };
  }
}
