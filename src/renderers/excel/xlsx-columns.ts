import { wordsIn } from "../../locales/index.ts";
import { type Cell, nothingCell } from "../../tables/cell.ts";
import type { Table } from "../../tables/table.ts";
import { cellText, type Style } from "../style.ts";
import { type SheetCell, textCell } from "./sheet.ts";
import { boundCells, isInexact, moneyCells, sheetCell } from "./xlsx-cells.ts";

/** A column of a table as one column of a sheet, or as two. */
export type SheetColumn = {
  readonly headings: readonly SheetCell[];
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
  const part = (word: string): SheetCell => textCell(`${heading} (${word.toLowerCase()})`);
  if (cells.some(isMoney) && cells.every((cell) => isMoney(cell) || cell.is === "nothing"))
    return {
      headings: [part(fields.amount), part(fields.currency)],
      cells: (cell = nothingCell) => moneyCells(cell, style),
    };
  if (cells.some(isInexact))
    return {
      headings: [part(values.from), part(values.to)],
      cells: (cell = nothingCell) => boundCells(cell, style),
    };
  return { headings: [textCell(heading)], cells: (cell = nothingCell) => [sheetCell(cell, style)] };
}

const isMoney = ({ is }: Cell): boolean => is === "money";
