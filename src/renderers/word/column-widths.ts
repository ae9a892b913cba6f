import type { Grid, GridColumn } from "./grid.ts";
import { longestWord, textWidth } from "./letter-widths.ts";

/**
 * The widths of a table's columns, in twentieths of a point, for letters of a size in half points. As on a web page:
 * every column has room for its longest word, then for its longest text in few lines, then in one, as the room allows.
 */
export function columnWidths(grid: Grid, room: number, size: number): number[] {
  const needs = needsOf(grid, size);
  const [word, lines, whole] = [sumOf(needs, "word"), sumOf(needs, "lines"), sumOf(needs, "whole")];
  if (room <= word) return rounded(stretched(needs, "word", room / word), room);
  if (room <= lines) return rounded(between(needs, ["word", "lines"], (room - word) / (lines - word)), room);
  if (room <= whole) return rounded(between(needs, ["lines", "whole"], (room - lines) / (whole - lines)), room);
  const numbers = needs.every(({ isNumeric }) => isNumeric) ? 0 : sumOf(needs.filter(isOfNumbers), "whole");
  const factor = (room - numbers) / (whole - numbers);
  const widths = needs.map((need) => (numbers > 0 && need.isNumeric ? need.whole : need.whole * factor));
  return rounded(widths, room);
}

/** How wide a table must be to read well: no word is broken, and no text is a long strip. */
export const leastWidth = (grid: Grid, size: number): number => sumOf(needsOf(grid, size), "lines");

/** How wide a column must be for its longest word, for its longest text in few lines, and for that in one. */
type Need = { readonly word: number; readonly lines: number; readonly whole: number; readonly isNumeric: boolean };
type Level = "word" | "lines" | "whole";

const isOfNumbers = ({ isNumeric }: Need): boolean => isNumeric;
const sumOf = (needs: readonly Need[], level: Level): number => needs.reduce((sum, need) => sum + need[level], 0);
const stretched = (needs: readonly Need[], level: Level, factor: number): number[] =>
  needs.map((need) => need[level] * factor);
const between = (needs: readonly Need[], [low, high]: readonly [Level, Level], part: number): number[] =>
  needs.map((need) => need[low] + (need[high] - need[low]) * part);

/** Left and right of a cell's text, and the line between cells. */
const padding = 200;
/** In letters' heights: longer words are broken, longer texts go on in the next line. */
const longest = { word: 15, lines: 14, whole: 40 };
/** A long text takes about so many lines before its column wants more room. */
const fewLines = 5;

const needsOf = (grid: Grid, size: number): Need[] =>
  grid.columns.map((column, index) => needOf(column, textsOf(grid, index), size * 10));

function needOf({ heading, isNumeric }: GridColumn, texts: readonly string[], height: number): Need {
  const most = (widths: readonly number[]): number => Math.max(0, ...widths);
  const cells = most(texts.map(textWidth));
  const bold = boldly * textWidth(heading);
  const word = most([boldly * longestWord(heading), ...(isNumeric ? [cells] : texts.map(longestWord))]);
  const one = Math.min(word, longest.word);
  const few = isNumeric ? one : Math.max(one, Math.min(cells / fewLines, longest.lines));
  const whole = Math.min(Math.max(few, one * ease, cells, isNumeric ? bold / headingLines : bold), longest.whole);
  const widthOf = (letters: number): number => letters * height + padding;
  return { word: widthOf(one), lines: widthOf(few), whole: widthOf(whole), isNumeric };
}

const boldly = 1.09;
/** Where there is room, a wider font than Arial fits too, as an office's template may have. */
const ease = 1.2;
/** The heading of a column of numbers may take so many lines. */
const headingLines = 2;

const textsOf = ({ rows, totals }: Grid, index: number): string[] =>
  (totals ? [...rows, totals] : rows).map((row) => row[index] ?? "");

/** Whole numbers that add up to the room. */
function rounded(widths: readonly number[], room: number): number[] {
  const whole = widths.map(Math.floor);
  const rest = room - whole.reduce((sum, width) => sum + width, 0);
  return whole.map((width, index) => (index === 0 ? width + rest : width));
}
