import { type Cell, listCell } from "../../../tables/cell.ts";
import type { CountTable } from "../../../tables/table.ts";
import { isBlank, withColumns } from "./ruled-table.ts";

/**
 * What a target or published figure counts is a measure with the words of a query. Its own text says it for readers:
 * where every row has one the column goes, else it keeps the measure's name.
 */
export function dropQueryWords(table: CountTable): CountTable {
  const at = table.columns.findIndex(({ key, role }) => key === "measure" && role === "label");
  const text = table.columns.findIndex(({ key }) => key === "text");
  if (at < 0) return table;
  if (text >= 0 && table.rows.every((row) => !isBlank(row[text])))
    return withColumns(table, (_, index) => index !== at);
  const rows = table.rows.map((row) => row.map((cell, index) => (index === at ? measureOnly(cell) : cell)));
  return { ...table, rows };
}

const measureOnly = (cell: Cell): Cell =>
  cell.is === "list" ? listCell(cell.items.filter(({ is }) => is === "named")) : cell;
