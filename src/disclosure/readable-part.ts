import { type Cell, isHidden } from "../tables/cell.ts";
import type { Column, CountTable, Table } from "../tables/table.ts";
import type { CellControl } from "./cell-control.ts";
import type { DisclosureRule } from "./disclosure-rule.ts";
import { narrowedTable } from "./narrowed-table.ts";
import { controlledGrid, type Grid, hiddenShare, isOfYears } from "./shown-rows.ts";

/** A part of a table of which at most half is hidden: its columns, and the rows that stand together as others. */
export type ReadablePart = { readonly table: CountTable; readonly others: ReadonlySet<number> };

const mostHidden = 0.5;

/**
 * What can be read of a table that is more than half hidden: rows and columns without a number go, then those of which
 * most is hidden, until at most half is. Only what is shown decides. `undefined` where no row remains.
 */
export function readablePart(table: CountTable, control: CellControl, rule: DisclosureRule): ReadablePart | undefined {
  const grid = controlledGrid(table, control);
  if (hiddenShare(table, grid, rule) <= mostHidden) return { table, others: new Set() };
  const lines = withoutWorst(grid, withNumbers(grid));
  if (lines.rows.length === 0) return undefined;
  return {
    table: narrowedTable(table, ({ role }, index) => role === "label" || lines.columns.includes(index)),
    others: new Set([...table.rows.keys()].filter((row) => !lines.rows.includes(row))),
  };
}

/** Rows and columns of numbers, by their positions. */
type Lines = { readonly rows: readonly number[]; readonly columns: readonly number[] };

function withNumbers(grid: Grid): Lines {
  const columns = positionsOf(grid.columns, ({ role }) => role !== "label");
  const rows = positionsOf(grid.rows, (row) => isOfYears(grid.columns) || columns.some((at) => isNumber(row[at])));
  const isKept = (column: Column, at: number): boolean =>
    staysAlways(column) || cellsIn(grid, { rows, columns: [at] }).some(isNumber);
  return { rows, columns: columns.filter((at) => isKept(grid.columns[at] ?? noColumn, at)) };
}

function withoutWorst(grid: Grid, lines: Lines): Lines {
  if (lines.rows.length === 0 || shareIn(grid, lines) <= mostHidden) return lines;
  const rows = isOfYears(grid.columns)
    ? []
    : lines.rows.map((row) => ({ row, share: shareIn(grid, { ...lines, rows: [row] }, false) }));
  const columns = lines.columns
    .filter((at) => !staysAlways(grid.columns[at] ?? noColumn))
    .map((column) => ({ column, share: shareIn(grid, { ...lines, columns: [column] }) }));
  const [worst] = [...rows, ...columns].sort((a, b) => b.share - a.share);
  if (!worst || worst.share === 0) return { ...lines, rows: [] };
  return withoutWorst(
    grid,
    "row" in worst
      ? { ...lines, rows: lines.rows.filter((row) => row !== worst.row) }
      : { ...lines, columns: lines.columns.filter((column) => column !== worst.column) },
  );
}

const noColumn: Column = { key: "", heading: { is: "nothing" }, role: "total" };

/** Totals, and years, of which none may be missing among others. */
const staysAlways = ({ key, role }: Column): boolean => role === "total" || /^\d{4}/.test(key);

const positionsOf = <T>(list: readonly T[], isMeant: (one: T) => boolean): number[] =>
  list.flatMap((one, index) => (isMeant(one) ? [index] : []));

const isNumber = (cell: Cell | undefined): boolean => cell !== undefined && cell.is !== "nothing" && !isHidden(cell);

const cellsIn = ({ rows, totals = [] }: Pick<Table, "rows" | "totals">, lines: Lines, withTotals = true): Cell[] =>
  [...lines.rows.map((row) => rows[row] ?? []), ...(withTotals ? [totals] : [])].flatMap((row) =>
    lines.columns.flatMap((column) => row[column] ?? []),
  );

function shareIn(grid: Grid, lines: Lines, withTotals = true): number {
  const cells = cellsIn(grid, lines, withTotals);
  const hidden = cells.filter(isHidden).length;
  return hidden === 0 ? 0 : hidden / (hidden + cells.filter(isNumber).length);
}
