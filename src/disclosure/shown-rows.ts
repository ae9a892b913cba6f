import { type Cell, isHidden, nothingCell, withheldCell } from "../tables/cell.ts";
import type { Column, CountTable, Table } from "../tables/table.ts";
import { tellsOfPersons } from "./cell-control.ts";
import { otherRows } from "./disclosure-notes.ts";

type Grid = Pick<Table, "columns" | "rows" | "totals">;

/** The rows and columns of a table in the order of what is shown of it, those that are too small as one. */
export function shownRows(table: Table, controlled: Grid, below: number): Grid {
  return withColumnsArranged(table, withRowsArranged(table, controlled, below));
}

function withRowsArranged(table: Table, controlled: Grid, below: number): Grid {
  const arrange = table.arranged?.rows;
  if (!arrange) return controlled;
  const order = arrange((row) => shownIn(table.rows[row] ?? [], controlled.rows[row] ?? [], table.columns));
  const isOther = order.map((row) => hasOwnOrder(table.columns) || !isTooSmall(table, controlled, row));
  const shown = order.filter((_, index) => isOther[index]).map((row) => controlled.rows[row] ?? []);
  const others = order.length > shown.length ? [otherRow(table.columns, below)] : [];
  return { ...controlled, rows: [...shown, ...others] };
}

/** Years, lengths of stay and a row without a name are there whether there is anybody or not. */
const hasOwnOrder = (columns: readonly Column[]): boolean =>
  columns.every(({ role }) => role !== "label") ||
  columns.some(({ key, role }) => role === "label" && ["year", "duration"].includes(key));

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

function otherRow(columns: readonly Column[], below: number): Cell[] {
  const label: Cell = { is: "named", code: "others", name: otherRows(below) };
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

/** The columns of values, each with the column of percentages that belongs to it. */
function valueBlocks(columns: readonly Column[]): number[][] {
  const blocks: number[][] = [];
  for (const [index, { role, heading }] of columns.entries()) {
    if (role !== "value") continue;
    if (heading.is === "plain" && heading.text === "%") blocks.at(-1)?.push(index);
    else blocks.push([index]);
  }
  return blocks;
}

/** Whether a number of a table is not shown, so that its rows cannot be told from each other by it. */
export const hidesNumbers = ({ rows, totals = [], isLeftOut }: CountTable): boolean =>
  isLeftOut === true || [...rows, totals].some((row) => row.some(isHidden));

/** Which part of the numbers of a count is hidden; of a list, or a single number, which are shown as they are, none. */
export function hiddenShare(table: Table, shown: Grid): number {
  const cells = [...shown.rows, shown.totals ?? []].flatMap((row) =>
    row.filter((_, column) => shown.columns[column]?.role !== "label"),
  );
  const hidden = cells.filter(isHidden).length;
  const rest = cells.filter((cell) => cell.is !== "nothing" && !isHidden(cell)).length;
  const hasNames = table.columns.some(({ role }) => role === "label");
  return table.arranged && hasNames && hidden > 0 ? hidden / (hidden + rest) : 0;
}
