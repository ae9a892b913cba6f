import { orderOf, percentsOf } from "./intl.ts";
import { uzDate } from "./uz-date.ts";
import { uzNumber } from "./uz-number.ts";
import { uzPhrases } from "./uz-phrases.ts";
import { uzWords } from "./uz-words.ts";
import type { Words } from "./words.ts";

/** Latin letters and spaces, without the two pairs that are letters of their own at the end of the alphabet. */
const plainUzbek = /^(?:[abd-rt-z ]|[cs](?!h))*$/i;

/** Everything hamkor says in Uzbek, in Latin script. */
export const uz: Words = {
  ...uzWords,
  phrases: uzPhrases,
  number: uzNumber,
  percent: percentsOf("uz"),
  money: (amount, currency) => `${uzNumber(amount)} ${currency}`,
  date: uzDate,
  compare: orderOf("uz", plainUzbek),
};
