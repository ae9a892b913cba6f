import { uzDate } from "./uz-date.ts";
import { uzNumber } from "./uz-number.ts";
import { uzPhrases } from "./uz-phrases.ts";
import { uzWords } from "./uz-words.ts";
import type { Words } from "./words.ts";

const percents = new Intl.NumberFormat("uz", { style: "percent", maximumFractionDigits: 1 });

/** Everything hamkor says in Uzbek, in Latin script. */
export const uz: Words = {
  ...uzWords,
  phrases: uzPhrases,
  number: uzNumber,
  percent: (share) => percents.format(share),
  money: (amount, currency) => `${uzNumber(amount)} ${currency}`,
  date: uzDate,
  compare: new Intl.Collator("uz", { numeric: true }).compare,
};
