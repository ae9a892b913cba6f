import { tgDate } from "./tg-date.ts";
import { tgNumber, tgPercent } from "./tg-number.ts";
import { compareTg } from "./tg-order.ts";
import { tgPhrases } from "./tg-phrases.ts";
import { tgWords } from "./tg-words.ts";
import type { Words } from "./words.ts";

/** Everything hamkor says in Tajik. */
export const tg: Words = {
  ...tgWords,
  phrases: tgPhrases,
  number: tgNumber,
  percent: tgPercent,
  money: (amount, currency) => `${tgNumber(amount)} ${currency}`,
  date: tgDate,
  compare: compareTg,
};
