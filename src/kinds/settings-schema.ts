import { regionTable } from "../values/geography/region-table.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { annualSections } from "./annual-sections.ts";
import { fault } from "./fault.ts";
import { languageTag } from "./fields/codes.ts";
import { anyName, freeMap, listOf, mapOf, withMeaning } from "./fields/composites.ts";
import { monthDay } from "./fields/dates.ts";
import { number } from "./fields/numbers.ts";
import { choice, isSlug, noSlug, reference, text } from "./fields/words.ts";
import { scalar } from "./scalar.ts";
import { guestCountries } from "./shared-fields.ts";

/** Words that queries and tables use for themselves. */
const reserved = ["none", "any", "undated", "total", "rest"];

/** A word of the registry's own, which must not be taken for another. */
const ownWord = (about: string, isWellFormed: (word: string) => boolean, taken: readonly string[] = []) =>
  scalar({ type: "line", about }, (word) => {
    if (reserved.includes(word)) return { fault: fault(hasOwnMeaning(word), chooseAnother) };
    if (taken.includes(word)) return { fault: fault(isBuiltIn(word), chooseAnother) };
    return isWellFormed(word) ? { value: word } : { fault: noSlug(word) };
  });

const hasOwnMeaning = (word: string): Sentence => ({
  en: `"${word}" has a meaning of its own in queries and tables`,
  ru: `слово "${word}" уже имеет своё значение в запросах и таблицах`,
  tg: `калимаи "${word}" дар дархостҳо ва ҷадвалҳо маънои худро дорад`,
  uz: `"${word}" soʻzining soʻrov va jadvallarda oʻz maʼnosi bor`,
});

const isBuiltIn = (word: string): Sentence => ({
  en: `"${word}" is built in`,
  ru: `слово "${word}" в hamkor уже есть`,
  tg: `калимаи "${word}" дар hamkor аллакай ҳаст`,
  uz: `"${word}" soʻzi hamkor dasturida allaqachon bor`,
});

const chooseAnother: Sentence = {
  en: "choose another word",
  ru: "выберите другое слово",
  tg: "калимаи дигар интихоб кунед",
  uz: "boshqa soʻz tanlang",
};

const vocabulary = (meaning: string) =>
  withMeaning(meaning, freeMap(ownWord("The word.", isSlug), text("What the word means.")));

/** registry.yaml: the settings of a registry. */
export const settings = mapOf({
  title: text("What this registry is called."),
  language: languageTag("The language plain texts are written in; `en` where absent.").optional(),
  institution: reference("The institution of records that name none.", "institutions").optional(),
  academic_year_starts: monthDay("When the academic year begins; `09-01` where absent.").optional(),
  year: choice("How tables bucket years unless told otherwise.", ["calendar", "academic"]).optional(),
  day_order: choice(
    "How `12.03.2021` is read where dates are mended: day, month, year (where the language writes so), or `mdy`; `none` in English.",
    ["dmy", "mdy", "none"],
  ).optional(),
  checks: withMeaning(
    "Check id → its severity here.",
    freeMap(anyName, choice("How grave it is here.", ["off", "info", "warning", "error"], "severity")),
  ).optional(),
  regions: withMeaning(
    "Regions of your own: name → countries.",
    freeMap(
      ownWord("The region's name.", () => true, [...regionTable.keys()]),
      guestCountries("The region's countries."),
    ),
  ).optional(),
  vocabularies: withMeaning(
    "Words of your own for `programme` and `scope`.",
    mapOf({
      programme: vocabulary("More programmes: slug → its name.").optional(),
      scope: vocabulary("More scopes of agreements: slug → its name.").optional(),
    }),
  ).optional(),
  quota_year: choice("The years in which journeys are held against quotas; `academic` where absent.", [
    "academic",
    "calendar",
  ]).optional(),
  small_cell: number("Cells below this are not shown; 0 shows all.").optional(),
  annual: withMeaning(
    "The annual report.",
    mapOf({
      introduction: text("The office's own introduction.").optional(),
      sections: listOf(
        choice("A report's name, `summary` or `map`.", annualSections, "slug"),
        "Which sections it holds, in order.",
      ).optional(),
    }),
  ).optional(),
});
