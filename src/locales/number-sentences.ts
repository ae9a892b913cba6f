import type { Count, Difference } from "../values/count.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { enDateInText } from "./en/en-date.ts";
import { enChange, enCount } from "./en/en-figures.ts";
import { ruDate } from "./ru/ru-date.ts";
import { ruChange, ruCount } from "./ru/ru-figures.ts";
import { tgDate } from "./tg/tg-date.ts";
import { tgChange, tgCount } from "./tg/tg-figures.ts";
import { uzDate } from "./uz/uz-date.ts";
import { uzChange, uzCount } from "./uz/uz-figures.ts";

/** A number as sentences have it in each language: `8`, `1,419 or more`. */
export const countSentence = (count: Count): Sentence => ({
  en: enCount(count),
  ru: ruCount(count),
  tg: tgCount(count),
  uz: uzCount(count),
});

/** A difference as sentences have it in each language: `+2`, `at most 40 fewer`. */
export const changeSentence = (difference: Difference): Sentence => ({
  en: enChange(difference),
  ru: ruChange(difference),
  tg: tgChange(difference),
  uz: uzChange(difference),
});

/** A day as sentences have it in each language: `31 December 2019`, `31.12.2019`. */
export const daySentence = (day: string): Sentence => ({
  en: enDateInText(day),
  ru: ruDate(day),
  tg: tgDate(day),
  uz: uzDate(day),
});
