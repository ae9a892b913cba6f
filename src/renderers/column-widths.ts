import { longestWord, textWidth } from "./letter-widths.ts";

/** A column of a printed table: its heading, the texts of its cells, and whether these are numbers, which stand on one line. */
export type ColumnTexts = { readonly heading: string; readonly isNumeric: boolean; readonly texts: readonly string[] };

/**
 * The widths of a table's columns, in twentieths of a point, for a font size in half points. Like automatic table layout
 * in HTML: every column gets room for its longest word, then for its longest text in a few lines, then in one line.
 */
export function columnWidths(columns: readonly ColumnTexts[], room: number, size: number): number[] {
  const needs = needsOf(columns, size);
  const [word, lines, whole] = [sumOf(needs, "word"), sumOf(needs, "lines"), sumOf(needs, "whole")];
  if (room <= word) return rounded(scaled(needs, "word", room / word), room);
  if (room <= lines) return rounded(interpolated(needs, ["word", "lines"], (room - word) / (lines - word)), room);
  if (room <= whole) return rounded(interpolated(needs, ["lines", "whole"], (room - lines) / (whole - lines)), room);
  return rounded(spacious(needs, room), room);
}

/** Where all texts have room, headings of numbers have a line too if they can, and columns of texts take what is left. */
function spacious(needs: readonly Need[], room: number): number[] {
  const ofTexts = needs.filter(({ isNumeric }) => !isNumeric);
  const ofNumbers = needs.filter(({ isNumeric }) => isNumeric);
  if (ofTexts.length === 0) return scaled(needs, "whole", room / sumOf(needs, "whole"));
  const level = sumOf(ofTexts, "whole") + sumOf(ofNumbers, "heading") <= room ? "heading" : "whole";
  const factor = (room - sumOf(ofNumbers, level)) / sumOf(ofTexts, "whole");
  return needs.map((need) => (need.isNumeric ? need[level] : need.whole * factor));
}

/** Whether the longest texts of some columns have to wrap, so that columns compete for the room. */
export const isCrowded = (columns: readonly ColumnTexts[], room: number, size: number): boolean =>
  sumOf(needsOf(columns, size), "whole") > room;

/** The least width at which a table reads well: no text of many short lines. */
export const comfortableWidth = (columns: readonly ColumnTexts[], size: number): number =>
  sumOf(needsOf(columns, size), "lines");

/** The least width at which no word of a table is broken. */
export const leastWidth = (columns: readonly ColumnTexts[], size: number): number =>
  sumOf(needsOf(columns, size), "word");

/**
 * The widths that a column needs for its longest word, for its longest text in a few lines, for that in one line, and for
 * its heading in one line as well.
 */
type Level = "word" | "lines" | "whole" | "heading";
type Need = Readonly<Record<Level, number>> & { readonly isNumeric: boolean };

const sumOf = (needs: readonly Need[], level: Level): number => needs.reduce((sum, need) => sum + need[level], 0);
const scaled = (needs: readonly Need[], level: Level, factor: number): number[] =>
  needs.map((need) => need[level] * factor);
const interpolated = (needs: readonly Need[], [low, high]: readonly [Level, Level], part: number): number[] =>
  needs.map((need) => need[low] + (need[high] - need[low]) * part);

/** The padding of a cell on both sides. */
const padding = 160;
/** In units of the font size: longer words are broken, longer texts wrap. */
const longest = { word: 15, lines: 18, whole: 40 };
/** The usual text of a column may take about so many lines; one cell that is longer than the others takes more. */
const comfortableLines = 3;
/** A text of so few letters reads badly on two lines, such as the short name of an institution. */
const mostShortText = 12;

const needsOf = (columns: readonly ColumnTexts[], size: number): Need[] =>
  columns.map((column) => needOf(column, size * 10));

function needOf({ heading, isNumeric, texts }: ColumnTexts, height: number): Need {
  const most = (widths: readonly number[]): number => Math.max(0, ...widths);
  const cells = most(texts.map(textWidth));
  const bold = boldFactor * textWidth(heading);
  const word = most([boldFactor * longestWord(heading), ...(isNumeric ? [cells] : texts.map(longestWord))]);
  const one = Math.min(word, longest.word);
  const short = most(texts.filter(({ length }) => length <= mostShortText).map(textWidth));
  const few = isNumeric ? one : Math.max(one, short, Math.min(usual(texts) / comfortableLines, longest.lines));
  const whole = Math.min(
    Math.max(few, one * slackFactor, cells, isNumeric ? bold / headingLines : bold),
    longest.whole,
  );
  const widthOf = (letters: number): number => letters * height + padding;
  const least = widthOf(one);
  if (!isNumeric && isSparse(texts)) {
    const sparse = widthOf(Math.max(one, cells));
    return { word: least, lines: least, whole: sparse, heading: sparse, isNumeric };
  }
  const inOneLine = widthOf(Math.max(whole, Math.min(bold, longest.lines)));
  return { word: least, lines: widthOf(few), whole: widthOf(whole), heading: inOneLine, isNumeric };
}

/** Whether few of many rows have a text, and a short one: its column takes no room that texts of the others need. */
const isSparse = (texts: readonly string[]): boolean => {
  const filled = texts.filter((text) => text !== "");
  return (
    texts.length >= minSparseRows &&
    filled.length < texts.length * mostSparse &&
    filled.every((text) => text.length <= mostSparseText)
  );
};

const minSparseRows = 5;
const mostSparse = 0.2;
const mostSparseText = 25;

/** The width of a usual text of a column, longer ones weighing more: the quadratic mean. */
const usual = (texts: readonly string[]): number =>
  Math.sqrt(texts.reduce((sum, text) => sum + textWidth(text) ** 2, 0) / Math.max(1, texts.length));

const boldFactor = 1.09;
/** Extra room, where there is any, for a font wider than Arial in an office's template. */
const slackFactor = 1.2;
/** The heading of a column of numbers may take so many lines. */
const headingLines = 2;

/** Integer widths that add up to the room. */
function rounded(widths: readonly number[], room: number): number[] {
  const whole = widths.map(Math.floor);
  const rest = room - whole.reduce((sum, width) => sum + width, 0);
  return whole.map((width, index) => (index === 0 ? width + rest : width));
}
