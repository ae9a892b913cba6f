import type { Language } from "../codes/languages.ts";

const and: { readonly [language in Language]: string } = { en: "and", ru: "и", tg: "ва", uz: "va" };

/** Words of which all are meant: `a, b and c`. */
export const joinedByAnd = (words: readonly string[], language: Language): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and[language]} ${words.at(-1)}`;
