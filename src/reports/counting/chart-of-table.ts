import { UsageError } from "../../queries/usage-error.ts";
import { type Cell, isNoRecord, listCell } from "../../tables/cell.ts";
import type { BarChart, Series } from "../../tables/chart.ts";
import type { Column, Table } from "../../tables/table.ts";
import type { Count } from "../../values/count.ts";

/** What is known of a table beside its cells: what it is called as a file, what it counts, and which dimension its columns are. */
export type ChartSubject = { readonly name: string; readonly what: Cell; readonly across: string | undefined };

/** The number of colours that can be distinguished, and of bars that fit in a picture. */
const mostSeries = 8;
const mostCategories = 200;

/**
 * A table of counts as bars. Years are side by side with a bar for each row; other rows are one below the other,
 * with a bar for each column. Totals are not drawn, as they would dwarf the rest, nor what the table withholds.
 */
export function chartOfTable(table: Table, { name, what, across }: ChartSubject): BarChart {
  const grid = gridOf(table, what);
  const isByYear = table.columns[0]?.role === "label" && table.columns[0].key === "year" && labelsOf(table) === 1;
  const isAcrossYears = across === "year" && grid.rows.length <= mostSeries;
  const isTransposed = isAcrossYears || grid.columns.length > mostSeries;
  const { rows, columns, at } = isTransposed ? transposed(grid) : grid;
  if (columns.length > mostSeries || rows.length > mostCategories) throw tooMany(grid);
  return {
    is: "bars",
    name,
    title: table.title,
    notes: table.notes,
    direction: isAcrossYears || (isByYear && !isTransposed) ? "along" : "down",
    isStacked: false,
    categories: rows,
    series: columns.map(
      (heading, column): Series => ({ heading, values: rows.map((_, row) => countIn(at(row, column))) }),
    ),
    axis: what,
  };
}

/** The counts of a table by the names of their rows and columns. */
type Grid = {
  readonly rows: readonly Cell[];
  readonly columns: readonly Cell[];
  readonly at: (row: number, column: number) => Cell | undefined;
};

const labelsOf = ({ columns }: Table): number => columns.filter(({ role }) => role === "label").length;

function gridOf(table: Table, what: Cell): Grid {
  const isDrawn = ({ role, heading }: Column): boolean => role === "value" && !isShare(heading);
  const drawn = table.columns.flatMap((column, index) => (isDrawn(column) ? [{ column, index }] : []));
  const names = table.rows.map((row) => row.slice(0, labelsOf(table)).filter((cell) => !isNoRecord(cell)));
  return {
    rows: names.map((cells) => (cells.length === 1 ? (cells[0] ?? what) : cells.length > 1 ? listCell(cells) : what)),
    columns: drawn.map(({ column }) => column.heading),
    at: (row, column) => table.rows[row]?.[drawn[column]?.index ?? -1],
  };
}

const isShare = (heading: Cell): boolean => heading.is === "plain" && heading.text === "%";

const transposed = ({ rows, columns, at }: Grid): Grid => ({
  rows: columns,
  columns: rows,
  at: (row, column) => at(column, row),
});

const countIn = (cell: Cell | undefined): Count | undefined => (cell?.is === "count" ? cell.count : undefined);

const tooMany = ({ rows, columns }: Grid): UsageError =>
  new UsageError({ en: `${rows.length} rows and ${columns.length} columns are too many to be drawn`, ru: `строк: ${rows.length}, столбцов: ${columns.length} — для рисунка это слишком много`, tg: `${rows.length} сатр ва ${columns.length} сутун барои расм аз ҳад зиёд аст`, uz: `${rows.length} qator va ${columns.length} ustun rasm uchun juda koʻp` }, { en: `ask for up to ${mostSeries} rows with --top, or up to ${mostSeries} years with --last`, ru: `оставьте не больше ${mostSeries} строк (--top) или не больше ${mostSeries} лет (--last)`, tg: `бо --top то ${mostSeries} сатр ё бо --last то ${mostSeries} сол пурсед`, uz: `--top bilan ${mostSeries} tagacha qator yoki --last bilan ${mostSeries} tagacha yil soʻrang` });
