import { sentenceIn } from "../../values/texts/sentence.ts";
import { documentWords, numbered } from "../document-words.ts";
import type { Style } from "../style.ts";

/** The title of a table or figure after its number: `Table 3. Students abroad`. */
export const captionOf = (
  word: "table" | "figure",
  number: number | undefined,
  title: string,
  { language }: Style,
): string =>
  number === undefined ? title : `${numbered(sentenceIn(documentWords[word], language), number)}. ${title}`;
