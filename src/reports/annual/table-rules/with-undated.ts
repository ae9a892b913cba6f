import { isNotStated } from "../../../tables/aside-labels.ts";
import { type Cell, nothingCell, wordCell } from "../../../tables/cell.ts";
import type { Phrase } from "../../../tables/phrase.ts";
import type { Arrangement, Column, CountTable } from "../../../tables/table.ts";
import { sumCell } from "../../counting/sum-cell.ts";
import { isBlank } from "./ruled-table.ts";

/**
 * A table over the years of a trend with what has no date beside the years and in its totals, as a count without years
 * has it. Unchanged where a record counts in each of several years.
 */
export function withUndated(trend: CountTable, whole: CountTable | undefined): CountTable {
  const at = whole?.columns.findIndex(({ key, role }) => key === "undated" && role === "value") ?? -1;
  const total = trend.columns.findIndex(({ role }) => role === "total");
  if (!whole || at < 0 || total !== trend.columns.length - 1 || !countsOnce(trend)) return trend;
  const labels = trend.columns.filter(({ role }) => role === "label").length;
  const undated = new Map(
    whole.rows.filter((row) => !isBlank(row[at])).map((row) => [nameOf(row, labels), row] as const),
  );
  const widened = (row: readonly Cell[], cell: Cell = nothingCell): Cell[] => [
    ...row.slice(0, total),
    cell,
    sumCell([row[total], cell]),
  ];
  const known = new Set(trend.rows.map((row) => nameOf(row, labels)));
  const ofTrend = trend.rows.map((row) => widened(row, undated.get(nameOf(row, labels))?.[at]));
  const ofWhole = whole.rows.map((row) =>
    undated.get(nameOf(row, labels)) === row && !known.has(nameOf(row, labels))
      ? widened(emptyRow(row, trend.columns, labels), row[at])
      : undefined,
  );
  const rows = notStatedLast([...ofTrend, ...ofWhole.flatMap((row) => (row ? [row] : []))]);
  return {
    ...trend,
    columns: [...trend.columns.slice(0, total), undatedColumn, ...trend.columns.slice(total)],
    rows,
    arranged: trend.arranged && { ...trend.arranged, rows: arrangedRows([trend, ofTrend], [whole, ofWhole], rows) },
    totals: trend.totals && widened(trend.totals, whole.totals?.[at]),
    notes: trend.notes.filter(({ message }) => message !== "without-date"),
  };
}

type Row = readonly Cell[];

const notStatedLast = (rows: readonly Row[]): readonly Row[] => [
  ...rows.filter(([label]) => !isNotStated(label)),
  ...rows.filter(([label]) => isNotStated(label)),
];

/** The positions of rows in the order that each of two tables gives those that were made of its own. */
const arrangedRows =
  (ofTrend: MadeOf, ofWhole: MadeOf, rows: readonly Row[]): Arrangement["rows"] =>
  (shown) =>
    notStatedLast([ofTrend, ofWhole].flatMap((made) => inOrder(made, (row) => shown(rows.indexOf(row))))).map((row) =>
      rows.indexOf(row),
    );

/** A table, and the row that was made of each of its rows. */
type MadeOf = readonly [of: CountTable, made: readonly (Row | undefined)[]];

function inOrder([{ arranged }, made]: MadeOf, shown: (row: Row) => number): Row[] {
  const shownAt = (index: number): number => {
    const row = made[index];
    return row ? shown(row) : 0;
  };
  return (arranged?.rows?.(shownAt) ?? [...made.keys()]).flatMap((index) => {
    const row = made[index];
    return row ? [row] : [];
  });
}

/** Whether a record counts in one year only, so that those with a date and those without make up all. */
const countsOnce = ({ notes }: CountTable): boolean => notes.some(isOfOneYear);

const isOfOneYear = (note: Phrase): boolean =>
  note.message === "year-rule" && ["start", "signed", "output", "end"].includes(note.rule);

const undatedColumn: Column = { key: "undated", heading: wordCell("undated"), role: "value" };

const nameOf = (row: readonly Cell[], labels: number): string => JSON.stringify(row.slice(0, labels));

const emptyRow = (row: readonly Cell[], columns: readonly Column[], labels: number): Cell[] =>
  columns.map((_, index) => (index < labels ? row[index] : undefined) ?? nothingCell);
