import type { Language } from "./countries.ts";

/** A sentence or heading in the languages hamkor speaks; English stands in for one not written yet. */
export type Sentence = { readonly en: string } & { readonly [language in Language]?: string };

export const sentenceIn = (sentence: Sentence, language: Language): string => sentence[language] ?? sentence.en;
