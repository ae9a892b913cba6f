import type { Table } from "../../tables/table.ts";
import { fitted, type TextColumn, widthOf } from "./table-columns.ts";

/**
 * The columns of a table of counts that is wider than the terminal, by their positions, in several parts below
 * each other, each with the columns that name its rows; nothing is cut.
 */
export function partsThatFit(
  columns: readonly TextColumn[],
  width: number | undefined,
): readonly (readonly number[])[] {
  const all = columns.map((_, index) => index);
  const fits = (indexes: readonly number[]): boolean =>
    width === undefined || widthOf(fitted(chosen(columns, indexes), width)) <= width;
  if (fits(all)) return [all];
  const labels = all.filter((index) => columns[index]?.role === "label");
  const parts: number[][] = [];
  for (const index of all.filter((at) => !labels.includes(at))) {
    const part = parts.at(-1);
    if (part && fits([...part, index])) part.push(index);
    else parts.push([...labels, index]);
  }
  return parts;
}

/** Some columns of a table. */
export const withColumns = ({ columns, rows, ...table }: Table, indexes: readonly number[]): Table => ({
  ...table,
  columns: chosen(columns, indexes),
  rows: rows.map((row) => chosen(row, indexes)),
});

export const chosen = <T>(items: readonly T[], indexes: readonly number[]): T[] =>
  indexes.flatMap((index) => items[index] ?? []);
