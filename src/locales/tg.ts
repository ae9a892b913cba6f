import { choiceTitlesIn } from "../kinds/titles/choice-titles.ts";
import { fieldTitlesIn } from "../kinds/titles/field-titles.ts";
import { tgDate } from "./tg/tg-date.ts";
import { tgNumber, tgPercent } from "./tg/tg-number.ts";
import { compareTg } from "./tg/tg-order.ts";
import { tgPhrases } from "./tg/tg-phrases.ts";
import { tgWords } from "./tg/tg-words.ts";
import type { Words } from "./words.ts";

/** All Tajik texts. */
export const tg: Words = {
  fields: { ...tgWords.fields, ...fieldTitlesIn("tg") },
  values: { ...tgWords.values, ...choiceTitlesIn("tg") },
  phrases: tgPhrases,
  number: tgNumber,
  percent: tgPercent,
  money: (amount, currency) => `${tgNumber(amount)} ${currency}`,
  date: tgDate,
  dateInText: tgDate,
  compare: compareTg,
};
