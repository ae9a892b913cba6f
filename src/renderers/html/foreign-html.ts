import { type ComponentChild, h } from "preact";
import type { Phrase } from "../../tables/phrase.ts";
import { phrasePieces, type TextPiece } from "../foreign-text.ts";
import type { Style } from "../style.ts";

/** A text in parts, of which those in another language than the page's say so. */
export const piecesHtml = (pieces: readonly TextPiece[]): ComponentChild[] =>
  pieces.map(({ text, language }) => (language === undefined ? text : h("span", { lang: language }, text)));

/** A title or note, with the language of what it names in another. */
export const phraseHtml = (phrase: Phrase, style: Style): ComponentChild[] => piecesHtml(phrasePieces(phrase, style));
