import type { Cell } from "../../../tables/cell.ts";
import type { Column, Table } from "../../../tables/table.ts";
import { cellText } from "../../cell-text.ts";
import { columnWidths, isCrowded } from "../../column-widths.ts";
import { isDateText } from "../../letter-widths.ts";
import type { Style } from "../../style.ts";

/** About so many letters of a table at its usual size stand beside each other on an upright A4 page. */
const lettersOfPage = 108;
/** How much more there is room for in smaller letters. */
const tighter = { tight: 8 / 7, tightest: 8 / 6 } as const;
/** How much wider a letter of a heading is, which is bold. */
const boldLetter = 1.25;
/** The space between two columns, in letters. */
const columnGap = 2.5;
/** A column of texts is easily read at so many letters. */
const easyTextLetters = 22;

/** The class of a table that is printed in smaller letters, so that it fits on an upright page. */
export function printClass(table: Table, style: Style): readonly (keyof typeof tighter)[] {
  if (widthOf(table, style, easyTextLetters) <= lettersOfPage) return [];
  const least = widthOf(table, style, 0);
  if (least <= lettersOfPage * tighter.tight) return ["tight"];
  return ["tightest"];
}

/** Whether a table does not fit on an upright page even in the smallest letters. */
export const isWiderThanPage = (table: Table, style: Style): boolean =>
  widthOf(table, style, 0) > lettersOfPage * tighter.tightest;

/** The share of the page's width, in percent, that each column is printed with, where their texts compete for it. */
export function printShares(table: Table, style: Style): readonly number[] | undefined {
  const { columns, rows, totals } = table;
  const body = totals ? [...rows, totals] : rows;
  const texts = columns.map(({ heading, role }, index) => ({
    heading: cellText(heading, style),
    isNumeric: role !== "label",
    texts: body.map((row) => textOf(row[index], style)),
  }));
  const [look] = printClass(table, style);
  const size = halfPoints[look ?? "usual"] * widerThanArial;
  if (!isCrowded(texts, roomOfPage, size)) return undefined;
  return columnWidths(texts, roomOfPage, size).map((width) => Math.round((1000 * width) / roomOfPage) / 10);
}

/** The width of an upright A4 page between its margins, in twentieths of a point. */
const roomOfPage = 10091;
/** The sizes of letters in half points, as the print style has them. */
const halfPoints = { usual: 16, tight: 14, tightest: 12 } as const;
/** So much wider are the letters of DejaVu Sans. */
const widerThanArial = 1.15;

/** The width of a table in letters, where columns of texts wrap at so many, but not within words. */
function widthOf({ columns, rows, totals }: Table, style: Style, textLetters: number): number {
  const body = totals ? [...rows, totals] : rows;
  const widths = columns.map((column, index) => {
    const texts = body.map((row) => textOf(row[index], style));
    const heading = longestWord(cellText(column.heading, style)) * boldLetter;
    return Math.max(heading, lettersOf(texts, column, textLetters)) + columnGap;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Numbers stand on one line. */
function lettersOf(texts: readonly string[], { role }: Column, textLetters: number): number {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  if (role !== "label") return longest;
  return Math.max(Math.min(longest, textLetters), ...texts.map(longestWord));
}

/** A date is as one word. */
const longestWord = (text: string): number =>
  isDateText(text) ? text.length : Math.max(...text.split(/[\s/\u2013-]+/).map(({ length }) => length));

const textOf = (cell: Cell | undefined, style: Style): string => (cell ? cellText(cell, style) : "");
