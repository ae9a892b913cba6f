import type { Localized } from "../../values/texts/localized.ts";

/** The words that may have been meant, as the help of an error. */
export function didYouMeanWords(words: readonly string[]): Localized {
  const joined = (or: string): string =>
    words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${or} ${words.at(-1)}`;
  return {
    en: `did you mean ${joined("or")}?`,
    ru: `возможно, имелось в виду ${joined("или")}?`,
    tg: `шояд ${joined("ё")} дар назар дошта шудааст?`,
    uz: `balki ${joined("yoki")} nazarda tutilgandir?`,
  };
}
