import { enNumber } from "./en-number.ts";
import { enPhrases } from "./en-phrases.ts";
import { enWords } from "./en-words.ts";
import type { Words } from "./words.ts";

const percents = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 });

/** Everything hamkor says in English. Dates stay as ISO 8601 has them, which is how a query asks for them. */
export const en: Words = {
  ...enWords,
  phrases: enPhrases,
  number: enNumber,
  percent: (share) => percents.format(share),
  money: (amount, currency) => `${enNumber(amount)} ${currency}`,
  date: (text) => text,
  compare: new Intl.Collator("en", { numeric: true }).compare,
};
