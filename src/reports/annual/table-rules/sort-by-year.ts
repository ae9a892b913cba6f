import { hasOwnOrder } from "../../../queries/pivot/word-order.ts";
import { isAside, isNotStated } from "../../../tables/aside-labels.ts";
import { type Cell, nothingCell } from "../../../tables/cell.ts";
import type { CountTable } from "../../../tables/table.ts";
import type { CountContext } from "../../counting/count-table.ts";
import { contentOf } from "./ruled-table.ts";

type Row = readonly Cell[];

/** Rows of one name, with their numbers of the year and of all years. */
type Group = { readonly label: Cell; readonly rows: readonly Row[]; readonly year: number; readonly total: number };

/**
 * A table with numbers of several years in the order of those of one year, the report's: most first, then the highest
 * total, then by the label. Rows of one first label stay together; what has an order of its own, such as states, keeps it.
 */
export function sortByYear(table: CountTable, key: string, { ordering }: Pick<CountContext, "ordering">): CountTable {
  const at = table.columns.findIndex((column) => column.key === key && column.role === "value");
  const total = table.columns.findIndex(({ role }) => role === "total");
  const [name] = table.columns;
  const isOrdered = name?.role !== "label" || name.key === "year" || hasOwnOrder(name.key);
  if (at < 0 || isOrdered) return table;
  const groups = groupsOf(table.rows, at, total);
  const compared = (a: Group, b: Group): number =>
    placeOf(a.label) - placeOf(b.label) ||
    b.year - a.year ||
    b.total - a.total ||
    ordering.compareLabels(ordering.label(a.label), ordering.label(b.label));
  return { ...table, rows: groups.sort(compared).flatMap(({ rows }) => rows) };
}

function groupsOf(rows: readonly Row[], year: number, total: number): Group[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = contentOf(row[0]);
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()].map((group) => ({
    label: group[0]?.[0] ?? nothingCell,
    rows: group,
    year: sumOf(group, year),
    total: sumOf(group, total),
  }));
}

/** What is shown of some rows in a column; less than a limit is more than nothing. */
const sumOf = (rows: readonly Row[], column: number): number =>
  rows.reduce((sum, row) => sum + shownIn(row[column]), 0);

function shownIn(cell: Cell | undefined): number {
  if (cell?.is === "count") return cell.count.min;
  return cell?.is === "under" ? 1 : 0;
}

/** What has no place of its own comes last, and what is not stated after it; so does the row of names too few to be told. */
function placeOf(label: Cell): number {
  if (isNotStated(label)) return 3;
  if (label.is === "named" && label.code === "others") return 2;
  return Number(isAside(label));
}
