import type { ListItem, Part } from "../tables/document.ts";
import { sentenceIn } from "../values/texts/sentence.ts";
import type { DocumentNumbers } from "./document-numbers.ts";
import { documentWords, numbered } from "./document-words.ts";
import { phrasePieces, type TextPiece } from "./foreign-text.ts";
import type { Style } from "./style.ts";

type ListPart = Extract<Part, { is: "list" }>;

/** A sentence of a list, and the table that its number stands in: `Eight students went abroad` `(` `table 2` `).` */
export type SentenceParts = {
  readonly pieces: readonly TextPiece[];
  /** Absent where no table has the number: then the sentence is whole. */
  readonly table?: { readonly number: number; readonly opening: string; readonly closing: string };
};

/**
 * The parts of a sentence of a list. Findings, and what is to be decided, name the table that their number stands in
 * before their full stop: who reads on paper finds it there.
 */
export function sentenceParts(
  { sentence, from, isOfNoTable, under = [] }: ListItem,
  { name }: Pick<ListPart, "name">,
  numbers: DocumentNumbers | undefined,
  style: Style,
): SentenceParts {
  const pieces = phrasePieces(sentence, style);
  const number = name && from && !isOfNoTable && under.length === 0 ? numbers?.tableWith(from) : undefined;
  if (number === undefined) return { pieces };
  const last = pieces.at(-1);
  const hasStop = last !== undefined && last.language === undefined && last.text.endsWith(".");
  const beginning = hasStop ? [...pieces.slice(0, -1), { ...last, text: last.text.slice(0, -1) }] : pieces;
  return { pieces: beginning, table: { number, opening: " (", closing: hasStop ? ")." : ")" } };
}

/** How a sentence names a table: `table 2`, `2-jadval`. */
export const tableWord = (number: number, { language }: Style): string =>
  numbered(sentenceIn(documentWords.seeTable, language), number);

/** The same as one text. */
export function sentenceText(item: ListItem, list: ListPart, numbers: DocumentNumbers, style: Style): string {
  const { pieces, table } = sentenceParts(item, list, numbers, style);
  const text = pieces.map((piece) => piece.text).join("");
  return table ? `${text}${table.opening}${tableWord(table.number, style)}${table.closing}` : text;
}
