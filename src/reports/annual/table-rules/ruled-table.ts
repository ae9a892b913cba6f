import { type Cell, countOf, isNoRecord, nothingCell } from "../../../tables/cell.ts";
import type { TableFact } from "../../../tables/phrase.ts";
import type { Column, CountTable } from "../../../tables/table.ts";

/** A table on its way through the rules, with what its caption says in the place of columns that went. */
export type RuledTable = { readonly table: CountTable; readonly facts: readonly TableFact[] };

/** A rule leaves the numbers of a table as they are, or says them in its caption. */
export type TableRule = (ruled: RuledTable) => RuledTable;

/** A table without some of its columns. */
export function withColumns(table: CountTable, isKept: (column: Column, index: number) => boolean): CountTable {
  const kept = table.columns.map(isKept);
  const keep = (row: readonly Cell[]): Cell[] => row.filter((_, index) => kept[index]);
  return {
    ...table,
    columns: table.columns.filter((_, index) => kept[index]),
    rows: table.rows.map(keep),
    totals: table.totals && keep(table.totals),
  };
}

/** The cells of a column, the total among them where there is one. */
export const cellsOfColumn = ({ rows, totals = [] }: CountTable, index: number): Cell[] =>
  [...rows, totals].flatMap((row) => row[index] ?? []);

/** Whether a cell has nothing on record; what is hidden as too small is no such cell. */
export const isBlank = (cell: Cell | undefined): boolean => cell === undefined || isNoRecord(cell);

/** Whether a cell has nothing on record, or surely none. */
export const isBlankOrZero = (cell: Cell | undefined): boolean => isBlank(cell) || countOf(cell)?.max === 0;

/** Whether two cells read the same, whatever records are behind them. */
export const areSame = (a: Cell | undefined, b: Cell | undefined): boolean =>
  contentOf(a ?? nothingCell) === contentOf(b ?? nothingCell);

/** What cells show, without what they were made of. */
export const contentOf = (shown: unknown): string =>
  JSON.stringify(shown, (key, value) => (behindNumbers.includes(key) ? undefined : value));

const behindNumbers = ["persons", "madeOf", "records", "shares"];

/** The year that a column of numbers is of. */
export const isYearColumn = ({ key, role }: Column): boolean => role === "value" && /^\d{4}(?:\/\d{2,4})?$/.test(key);
