import { choiceTitlesIn } from "../kinds/titles/choice-titles.ts";
import { fieldTitlesIn } from "../kinds/titles/field-titles.ts";
import { cyrillicFirst, orderOf, plainCyrillic } from "./intl.ts";
import { ruDate } from "./ru/ru-date.ts";
import { ruNumber, ruPercent } from "./ru/ru-number.ts";
import { ruPhrases } from "./ru/ru-phrases.ts";
import { ruWords } from "./ru/ru-words.ts";
import type { Words } from "./words.ts";

/** All Russian texts. */
export const ru: Words = {
  fields: { ...ruWords.fields, ...fieldTitlesIn("ru") },
  values: { ...ruWords.values, ...choiceTitlesIn("ru") },
  phrases: ruPhrases,
  number: ruNumber,
  percent: ruPercent,
  money: (amount, currency) => `${ruNumber(amount)} ${currency}`,
  date: ruDate,
  dateInText: ruDate,
  compare: orderOf(plainCyrillic, cyrillicFirst),
};
