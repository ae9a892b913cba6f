import type { Grid, GridColumn } from "./grid.ts";
import { longestWord, textWidth } from "./letter-widths.ts";

/**
 * The widths of a table's columns, in twentieths of a point, for letters of a size in half points. As on a web page:
 * every column has room for its longest word, and then as much of its longest text as the room allows.
 */
export function columnWidths(grid: Grid, room: number, size: number): number[] {
  const needs = needsOf(grid, size);
  const [least, wished] = [sumOf(needs, "least"), sumOf(needs, "wished")];
  if (least >= room) return rounded(shared(needs, room, "least"), room);
  if (wished >= room) {
    const part = (room - least) / (wished - least);
    return rounded(
      needs.map((need) => need.least + (need.wished - need.least) * part),
      room,
    );
  }
  const texts = needs.filter(({ isNumeric }) => !isNumeric);
  const growing = sumOf(texts, "wished") > 0 ? texts : needs;
  const factor = 1 + (room - wished) / sumOf(growing, "wished");
  return rounded(
    needs.map((need) => (growing.includes(need) ? need.wished * factor : need.wished)),
    room,
  );
}

/** How wide a table must be for no word to be broken. */
export const leastWidth = (grid: Grid, size: number): number => sumOf(needsOf(grid, size), "least");

type Need = { readonly least: number; readonly wished: number; readonly isNumeric: boolean };

/** Left and right of a cell's text, and the line between cells. */
const padding = 200;
/** In letters' heights: longer words are broken, longer texts go on in the next line. */
const longest = { word: 15, text: 40 };

const needsOf = (grid: Grid, size: number): Need[] =>
  grid.columns.map((column, index) => needOf(column, textsOf(grid, index), size * 10));

function needOf({ heading, isNumeric }: GridColumn, texts: readonly string[], height: number): Need {
  const most = (widths: readonly number[]): number => Math.max(0, ...widths);
  const cells = most(texts.map(textWidth));
  const bold = boldly * textWidth(heading);
  const word = most([boldly * longestWord(heading), ...(isNumeric ? [cells] : texts.map(longestWord))]);
  const least = Math.min(word, longest.word);
  const wished = Math.min(Math.max(least, cells, isNumeric ? bold / headingLines : bold), longest.text);
  return { least: least * height + padding, wished: wished * height + padding, isNumeric };
}

const boldly = 1.09;
/** The heading of a column of numbers may take so many lines. */
const headingLines = 2;

const textsOf = ({ rows, totals }: Grid, index: number): string[] =>
  (totals ? [...rows, totals] : rows).map((row) => row[index] ?? "");

const shared = (needs: readonly Need[], room: number, by: "least" | "wished"): number[] =>
  needs.map((need) => (need[by] * room) / sumOf(needs, by));

/** Whole numbers that add up to the room. */
function rounded(widths: readonly number[], room: number): number[] {
  const whole = widths.map(Math.floor);
  const rest = room - whole.reduce((sum, width) => sum + width, 0);
  return whole.map((width, index) => (index === 0 ? width + rest : width));
}

const sumOf = (needs: readonly Need[], by: "least" | "wished"): number =>
  needs.reduce((sum, need) => sum + need[by], 0);
