import { orderOf, percentsOf } from "./intl.ts";
import { uzDate } from "./uz-date.ts";
import { uzNumber } from "./uz-number.ts";
import { uzPhrases } from "./uz-phrases.ts";
import { uzWords } from "./uz-words.ts";
import type { Words } from "./words.ts";

/** Everything hamkor says in Uzbek, in Latin script. */
export const uz: Words = {
  ...uzWords,
  phrases: uzPhrases,
  number: uzNumber,
  percent: percentsOf("uz"),
  money: (amount, currency) => `${uzNumber(amount)} ${currency}`,
  date: uzDate,
  compare: orderOf("uz"),
};
