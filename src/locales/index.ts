import type { Language } from "../values/codes/languages.ts";
import { lazy } from "../values/memoize.ts";
import { en } from "./en.ts";
import { ru } from "./ru.ts";
import { tg } from "./tg.ts";
import { uz } from "./uz.ts";
import type { Words } from "./words.ts";

/** Loaded one by one, and once: the built program loads a language when it needs it, and makes it anew where it is named. */
const locales: Readonly<Record<Language, () => Words>> = {
  en: lazy(() => en),
  ru: lazy(() => ru),
  tg: lazy(() => tg),
  uz: lazy(() => uz),
};

/** The texts of a language. */
export const wordsIn = (language: Language): Words => locales[language]();
