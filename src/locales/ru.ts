import { ruDate } from "./ru-date.ts";
import { ruNumber } from "./ru-number.ts";
import { ruPhrases } from "./ru-phrases.ts";
import { ruWords } from "./ru-words.ts";
import type { Words } from "./words.ts";

const percents = new Intl.NumberFormat("ru", { style: "percent", maximumFractionDigits: 1 });

/** Everything hamkor says in Russian. */
export const ru: Words = {
  ...ruWords,
  phrases: ruPhrases,
  number: ruNumber,
  percent: (share) => percents.format(share),
  money: (amount, currency) => `${ruNumber(amount)} ${currency}`,
  date: ruDate,
  compare: new Intl.Collator("ru", { numeric: true }).compare,
};
