import type { Grid, GridColumn } from "./grid.ts";

/** The widths of a table's columns, in twentieths of a point: numbers get what they need, texts share the rest. */
export function columnWidths(grid: Grid, room: number): number[] {
  const needs = grid.columns.map((column, index) => needOf(column, textsOf(grid, index)));
  const asked = sumOf(needs);
  const flexible = grid.columns.map(({ isNumeric }, index) => (isNumeric ? 0 : (needs[index] ?? 0)));
  const fixed = asked - sumOf(flexible);
  const mayShare = sumOf(flexible) > 0 && fixed < room * mostForNumbers;
  const widths = mayShare
    ? needs.map((need, index) => (flexible[index] ? (need * (room - fixed)) / sumOf(flexible) : need))
    : needs.map((need) => (need * room) / asked);
  return rounded(widths, room);
}

/** So much of the room goes to numbers before texts lose from theirs. */
const mostForNumbers = 0.7;
const perCharacter = 120;
const padding = 240;
const shortest = 4;
const longestText = 44;
const longestHeading = 15;

function needOf({ heading, isNumeric }: GridColumn, texts: readonly string[]): number {
  const longestWord = Math.max(0, ...heading.split(/\s+/).map(({ length }) => length));
  const longest = texts.reduce((most, { length }) => Math.max(most, length), Math.min(longestWord, longestHeading));
  return Math.min(Math.max(longest, shortest), isNumeric ? longest : longestText) * perCharacter + padding;
}

const textsOf = ({ rows, totals }: Grid, index: number): string[] =>
  (totals ? [...rows, totals] : rows).map((row) => row[index] ?? "");

/** Whole numbers that add up to the room. */
function rounded(widths: readonly number[], room: number): number[] {
  const whole = widths.map(Math.floor);
  return whole.map((width, index) => (index === 0 ? width + room - sumOf(whole) : width));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
