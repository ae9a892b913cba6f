import type { Language } from "../values/languages.ts";
import { en } from "./en.ts";
import { ru } from "./ru.ts";
import { tg } from "./tg.ts";
import { uz } from "./uz.ts";
import type { Words } from "./words.ts";

const locales: Readonly<Record<Language, Words>> = { en, ru, tg, uz };

/** What hamkor says in a language. */
export const wordsIn = (language: Language): Words => locales[language];
