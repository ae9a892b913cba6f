import { type Cell, isNoRecord } from "../../tables/cell.ts";
import type { Column, Table } from "../../tables/table.ts";
import { greatest } from "../../values/greatest.ts";
import { cellText, type Style } from "../style.ts";
import { textWidth, wrap } from "../text-width.ts";

/** What stands in a cell of numbers where there is no record. */
const dash = "–";

/** The narrowest a column of text gets on a narrow terminal. */
const narrowest = 12;

/** The heading of a column of numbers takes several lines rather than more room than this, on a narrow terminal than a word. */
const widestHeading = 16;

/** What gives way on a narrow terminal, in turn; ids last, as they are copied into the next question. */
const inTurn = ["heading", "text", "id"] as const;

/** A column as it is shown: its texts, those of the totals last, and the width it has. */
export type TextColumn = {
  readonly role: Column["role"];
  readonly heading: string;
  readonly texts: readonly string[];
  readonly isNumeric: boolean;
  readonly width: number;
  /** How narrow it may get: numbers stay on one line. */
  readonly least: number;
  readonly yields: (typeof inTurn)[number];
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
  const least = isNumeric ? Math.max(forTexts, longestWord) : Math.min(width, narrowest);
  return {
    role,
    heading,
    texts,
    isNumeric,
    width,
    least,
    yields: isNumeric ? "heading" : key === "id" ? "id" : "text",
  };
}

const isColumnOfNumbers = (cells: readonly (Cell | undefined)[]): boolean =>
  cells.some((cell) => cell?.is === "count" || cell?.is === "number") &&
  cells.every((cell) => !cell || cell.is === "count" || cell.is === "number" || cell.is === "nothing");

/** On a terminal that is too narrow, the widest columns give way, a letter at a time; in a list, ids do not. */
export function fitted(columns: readonly TextColumn[], available: number | undefined): TextColumn[] {
  const widths = columns.map(({ width }) => width);
  let excess = widthOf(columns) - (available ?? Number.POSITIVE_INFINITY);
  for (const turn of isList(columns) ? inTurn.slice(0, 2) : inTurn) {
    for (; excess > 0; excess--) {
      const widest = widestOf(columns, widths, turn);
      if (widest === undefined) break;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  }
  return columns.map((column, index) => ({ ...column, width: widths[index] ?? column.width }));
}

/** The widest of the columns whose turn it is that can still give way. */
function widestOf(columns: readonly TextColumn[], widths: readonly number[], turn: TextColumn["yields"]) {
  const yielding = columns.flatMap(({ yields, least }, index) =>
    yields === turn && (widths[index] ?? 0) > least ? [index] : [],
  );
  return yielding.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
}

/** How wide columns are beside each other, with what stands between them and a space at both ends. */
export const widthOf = (columns: readonly TextColumn[]): number =>
  columns.reduce((sum, column, index) => sum + column.width + (beginsPart(columns, index) ? 3 : 2), 0);

/** Whether a line stands before a column: between names, numbers and totals. */
export const beginsPart = (columns: readonly TextColumn[], index: number): boolean =>
  index > 0 && columns[index - 1]?.role !== columns[index]?.role;
