import type { Part } from "../../../tables/document.ts";
import { sentenceIn } from "../../../values/texts/sentence.ts";
import type { DocumentNumbers } from "../../document-numbers.ts";
import { documentWords } from "../../document-words.ts";
import type { Style } from "../../style.ts";
import type { RecordLists } from "./document-html-records.ts";
import { pageWords } from "./document-html-words.ts";

/** A chart as SVG for a page and for paper, and for a telephone: with letters of the same size. */
export type Drawings = { readonly broad: string; readonly narrow: string | undefined };

/** What all parts of a page share. */
export type PageContext = {
  readonly style: Style;
  readonly words: ReturnType<typeof wordsOfPage>;
  readonly recordLists: RecordLists;
  /** The number of each table and figure. */
  readonly numbers: DocumentNumbers;
  readonly drawings: ReadonlyMap<Part, Drawings>;
  /** Where the document's numbers come from, in words. */
  readonly provenance: string;
};

const sentences = { ...documentWords, ...pageWords };

/** The words around the parts in a language. */
export function wordsOfPage({ language }: Style): Readonly<Record<keyof typeof sentences, string>> {
  const entries = Object.entries(sentences).map(([name, sentence]) => [name, sentenceIn(sentence, language)]);
  return Object.fromEntries(entries);
}
