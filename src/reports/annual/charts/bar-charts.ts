import type { Cell } from "../../../tables/cell.ts";
import type { BarChart, Series } from "../../../tables/chart.ts";
import type { Phrase } from "../../../tables/phrase.ts";
import type { Table } from "../../../tables/table.ts";
import type { Count } from "../../../values/count.ts";

/** The number of a cell as a chart may show it: what is hidden in a table is absent here. */
export const shownCount = (cell: Cell | undefined): Count | undefined =>
  cell?.is === "count" ? cell.count : undefined;

/** What a bar chart is made of, before what is not there is left out. */
type Bars = Omit<BarChart, "is" | "isStacked"> & {
  readonly isStacked?: boolean;
  /** Whether an empty series stays because the title names it. */
  readonly isWhole?: boolean;
};

/** A bar chart without the series that have nothing to show; `undefined` where none has, or where all is "not stated". */
export function barChart({ isStacked = false, isWhole = false, ...bars }: Bars): BarChart | undefined {
  const shownSeries = bars.series.filter(({ values }) => values.some(isNotZero));
  const hasStatedCategory = bars.categories.some((category) => !isNotStated(category));
  if (shownSeries.length === 0 || !hasStatedCategory) return undefined;
  return { is: "bars", ...bars, series: isWhole ? bars.series : shownSeries, isStacked };
}

const isNotZero = (count: Count | undefined): boolean => count !== undefined && count.max !== 0;

/** Whether a label means "not stated". */
export const isNotStated = (cell: Cell | undefined): boolean =>
  cell === undefined ||
  cell.is === "nothing" ||
  (cell.is === "word" && (cell.code === "none" || cell.code === "undated"));

/** The notes of a table that a chart of it needs: what is hidden, and where its numbers are bounds. */
export const notesForChart = ({ notes }: Table): Phrase[] =>
  notes.filter(({ message }) => message === "small-cells" || message === "years-as-bounds");

/** The totals of a table's value columns, by the columns' keys. */
export function totalsByKey({ columns, totals = [] }: Table): Map<string, Count | undefined> {
  return new Map(
    columns.flatMap(({ key, role }, index) => (role === "value" ? [[key, shownCount(totals[index])] as const] : [])),
  );
}

/** The numbers of one column by the code of the first label of each row. */
export function columnByLabel(
  { columns, rows }: Table,
  key: string,
): Map<string, { label: Cell; count: Count | undefined }> {
  const at = columns.findIndex((column) => column.key === key);
  return new Map(
    rows.flatMap((row) => {
      const [label] = row;
      return label ? [[codeOf(label), { label, count: shownCount(row[at]) }] as const] : [];
    }),
  );
}

const codeOf = (cell: Cell): string => ("code" in cell ? cell.code : cell.is === "plain" ? cell.text : cell.is);

/** Series over the same categories, from numbers by the categories' codes. */
export const seriesOver = (
  heading: Cell,
  codes: readonly string[],
  numbers: ReadonlyMap<string, Count | undefined>,
): Series => ({ heading, values: codes.map((code) => numbers.get(code)) });
