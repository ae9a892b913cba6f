import type { SheetTable } from "../../sheets/sheet-table.ts";
import { columnNames } from "../mapping/column-names.ts";
import type { ColumnUse } from "../mapping/mapping.ts";
import { type ColumnTexts, textsIn } from "./cell-evidence.ts";

/** What a column is for, and how that is known. */
export type ProposedColumn = {
  readonly name: string;
  readonly use: ColumnUse;
  readonly because: "heading" | "words-in-heading" | "cells" | "unknown" | "running-number" | "personal" | "empty";
};

/** A column with its cells, of all parts of a table. */
export type Column = {
  readonly name: string;
  readonly heading: string;
  readonly cells: readonly string[];
  readonly texts: ColumnTexts;
};

/** The columns of a table that lies in one sheet or several. */
export function columnsOf(tables: readonly SheetTable[]): readonly Column[] {
  const [first] = tables;
  if (!first) return [];
  return columnNames(first.columns).map((name, index) => {
    const cells = tables.flatMap(({ rows }) => rows.map((row) => row.cells[index] ?? ""));
    return { name, heading: first.columns[index]?.heading ?? "", cells, texts: textsIn(cells) };
  });
}
