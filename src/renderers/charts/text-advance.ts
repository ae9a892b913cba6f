import { lazy } from "../../values/memoize.ts";
import { letterWidths } from "./letter-width-table.ts";

/**
 * The width of a text in DejaVu Sans, in the units of the font size. The fallback fonts of charts are narrower, so what
 * fits in this one fits in all of them.
 */
export function textAdvance(text: string, fontSize: number): number {
  let thousandths = 0;
  for (const letter of text) thousandths += widths().get(letter) ?? defaultWidth(letter);
  return (thousandths * fontSize) / 1000;
}

/** Whether DejaVu Sans has a letter; it lacks those of China, Japan and Korea. */
export const isOfUsualFont = (letter: string): boolean =>
  letter <= " " || widths().has(letter) || /^\p{M}$/u.test(letter);

const widths = lazy(
  () => new Map(letterWidths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const))),
);

/**
 * Letters of other scripts are at most as wide as high, those beyond U+FFFF may be wider; combining marks take no
 * width.
 */
const defaultWidth = (letter: string): number => (/^\p{M}$/u.test(letter) ? 0 : letter.length > 1 ? 1400 : 1050);

/**
 * A text broken at spaces into so many lines at most, each no wider than a width; what does not fit is cut with an
 * ellipsis.
 */
export function linesWithin(text: string, width: number, fontSize: number, maxLines: number): string[] {
  const fits = (line: string): boolean => textAdvance(line, fontSize) <= width;
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const line = lines.length + 1 < maxLines ? firstLine(rest, fits) : rest;
    lines.push(fits(line) ? line : cut(line, fits));
    rest = rest.slice(line.length).trim();
  }
  return lines;
}

/** As many words as fit, one at least. */
function firstLine(text: string, fits: (line: string) => boolean): string {
  let line = "";
  for (const word of text.split(/(?<= )/)) {
    if (line !== "" && !fits((line + word).trim())) break;
    line += word;
  }
  return line.trim();
}

/** The beginning of a text that is too wide, with an ellipsis. */
function cut(text: string, fits: (line: string) => boolean): string {
  let beginning = "";
  for (const letter of text) {
    if (!fits(`${beginning}${letter}…`)) break;
    beginning += letter;
  }
  return `${beginning.trimEnd()}…`;
}

/** The greatest width among texts. */
export const widest = (texts: readonly string[], fontSize: number): number =>
  texts.reduce((width, text) => Math.max(width, textAdvance(text, fontSize)), 0);
