import type { Language } from "../values/codes/languages.ts";
import { en } from "./en.ts";
import { ru } from "./ru.ts";
import { tg } from "./tg.ts";
import { uz } from "./uz.ts";
import type { Words } from "./words.ts";

/** Loaded one by one: the built program loads a language when it needs it. */
const locales: Readonly<Record<Language, () => Words>> = { en: () => en, ru: () => ru, tg: () => tg, uz: () => uz };

/** The texts of a language. */
export const wordsIn = (language: Language): Words => locales[language]();
