import type { Language } from "../values/codes/languages.ts";
import { en } from "./en.ts";
import { ru } from "./ru.ts";
import { tg } from "./tg.ts";
import { uz } from "./uz.ts";
import type { Words } from "./words.ts";

/** Asked for one by one: the built program loads a language when it speaks it. */
const locales: Readonly<Record<Language, () => Words>> = { en: () => en, ru: () => ru, tg: () => tg, uz: () => uz };

/** What hamkor says in a language. */
export const wordsIn = (language: Language): Words => locales[language]();
