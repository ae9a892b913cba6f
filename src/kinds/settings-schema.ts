import { regionTable } from "../values/geography/region-table.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { annualSections } from "./annual-sections.ts";
import { fault } from "./fault.ts";
import { languageTag } from "./fields/codes.ts";
import { anyName, freeMap, listOf, mapOf } from "./fields/composites.ts";
import { monthDay } from "./fields/dates.ts";
import { number } from "./fields/numbers.ts";
import { choice, isSlug, noSlug, reference, text } from "./fields/words.ts";
import { scalar } from "./scalar.ts";
import { guestCountries } from "./shared-fields.ts";

/** Words that queries and tables use for themselves. */
const reserved = ["none", "any", "undated", "total", "rest"];

/** A word of the registry's own, which must not be taken for another. */
const ownWord = (isWellFormed: (word: string) => boolean, taken: readonly string[] = []) =>
  scalar({ type: "line" }, (word) => {
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

const vocabulary = freeMap(ownWord(isSlug), text());

/** registry.yaml: the settings of a registry. */
export const settings = mapOf({
  title: text(),
  language: languageTag().optional(),
  institution: reference("institutions").optional(),
  academic_year_starts: monthDay().optional(),
  year: choice(["calendar", "academic"]).optional(),
  day_order: choice(["dmy", "mdy", "none"]).optional(),
  checks: freeMap(anyName, choice(["off", "info", "warning", "error"], "severity")).optional(),
  regions: freeMap(
    ownWord(() => true, [...regionTable.keys()]),
    guestCountries,
  ).optional(),
  vocabularies: mapOf({
    programme: vocabulary.optional(),
    scope: vocabulary.optional(),
  }).optional(),
  quota_year: choice(["academic", "calendar"]).optional(),
  small_cell: number().optional(),
  small_cell_by: choice(["hide", "round"]).optional(),
  annual: mapOf({
    introduction: text().optional(),
    sections: listOf(choice(annualSections, "slug")).optional(),
  }).optional(),
});
