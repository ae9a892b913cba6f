import { type Cell, withheldCell } from "../../tables/cell.ts";
import type { Column, CountTable } from "../../tables/table.ts";

/** A table of persons beside others that count the same ones, and what the keys of its columns are values of. */
type RelatedTable = { readonly table: CountTable; readonly across: string };

/** Columns that count all persons of their row, and those that count something else. */
const ofAll = ["total", "persons"];
const notPersons = ["periods"];

/**
 * Tables that count the same persons, each more coarsely or finely than the other, so that none discloses what another
 * hides: every sum that a hidden number is part of is blank in all of them.
 */
export function suppressAcrossTables(tables: readonly RelatedTable[], limit: number): CountTable[] {
  const sums = new Set(tables.flatMap(sumsOfHidden));
  return tables.map((related) => (sums.size === 0 ? related.table : withoutSums(related, sums, limit)));
}

/** Every sum that a hidden number of a table is part of, by what its persons have in common. */
const sumsOfHidden = ({ table, across }: RelatedTable): string[] =>
  table.rows.flatMap((row) =>
    row.flatMap((cell, index) => {
      const column = table.columns[index];
      return cell.is === "under" && column && !notPersons.includes(column.key)
        ? properSubsets(traitsOf(table.columns, row, column, across)).map(nameOf)
        : [];
    }),
  );

function withoutSums({ table, across }: RelatedTable, sums: ReadonlySet<string>, limit: number): CountTable {
  let isChanged = false;
  const blanked = (row: readonly Cell[], labels: readonly Cell[]): Cell[] =>
    row.map((cell, index) => {
      const column = table.columns[index];
      if (cell.is === "percent") return withheldCell;
      if (cell.is !== "count" || !column || notPersons.includes(column.key)) return cell;
      if (!sums.has(nameOf(traitsOf(table.columns, labels, column, across)))) return cell;
      isChanged = true;
      return withheldCell;
    });
  const rows = table.rows.map((row) => blanked(row, row));
  const totals = table.totals && blanked(table.totals, []);
  const isNoted = table.notes.some(({ message }) => message === "small-cells");
  const notes =
    isChanged && !isNoted
      ? [...table.notes.slice(0, -1), { message: "small-cells", below: limit } as const, ...table.notes.slice(-1)]
      : table.notes;
  // The lists of records would disclose the numbers of the cells.
  return { ...table, rows, totals, notes, cellRecords: isChanged ? undefined : table.cellRecords };
}

/** What the persons of a cell have in common: the values of its row, and of its column unless that has them all. */
function traitsOf(columns: readonly Column[], labels: readonly Cell[], column: Column, across: string): string[] {
  const ofRow = columns.flatMap(({ key, role }, index) => {
    const cell = labels[index];
    return role === "label" && cell ? [`${key}=${codeOf(cell)}`] : [];
  });
  return ofAll.includes(column.key) ? ofRow : [...ofRow, `${across}=${column.key}`];
}

function codeOf(cell: Cell): string {
  if ("code" in cell) return cell.code;
  return cell.is === "plain" ? cell.text : "";
}

const nameOf = (traits: readonly string[]): string => JSON.stringify([...traits].sort());

/** Some of the traits, but not all of them: there are three at most. */
function properSubsets(traits: readonly string[]): string[][] {
  const subsets: string[][] = [[]];
  for (const trait of traits) subsets.push(...subsets.map((subset) => [...subset, trait]));
  return subsets.filter((subset) => subset.length < traits.length);
}
