import type { Table } from "../../tables/table.ts";
import type { Style } from "../style.ts";
import { textWidth } from "../text-width.ts";
import { gridLines } from "./table-grid.ts";

/**
 * A table of counts that is wider than the terminal, as several under each other, each with the columns that name its
 * rows; nothing is cut. A list of records stays whole: its texts wrap, or its records stand one under the other.
 */
export function partsThatFit(table: Table, style: Style): readonly Table[] {
  const isList = table.columns.every(({ role }) => role === "label");
  if (style.width === undefined || isList || fits(table, style)) return [table];
  const all = table.columns.map((_, index) => index);
  const labels = all.filter((index) => table.columns[index]?.role === "label");
  const parts: number[][] = [];
  for (const index of all.filter((at) => !labels.includes(at))) {
    const part = parts.at(-1);
    if (part && fits(withColumns(table, [...labels, ...part, index]), style)) part.push(index);
    else parts.push([index]);
  }
  return parts.map((part) => withColumns(table, [...labels, ...part]));
}

const fits = (table: Table, style: Style): boolean =>
  (gridLines({ ...table, isCharted: false }, style) ?? []).every((line) => textWidth(line) <= (style.width ?? 0));

const withColumns = (table: Table, indexes: readonly number[]): Table => {
  const chosen = <T>(items: readonly T[]): T[] => indexes.flatMap((index) => items[index] ?? []);
  const { columns, rows, totals } = table;
  return { ...table, columns: chosen(columns), rows: rows.map(chosen), totals: totals && chosen(totals) };
};
