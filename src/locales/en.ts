import { choiceTitlesIn } from "../kinds/titles/choice-titles.ts";
import { fieldTitlesIn } from "../kinds/titles/field-titles.ts";
import { enDate, enDateInText } from "./en/en-date.ts";
import { enNumber, enPercent } from "./en/en-number.ts";
import { enPhrases } from "./en/en-phrases.ts";
import { enWords } from "./en/en-words.ts";
import { orderOf, plainLatin } from "./intl.ts";
import type { Words } from "./words.ts";

/** All English texts. */
export const en: Words = {
  fields: { ...enWords.fields, ...fieldTitlesIn("en") },
  values: { ...enWords.values, ...choiceTitlesIn("en") },
  phrases: enPhrases,
  number: enNumber,
  percent: enPercent,
  money: (amount, currency) => `${enNumber(amount)} ${currency}`,
  date: enDate,
  dateInText: enDateInText,
  compare: orderOf(plainLatin),
};
