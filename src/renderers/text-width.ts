import fastStringWidth from "fast-string-width";

/** How many columns of a terminal a text takes: wide East Asian characters take two, combining marks none. */
export const textWidth = (text: string): number => (isNarrow(text) ? text.length : fastStringWidth(text));

/** Whether every character takes a column, as in most texts and cells: ASCII, letters of both scripts, dashes, ≥. */
export const isNarrow = (text: string): boolean => narrow.test(text);
const narrow = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u04ff\u2013\u2014\u2265]*$/;

/** How wide a column is aligned: a text that is wider stands out of it, and does not fill every other row with spaces. */
export const alignedWidth = (width: number): number => Math.min(width, 1000);

/** A text filled up with spaces to a width. */
export const padEnd = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - textWidth(text)));
export const padStart = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - textWidth(text))) + text;

/** A text broken at spaces into lines no wider than asked; a word that is wider is broken behind a hyphen, else inside. */
export function wrap(text: string, width: number): string[] {
  if (textWidth(text) <= width && !text.startsWith(" ")) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((part) => breakWord(part, width))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The pieces of a word: as much of it as goes into a line, then the next. */
function breakWord(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const parts = word.split(behindHyphen).flatMap((part) => (textWidth(part) <= width ? [part] : letters(part)));
  return packed(parts, width);
}

const behindHyphen = /(?<=\p{L}-)(?=\p{L})/u;
const letters = (text: string): string[] => [...text];

/** Widths are added up part by part, so that a text of any length is gone through once. */
function packed(parts: readonly string[], width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let taken = 0;
  for (const part of parts) {
    const needed = textWidth(part);
    if (piece && taken + needed > width) {
      pieces.push(piece);
      piece = "";
      taken = 0;
    }
    piece += part;
    taken += needed;
  }
  return [...pieces, piece];
}

/** A text, or as much of its beginning as goes into a width with `…`. */
export function clipped(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = "";
  for (const letter of text) {
    if (textWidth(kept + letter) >= width) break;
    kept += letter;
  }
  return `${kept}…`;
}
