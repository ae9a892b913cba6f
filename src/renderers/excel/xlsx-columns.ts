import { wordsIn } from "../../locales/index.ts";
import { type Cell, nothingCell } from "../../tables/cell.ts";
import type { Table } from "../../tables/table.ts";
import { cellText } from "../cell-text.ts";
import type { Style } from "../style.ts";
import { type SheetCell, textCell } from "./sheet.ts";
import { boundCells, isInexact, moneyCells, sheetCell } from "./xlsx-cells.ts";

/** What one of two columns of a sheet holds of a column of a table. */
export type ColumnPart = "amount" | "currency" | "from" | "to";

/** A column of a table as one column of a sheet, or as two. */
export type SheetColumn = {
  readonly headings: readonly SheetCell[];
  /** Which part of the column each is: the whole, amount and currency, or bounds. */
  readonly parts: readonly (ColumnPart | undefined)[];
  readonly cells: (cell: Cell | undefined) => readonly SheetCell[];
};

/** Columns of money become amount and currency, columns with an inexact number its bounds; the others stay one. */
export function sheetColumns(table: Table, style: Style): SheetColumn[] {
  const body = table.totals ? [...table.rows, table.totals] : table.rows;
  return table.columns.map((column, index) => {
    const cells = body.flatMap((row) => row[index] ?? []);
    return sheetColumn(cellText(column.heading, style), cells, style);
  });
}

function sheetColumn(heading: string, cells: readonly Cell[], style: Style): SheetColumn {
  const { fields, values } = wordsIn(style.language);
  const part = (word: string): SheetCell => textCell(partHeading(heading, word));
  if (cells.some(isMoney) && cells.every((cell) => isMoney(cell) || cell.is === "nothing"))
    return {
      headings: [part(fields.amount), part(fields.currency)],
      parts: ["amount", "currency"],
      cells: (cell = nothingCell) => moneyCells(cell, style),
    };
  if (cells.some(isInexact))
    return {
      headings: [part(values.from), part(values.to)],
      parts: ["from", "to"],
      cells: (cell = nothingCell) => boundCells(cell, style),
    };
  return { headings: [textCell(heading)], parts: [undefined], cells: (cell = nothingCell) => [sheetCell(cell, style)] };
}

const isMoney = ({ is }: Cell): boolean => is === "money";

/** The heading of one of two columns: `Budget (amount)`. */
const partHeading = (heading: string, word: string): string => `${heading} (${word.toLowerCase()})`;

/** The headings that a column of a table may have in a sheet, with the part that each is of. */
export function possibleHeadings(
  heading: string,
  { language }: Style,
): readonly (readonly [string, ColumnPart | undefined])[] {
  const { fields, values } = wordsIn(language);
  return [
    [heading, undefined],
    [partHeading(heading, fields.amount), "amount"],
    [partHeading(heading, fields.currency), "currency"],
    [partHeading(heading, values.from), "from"],
    [partHeading(heading, values.to), "to"],
  ];
}

/** One part of a cell, or the whole, as a cell of a sheet. */
export function partOfCell(cell: Cell, part: ColumnPart | undefined, style: Style): SheetCell {
  switch (part) {
    case "from":
      return boundCells(cell, style)[0];
    case "to":
      return boundCells(cell, style)[1];
    case "amount":
      return moneyCells(cell, style)[0];
    case "currency":
      return moneyCells(cell, style)[1];
    default:
      return sheetCell(cell, style);
  }
}
