import type { Language } from "../codes/languages.ts";

const marks: { readonly [language in Language]: readonly [opening: string, closing: string] } = {
  en: ['"', '"'],
  ru: ["«", "»"],
  tg: ["«", "»"],
  uz: ["“", "”"],
};

/** A name between the quotation marks of a language; what can be typed stands between backticks instead. */
export function quoted(text: string, language: Language): string {
  const [opening, closing] = marks[language];
  return `${opening}${text}${closing}`;
}
