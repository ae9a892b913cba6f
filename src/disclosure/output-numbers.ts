import type { Cell, PersonsBehind } from "../tables/cell.ts";
import type { Table } from "../tables/table.ts";
import type { Count } from "../values/count.ts";
import type { PersonNumber } from "./person-number.ts";

/** A cell of an output, and what it would cost to hide it. */
export type WeighedCell = { readonly cell: Cell; readonly weight: number };

/** The cells of a table: a total costs most, as most can be seen from it. */
export const weighedCells = ({
  columns,
  rows,
  totals = [],
}: Pick<Table, "columns" | "rows" | "totals">): WeighedCell[] => {
  const isOneNumber = columns.every(({ role }) => role !== "label");
  const inRow = (row: readonly Cell[], weight: number): WeighedCell[] =>
    row.map((cell, column) => ({ cell, weight: columns[column]?.role === "total" ? 2 * weight : weight }));
  return [...rows.flatMap((row) => inRow(row, isOneNumber ? 9 : 1)), ...inRow(totals, 2)];
};

/** The numbers of persons of an output, each with what it would cost to hide it wherever it stands. */
export function personNumbers(cells: readonly WeighedCell[]): Map<PersonsBehind, PersonNumber> {
  const numbers = new Map<PersonsBehind, PersonNumber>();
  for (const { cell, weight } of cells)
    for (const { persons, count } of numbersIn(cell)) {
      const known = numbers.get(persons);
      const { figure } = persons;
      numbers.set(persons, {
        figure,
        members: known?.members ?? persons.members(),
        count,
        weight: (known?.weight ?? 0) + weight,
      });
    }
  return numbers;
}

/** The numbers of persons that a cell shows, or that it was made of. */
function numbersIn(cell: Cell): readonly { readonly persons: PersonsBehind; readonly count: Count }[] {
  const { persons, madeOf } = cell;
  if (persons && cell.is === "count") return [{ persons, count: cell.count }];
  return madeOf?.cells.flatMap(numbersIn) ?? [];
}
