import type { Cell } from "../tables/cell.ts";
import type { Phrase } from "../tables/phrase.ts";
import { lazy } from "../values/memoize.ts";
import { languageShown } from "../values/texts/text.ts";
import { cellText } from "./cell-text.ts";
import { phraseTextWith } from "./phrase-text.ts";
import type { Style } from "./style.ts";

/** A part of a text, with its language (BCP 47) where that is another than the text's own. */
export type TextPiece = { readonly text: string; readonly language?: string };

/** The text of a cell in parts, so that readers and screen readers can be told which of them are in another language. */
export function cellPieces(cell: Cell, style: Style): TextPiece[] {
  if (cell.is === "list")
    return cell.items.flatMap((item, index) => [...(index > 0 ? [{ text: "; " }] : []), ...cellPieces(item, style)]);
  const text = cellText(cell, style);
  if (text === "") return [];
  const language = foreignLanguageOf(cell, style);
  return [language === undefined ? { text } : { text, language }];
}

/** The language of a cell's text where it is another than the reader's; `undefined` where it is that or not known. */
function foreignLanguageOf(cell: Cell, { language, textLanguage, registryLanguage }: Style): string | undefined {
  const text = cell.is === "text" ? cell.text : cell.is === "named" ? cell.name : undefined;
  if (text === undefined) return undefined;
  const shown = languageShown(text, textLanguage, registryLanguage);
  return shown?.toLowerCase() === language ? undefined : shown;
}

/** Characters that no text may have (noncharacters of Unicode), around a part in another language. */
const [opening, between, closing] = ["\ufdd0", "\ufdd1", "\ufdd2"];
const marked = lazy(() => new RegExp(`${opening}([^${between}]*)${between}([^${closing}]*)${closing}`, "g"));
const anyMark = lazy(() => new RegExp(`[${opening}${between}${closing}]`));

/** The text of a title or note in parts. */
export function phrasePieces(phrase: Phrase, style: Style): TextPiece[] {
  const plain = phraseTextWith(phrase, style, (cell) => cellText(cell, style));
  const withMarks = phraseTextWith(phrase, style, (cell) => cellPieces(cell, style).map(markedPiece).join(""));
  // A sentence may change the letters of its parts, which marks would prevent.
  if (anyMark().test(plain) || withMarks.replace(marked(), "$2") !== plain) return [{ text: plain }];
  return piecesOf(withMarks);
}

const markedPiece = ({ text, language }: TextPiece): string =>
  language === undefined ? text : `${opening}${language}${between}${text}${closing}`;

function piecesOf(withMarks: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const found of withMarks.matchAll(marked())) {
    const [whole, language = "", text = ""] = found;
    if (found.index > at) pieces.push({ text: withMarks.slice(at, found.index) });
    pieces.push({ text, language });
    at = found.index + whole.length;
  }
  if (at < withMarks.length) pieces.push({ text: withMarks.slice(at) });
  return pieces;
}
