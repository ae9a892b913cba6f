import { type Cell, isNoRecord } from "../../tables/cell.ts";
import type { Column, Table } from "../../tables/table.ts";
import { greatest } from "../../values/greatest.ts";
import { cellText } from "../cell-text.ts";
import type { Style } from "../style.ts";
import { textWidth, wrap } from "../text-width.ts";

/** The text of a cell of numbers without a record. */
const dash = "–";

/** The narrowest a column of text gets on a narrow terminal. */
const narrowest = 12;

/** The heading of a column of numbers takes several lines rather than more room than this, on a narrow terminal than a word. */
const widestHeading = 16;

/** What gives way on a narrow terminal, in turn; ids last, as they are copied into the next question. */
const shrinkOrder = ["heading", "text", "id"] as const;

/** A column as it is shown: its texts, those of the totals last, and the width it has. */
export type TextColumn = {
  readonly role: Column["role"];
  readonly heading: string;
  readonly texts: readonly string[];
  readonly isNumeric: boolean;
  readonly width: number;
  /** How narrow it may get: numbers stay on one line. */
  readonly minWidth: number;
  readonly shrinkGroup: (typeof shrinkOrder)[number];
};

/** Columns of names alone, such as a list of records has. */
export const isList = (columns: readonly Pick<Column, "role">[]): boolean =>
  columns.every(({ role }) => role === "label");

/** The rows of a table, and after them its totals where there is something to add up. */
export function bodyOf({ rows, totals }: Table): { readonly body: Table["rows"]; readonly hasTotals: boolean } {
  return totals && rows.length > 1 ? { body: [...rows, totals], hasTotals: true } : { body: rows, hasTotals: false };
}

/** The columns of a table, as wide as their texts. */
export function textColumns(table: Table, style: Style): TextColumn[] {
  const { body, hasTotals } = bodyOf(table);
  return table.columns.map((column, index) => {
    const cells = body.map((row) => row[index]);
    return textColumn(column, cells, cellTexts(column, cells, hasTotals && index === 0, style), style);
  });
}

function cellTexts(
  { role }: Column,
  cells: readonly (Cell | undefined)[],
  namesTotals: boolean,
  style: Style,
): string[] {
  const empty = role === "label" ? "" : dash;
  const texts = cells.map((cell) => (cell && !isNoRecord(cell) ? cellText(cell, style) : empty));
  // The totals are named in the first column, which is otherwise empty there.
  if (namesTotals && role === "label") texts[texts.length - 1] = cellText({ is: "word", code: "total" }, style);
  return texts;
}

function textColumn(
  { key, role, heading: headingCell }: Column,
  cells: readonly (Cell | undefined)[],
  texts: readonly string[],
  style: Style,
): TextColumn {
  const isNumeric = role !== "label" || isColumnOfNumbers(cells);
  const heading = cellText(headingCell, style);
  const longestWord = Math.max(...heading.split(" ").map(textWidth));
  const lines = isNumeric ? wrap(heading, Math.max(longestWord, widestHeading)) : [heading];
  const forTexts = greatest(texts.map(textWidth));
  const width = Math.max(forTexts, ...lines.map(textWidth));
  const minWidth = isNumeric ? Math.max(forTexts, longestWord) : Math.min(width, narrowest);
  return {
    role,
    heading,
    texts,
    isNumeric,
    width,
    minWidth,
    shrinkGroup: isNumeric ? "heading" : key === "id" ? "id" : "text",
  };
}

const isColumnOfNumbers = (cells: readonly (Cell | undefined)[]): boolean =>
  cells.some((cell) => cell?.is === "count" || cell?.is === "number") &&
  cells.every((cell) => !cell || cell.is === "count" || cell.is === "number" || cell.is === "nothing");

/** On a terminal that is too narrow, the widest columns give way, a letter at a time; in a list, ids do not. */
export function fitted(columns: readonly TextColumn[], available: number | undefined): TextColumn[] {
  const widths = columns.map(({ width }) => width);
  let excess = widthOf(columns) - (available ?? Number.POSITIVE_INFINITY);
  for (const turn of isList(columns) ? shrinkOrder.slice(0, 2) : shrinkOrder) {
    for (; excess > 0; excess--) {
      const widest = widestOf(columns, widths, turn);
      if (widest === undefined) break;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  }
  return columns.map((column, index) => ({ ...column, width: widths[index] ?? column.width }));
}

/** The widest of the candidate columns that can still shrink. */
function widestOf(columns: readonly TextColumn[], widths: readonly number[], turn: TextColumn["shrinkGroup"]) {
  const yielding = columns.flatMap(({ shrinkGroup, minWidth }, index) =>
    shrinkGroup === turn && (widths[index] ?? 0) > minWidth ? [index] : [],
  );
  return yielding.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
}

/** The total width of columns, with separators and a space at both ends. */
export const widthOf = (columns: readonly TextColumn[]): number =>
  columns.reduce((sum, column, index) => sum + column.width + (beginsPart(columns, index) ? 3 : 2), 0);

/** Whether a column begins with a separator line: between labels, numbers and totals. */
export const beginsPart = (columns: readonly TextColumn[], index: number): boolean =>
  index > 0 && columns[index - 1]?.role !== columns[index]?.role;
