import type { Language } from "../codes/languages.ts";

/** A sentence or heading in every language that hamkor supports. */
export type Sentence = { readonly [language in Language]: string };

/** A sentence that may stand in English alone. */
export type Message = string | Sentence;

export const sentenceIn = (sentence: Message, language: Language): string =>
  typeof sentence === "string" ? sentence : sentence[language];

/** A sentence whose parts are looked up in each language. */
export const sentenceOf = (write: (language: Language) => string): Sentence => ({
  en: write("en"),
  ru: write("ru"),
  tg: write("tg"),
  uz: write("uz"),
});
