import { levels } from "../../kinds/choices.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { type Cell, countOf, hiddenCellOf, isNoRecord, listCell, plainCell } from "../../tables/cell.ts";
import type { BarChart, Series } from "../../tables/chart.ts";
import type { Column, Table } from "../../tables/table.ts";
import { range } from "../../values/dates/years.ts";

/** What is known of a table beside its cells: what it is called as a file, what it counts, and which dimension its columns are. */
export type ChartSubject = { readonly name: string; readonly what: Cell; readonly across: string | undefined };

/** The most rows that a picture has; the others are one row. */
export const mostRows = 20;
/** How many more stand apart: all others, and what is not stated. */
const mostAsides = 2;
/** The number of colours that can be distinguished. */
const mostColours = 8;

/**
 * A table of counts as bars. Years run to the right, every one of them, with a bar for each row; other rows are one below
 * the other, with a bar for each column. What has no year, is not stated or is none of the rows stands last and grey.
 * Totals are not drawn, as they would dwarf the rest, nor what the table withholds.
 */
export function chartOfTable(table: Table, { name, what, across }: ChartSubject): BarChart {
  const whole = gridOf(table, what, across === "year");
  const years = placeOfYears(whole, across);
  const isOverTime = years !== undefined;
  const isTransposed = isOverTime ? years === "columns" : whole.columns.length > mostColours;
  const grid = isTransposed ? transposed(whole) : whole;
  const [rows, series] = isOverTime ? [grid.columns, []] : [grid.rows, grid.columns];
  if (rows.length > mostRows + mostAsides || series.length > mostColours) throw tooMany(whole);
  const drawn = isOverTime ? everyYear(grid) : grid;
  return {
    is: "bars",
    name,
    title: table.title,
    notes: table.notes,
    direction: isOverTime ? "along" : "down",
    ...splitGrid(drawn),
    axis: what,
  };
}

/** Whether the years of a grid are its rows or its columns; `undefined` where it has none. */
function placeOfYears({ rows, areRowsYears, areColumnsYears }: YearsGrid, across: string | undefined) {
  if (areRowsYears && rows.length > 0) return "rows";
  return across === "year" || areColumnsYears ? "columns" : undefined;
}

/** The counts of a table by the names of their rows and columns. */
type Grid = {
  readonly rows: readonly Cell[];
  readonly columns: readonly Cell[];
  readonly at: (row: number, column: number) => Cell | undefined;
};
type YearsGrid = Grid & { readonly areRowsYears: boolean; readonly areColumnsYears: boolean };

const labelsOf = ({ columns }: Table): number => columns.filter(({ role }) => role === "label").length;

function gridOf(table: Table, what: Cell, isAcrossYears: boolean): YearsGrid {
  const isDrawn = ({ role, heading }: Column): boolean => role === "value" && !isShare(heading);
  const drawn = table.columns.flatMap((column, index) => (isDrawn(column) ? [{ column, index }] : []));
  const labels = labelsOf(table);
  const yearAt = table.columns.findIndex(({ key, role }) => role === "label" && key === "year");
  if (yearAt >= 0 && labels === 2 && drawn.length === 1) return byRowAndYear(table, yearAt, drawn[0]?.index ?? -1);
  const names = table.rows.map((row) => row.slice(0, labels).filter((cell) => !isNoRecord(cell)));
  return {
    rows: names.map((cells) => (cells.length === 1 ? (cells[0] ?? what) : cells.length > 1 ? listCell(cells) : what)),
    columns: drawn.map(({ column }) => column.heading),
    at: (row, column) => table.rows[row]?.[drawn[column]?.index ?? -1],
    areRowsYears: yearAt === 0 && labels === 1 && !isAcrossYears,
    areColumnsYears: false,
  };
}

/** Rows that are each of a name and a year: the names with their years beside each other. */
function byRowAndYear(table: Table, yearAt: number, valueAt: number): YearsGrid {
  const keyOf = (cell: Cell | undefined): string => JSON.stringify(cell);
  const distinct = (at: number): Cell[] => [
    ...new Map(table.rows.flatMap((row) => (row[at] ? [[keyOf(row[at]), row[at]] as const] : []))).values(),
  ];
  const values = new Map(table.rows.map((row) => [`${keyOf(row[1 - yearAt])} ${keyOf(row[yearAt])}`, row[valueAt]]));
  const [rows, columns] = [distinct(1 - yearAt), distinct(yearAt)];
  return {
    rows,
    columns,
    at: (row, column) => values.get(`${keyOf(rows[row])} ${keyOf(columns[column])}`),
    areRowsYears: false,
    areColumnsYears: true,
  };
}

const isShare = (heading: Cell): boolean => heading.is === "plain" && heading.text === "%";

const transposed = ({ rows, columns, at }: Grid): Grid => ({
  rows: columns,
  columns: rows,
  at: (row, column) => at(column, row),
});

/** The rows of a grid over time, with those of the years between that it lacks; what is no year comes after them. */
function everyYear({ rows, columns, at }: Grid): Grid {
  const indexOf = new Map(
    rows.flatMap((row, index) => (yearOf(row) === undefined ? [] : [[yearOf(row), index] as const])),
  );
  const years = [...indexOf.keys()].flatMap((year) => year ?? []);
  const isAcademic = rows.some((row) => row.is === "plain" && row.text.includes("/"));
  const all = years.length > 0 ? range(Math.min(...years), Math.max(...years)) : [];
  const others = rows.flatMap((row, index) => (yearOf(row) === undefined ? [index] : []));
  const places = [...all.map((year) => indexOf.get(year)), ...others];
  return {
    rows: [...all.map((year) => plainCell(labelOf(year, isAcademic))), ...others.flatMap((index) => rows[index] ?? [])],
    columns,
    at: (row, column) => {
      const place = places[row];
      return place === undefined ? undefined : at(place, column);
    },
  };
}

const labelOf = (year: number, isAcademic: boolean): string => {
  const pad = (number: number): string => String(number).padStart(4, "0");
  return isAcademic ? `${pad(year)}/${pad(year + 1)}` : pad(year);
};

const yearOf = (cell: Cell): number | undefined =>
  cell.is === "plain" && /^\d{4}(\/\d{4})?$/.test(cell.text) ? Number(cell.text.slice(0, 4)) : undefined;

/** The place of a word that has one among others of its kind. */
const levelRank = (cell: Cell): number => (cell.is === "word" ? levelCodes.indexOf(cell.code) : -1);
const levelCodes: readonly string[] = levels;

/** Words that stand for what has no place of its own, in the order in which they come last. */
const asides = ["other", "rest", "none", "undated"];
const asideRank = (cell: Cell): number => (cell.is === "word" ? asides.indexOf(cell.code) : -1);

/** Rows as categories and columns as series, those without a place of their own last. */
function splitGrid({ rows, columns, at }: Grid): Pick<BarChart, "categories" | "series" | "apart"> {
  const order = (cells: readonly Cell[]): number[] =>
    cells
      .map((_, index) => index)
      .sort((a, b) => rankAt(cells, a) - rankAt(cells, b) || levelAt(cells, a) - levelAt(cells, b));
  const within = order(rows).filter((row) => rankAt(rows, row) < 0);
  const apart = order(rows).filter((row) => rankAt(rows, row) >= 0);
  const ordered = order(columns);
  return {
    categories: within.flatMap((row) => rows[row] ?? []),
    series: ordered.map((column): Series => {
      const cells = within.map((row) => at(row, column));
      const withheld = cells.map(hiddenCellOf);
      return {
        heading: columns[column] ?? { is: "nothing" },
        values: cells.map(countOf),
        ...(withheld.some((cell) => cell) ? { withheld } : {}),
        ...(rankAt(columns, column) >= 0 ? { isAside: true } : {}),
      };
    }),
    ...(apart.length > 0
      ? {
          apart: apart.map((row) => ({
            label: rows[row] ?? { is: "nothing" },
            values: ordered.map((column) => countOf(at(row, column))),
          })),
        }
      : {}),
  };
}

const levelAt = (cells: readonly Cell[], index: number): number => levelRank(cells[index] ?? { is: "nothing" });
const rankAt = (cells: readonly Cell[], index: number): number => asideRank(cells[index] ?? { is: "nothing" });

const tooMany = ({ rows, columns }: Grid): UsageError =>
  new UsageError(
    {
      en: `${rows.length} rows and ${columns.length} columns are too many to be drawn`,
      ru: `строк: ${rows.length}, столбцов: ${columns.length} — для рисунка это слишком много`,
      tg: `${rows.length} сатр ва ${columns.length} сутун барои расм аз ҳад зиёд аст`,
      uz: `${rows.length} qator va ${columns.length} ustun rasm uchun juda koʻp`,
    },
    {
      en: `there is room for ${mostRows} rows and ${mostColours} columns, and for ${mostRows} rows over any years: --top ${mostRows} --across year`,
      ru: `помещается ${mostRows} строк и ${mostColours} столбцов, а по годам — ${mostRows} строк: --top ${mostRows} --across year`,
      tg: `${mostRows} сатр ва ${mostColours} сутун, ва аз рӯи солҳо ${mostRows} сатр меғунҷад: --top ${mostRows} --across year`,
      uz: `${mostRows} qator va ${mostColours} ustun, yillar boʻyicha esa ${mostRows} qator sigʻadi: --top ${mostRows} --across year`,
    },
  );
