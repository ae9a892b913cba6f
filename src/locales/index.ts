import type { Language } from "../values/countries.ts";
import { en } from "./en.ts";
import type { Words } from "./words.ts";

const locales: { readonly [language in Language]?: Words } = { en };

/** What hamkor says in a language; English stands in for one that has no words yet. */
export const wordsIn = (language: Language): Words => locales[language] ?? en;
