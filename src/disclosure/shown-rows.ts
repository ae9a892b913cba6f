import { type Cell, isHidden, nothingCell, withheldCell } from "../tables/cell.ts";
import type { Column, CountTable, Table } from "../tables/table.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { type CellControl, tellsOfPersons } from "./cell-control.ts";
import { otherRows, otherRowsNotShown } from "./disclosure-notes.ts";
import type { DisclosureRule } from "./disclosure-rule.ts";
import { valueBlocks } from "./narrowed-table.ts";

export type Grid = Pick<Table, "columns" | "rows" | "totals">;

/** The cells of a table as their control leaves them. */
export const controlledGrid = ({ columns, rows, totals }: Table, control: CellControl): Grid => ({
  columns,
  rows: rows.map((row) => row.map(control)),
  totals: totals?.map(control),
});

const none: ReadonlySet<number> = new Set();

/**
 * The rows and columns of a table in the order of what is shown of it; where small numbers are hidden, rows of such alone
 * as one, and with them some others.
 */
export function shownRows(
  table: Table,
  controlled: Grid,
  rule: DisclosureRule,
  others: ReadonlySet<number> = none,
): Grid {
  return withColumnsArranged(table, withRowsArranged(table, controlled, rule, others));
}

function withRowsArranged(table: Table, controlled: Grid, rule: DisclosureRule, others: ReadonlySet<number>): Grid {
  const arrange = table.arranged?.rows;
  if (!arrange) return controlled;
  const order = arrange((row) => shownIn(table.rows[row] ?? [], controlled.rows[row] ?? [], table.columns));
  return withOthersTogether(table, controlled, order, rule, others);
}

/** Rows in some order, those that are too small and some others as one. */
function withOthersTogether(
  table: Table,
  controlled: Grid,
  order: readonly number[],
  { by, below }: DisclosureRule,
  others: ReadonlySet<number> = none,
): Grid {
  const keepsRows = by === "round" || hasOwnOrder(table.columns);
  const isSmall = order.map((row) => isTooSmall(table, controlled, row));
  const isOther = order.map((row, index) => others.has(row) || (!keepsRows && isSmall[index] === true));
  const shown = order.filter((_, index) => !isOther[index]).map((row) => controlled.rows[row] ?? []);
  if (!isOther.includes(true)) return { ...controlled, rows: shown };
  const areSmall = isOther.every((one, index) => !one || isSmall[index]);
  return { ...controlled, rows: [...shown, otherRow(table.columns, areSmall ? otherRows(below) : otherRowsNotShown)] };
}

/** Years, lengths of stay and a row without a name are there whether there is anybody or not. */
const hasOwnOrder = (columns: readonly Column[]): boolean =>
  columns.every(({ role }) => role !== "label") ||
  columns.some(({ key, role }) => role === "label" && ["year", "duration"].includes(key));

/** Whether the rows of a table are years, of which none may be missing among others. */
export const isOfYears = (columns: readonly Column[]): boolean =>
  columns.some(({ key, role }) => role === "label" && key === "year");

/** Whether all that a row tells of persons is too small to be shown. */
function isTooSmall({ rows }: Table, controlled: Grid, row: number): boolean {
  const pairs = (rows[row] ?? []).flatMap((cell, column) => {
    const shown = controlled.rows[row]?.[column];
    return tellsOfPersons(cell) && shown ? [{ cell, shown }] : [];
  });
  const counts = pairs.filter(({ cell }) => cell.persons);
  return counts.length > 0 && counts.every(({ shown }) => shown.is === "under") && hasNothingElse(rows[row] ?? []);
}

/** Whether a row has no number of anything but persons. */
const hasNothingElse = (row: readonly Cell[]): boolean =>
  row.every((cell) => tellsOfPersons(cell) || !["count", "number", "money", "percent", "difference"].includes(cell.is));

function otherRow(columns: readonly Column[], name: Sentence): Cell[] {
  const label: Cell = { is: "named", code: "others", name };
  const first = columns.findIndex(({ role }) => role === "label");
  return columns.map(({ role }, index) => (index === first ? label : role === "label" ? nothingCell : withheldCell));
}

/** What is shown of a row: its total, or what is shown of its parts. */
function shownIn(before: readonly Cell[], shown: readonly Cell[], columns: readonly Column[]): number {
  const numbers = columns.flatMap(({ role }, index) => {
    const cell = shown[index];
    return role !== "label" && before[index]?.persons && cell?.is === "count" ? [{ role, number: cell.count.min }] : [];
  });
  const total = numbers.find(({ role }) => role === "total");
  return total?.number ?? numbers.reduce((sum, { number }) => sum + number, 0);
}

function withColumnsArranged(table: Table, grid: Grid): Grid {
  const arrange = table.arranged?.columns;
  if (!arrange) return grid;
  const { columns } = grid;
  const blocks = valueBlocks(columns);
  const [first] = blocks[0] ?? [];
  if (first === undefined) return grid;
  const order = arrange((column) => shownAt(grid.totals?.[blocks[column]?.[0] ?? -1]));
  const moved = order.flatMap((column) => blocks[column] ?? []);
  const positions = [...columns.keys()].slice(0, first).concat(moved);
  const rest = [...columns.keys()].filter((index) => !positions.includes(index));
  const inOrder = <T>(list: readonly T[]): T[] => [...positions, ...rest].flatMap((index) => list[index] ?? []);
  return { columns: inOrder(columns), rows: grid.rows.map(inOrder), totals: grid.totals && inOrder(grid.totals) };
}

const shownAt = (cell: Cell | undefined): number => (cell?.is === "count" ? cell.count.min : 0);

/** Whether a number of a table is not shown, so that its rows cannot be told from each other by it. */
export const hidesNumbers = ({ rows, totals = [], isLeftOut, isPart }: CountTable): boolean =>
  isLeftOut === true || isPart === true || [...rows, totals].some((row) => row.some(isHidden));

/** Whether a table is a count with rows of several names: a list, or a single number, is shown as it is. */
export const canBeMostlyHidden = ({ arranged, columns }: Table): boolean =>
  arranged !== undefined && columns.some(({ role }) => role === "label");

/** Which part of the numbers of a table is hidden, where rows that are too small stand as one. */
export function hiddenShare(table: Table, controlled: Grid, rule: DisclosureRule): number {
  const { columns, rows, totals = [] } = withOthersTogether(table, controlled, [...controlled.rows.keys()], rule);
  const cells = [...rows, totals].flatMap((row) => row.filter((_, column) => columns[column]?.role !== "label"));
  const hidden = cells.filter(isHidden).length;
  const rest = cells.filter((cell) => cell.is !== "nothing" && !isHidden(cell)).length;
  return hidden > 0 ? hidden / (hidden + rest) : 0;
}
