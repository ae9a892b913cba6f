import { sentenceIn } from "../values/texts/sentence.ts";
import { documentWords } from "./document-words.ts";
import type { Style } from "./style.ts";

/** The headings of a table of key figures: what is counted, its number, the number before, and the change. */
export function figureHeadings({ language }: Style): readonly [string, string, string, string] {
  const heading = (word: keyof typeof documentWords): string => capital(sentenceIn(documentWords[word], language));
  return [heading("indicator"), heading("value"), heading("before"), heading("change")];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
