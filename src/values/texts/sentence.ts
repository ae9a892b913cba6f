import type { Language } from "../codes/languages.ts";

/** A sentence or heading in every language hamkor speaks. */
export type Sentence = { readonly [language in Language]: string };

export const sentenceIn = (sentence: Sentence, language: Language): string => sentence[language];
