import { choiceTitlesIn } from "../kinds/titles/choice-titles.ts";
import { fieldTitlesIn } from "../kinds/titles/field-titles.ts";
import { highest, orderOf } from "./intl.ts";
import { uzDate } from "./uz/uz-date.ts";
import { uzNumber, uzPercent } from "./uz/uz-number.ts";
import { uzPhrases } from "./uz/uz-phrases.ts";
import { uzWords } from "./uz/uz-words.ts";
import type { Words } from "./words.ts";

/** Latin letters and spaces, without the two pairs that are letters of their own at the end of the alphabet. */
const plainUzbek = /^(?:[abd-rt-z ]|[cs](?!h))*$/i;

// The letters after z, each of two signs, with the signs that people write for ʻ.
const afterZ = /[GOgo][\u02bb\u2018']|[Ss]h|SH|[Cc]h|CH/g;
const orderAfterZ = "ogsc";

/** Replaces letters of two characters by what sorts after z, in their order; the case of both is preserved. */
const spelledUzbek = (text: string): string =>
  text.replace(afterZ, ([first = "", second = ""]) => {
    const position = "abcd"[orderAfterZ.indexOf(first.toLowerCase())] ?? "";
    return `${isLarge(first) ? "Z" : "z"}${highest}${isLarge(second) ? position.toUpperCase() : position}`;
  });

const isLarge = (letter: string): boolean => letter !== letter.toLowerCase();

/** All Uzbek texts, in Latin script. */
export const uz: Words = {
  fields: { ...uzWords.fields, ...fieldTitlesIn("uz") },
  values: { ...uzWords.values, ...choiceTitlesIn("uz") },
  phrases: uzPhrases,
  number: uzNumber,
  percent: uzPercent,
  money: (amount, currency) => `${uzNumber(amount)} ${currency}`,
  date: uzDate,
  dateInText: uzDate,
  compare: orderOf(plainUzbek, spelledUzbek),
};
