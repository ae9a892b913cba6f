import type { Language } from "../codes/languages.ts";

/** A sentence or heading in every language that hamkor supports. */
export type Sentence = { readonly [language in Language]: string };

export const sentenceIn = (sentence: Sentence, language: Language): string => sentence[language];

/** A sentence whose parts are looked up in each language. */
export const sentenceOf = (write: (language: Language) => string): Sentence => ({
  en: write("en"),
  ru: write("ru"),
  tg: write("tg"),
  uz: write("uz"),
});
