import { isAside, isNotStated } from "../../../tables/aside-labels.ts";
import { type Cell, codeOf, countOf, hiddenCellOf } from "../../../tables/cell.ts";
import type { Apart, BarChart, Series } from "../../../tables/chart.ts";
import type { Phrase } from "../../../tables/phrase.ts";
import type { Table } from "../../../tables/table.ts";
import { type Count, countToText } from "../../../values/count.ts";

/** What a bar chart is made of, before it is decided whether it is worth a drawing. */
type Bars = Omit<BarChart, "is" | "title"> & {
  /** The title, which names no other series than those that are shown. */
  readonly titleOf: (shown: readonly Series[]) => Phrase;
};

/** The least number of different values, and of categories that have one: fewer are said in a sentence. */
const fewest = 3;

/**
 * A bar chart without the series that have nothing to show, and of years without those before the first number;
 * `undefined` where fewer than three different numbers remain.
 */
export function barChart({ titleOf, ...bars }: Bars): BarChart | undefined {
  const isShown = bars.series.map(({ values }, index) =>
    [...values, ...(bars.apart ?? []).map((apart) => apart.values[index])].some(isNotZero),
  );
  const series = bars.series.filter((_, index) => isShown[index]);
  const apart = (bars.apart ?? [])
    .map(({ label, values }) => ({ label, values: values.filter((_, index) => isShown[index]) }))
    .filter(({ values }) => values.some(isNotZero));
  const from = bars.direction === "along" ? firstWithNumber(series, bars.categories.length) : 0;
  const shown = series.map((one) => cutBefore(one, from));
  if (!isWorthDrawing(shown)) return undefined;
  return {
    is: "bars",
    ...bars,
    title: titleOf(shown),
    categories: bars.categories.slice(from),
    series: shown,
    apart: apart.length > 0 ? apart : undefined,
  };
}

const isNotZero = (count: Count | undefined): count is Count => count !== undefined && count.max !== 0;

function firstWithNumber(series: readonly Series[], categories: number): number {
  const has = (index: number): boolean =>
    series.some(({ values, withheld }) => isNotZero(values[index]) || withheld?.[index] !== undefined);
  const first = Array.from({ length: categories }, (_, index) => index).find(has);
  return first ?? 0;
}

const cutBefore = (one: Series, from: number): Series => ({
  ...one,
  values: one.values.slice(from),
  withheld: one.withheld?.slice(from),
});

/** Whether there are three different numbers, in three categories. */
function isWorthDrawing(series: readonly Series[]): boolean {
  const numbers = series.flatMap(({ values }) => values.filter(isNotZero));
  const categories = series.flatMap(({ values }) => values.flatMap((count, index) => (isNotZero(count) ? index : [])));
  return new Set(numbers.map(countToText)).size >= fewest && new Set(categories).size >= fewest;
}

/** Numbers by category: those with a place of their own, and apart from them the other ones and what is not stated. */
export function splitCategories(labels: readonly Cell[], series: readonly Series[]) {
  const indices = labels.map((_, index) => index);
  const within = indices.filter((index) => !isAside(labels[index] ?? { is: "nothing" }));
  const aside = indices
    .filter((index) => !within.includes(index))
    .sort((a, b) => rankOf(labels[a]) - rankOf(labels[b]));
  const pick = <T>(list: readonly T[]): T[] => within.flatMap((index) => list.slice(index, index + 1));
  return {
    categories: pick(labels),
    series: series.map(
      (one): Series => ({ ...one, values: pick(one.values), withheld: one.withheld && pick(one.withheld) }),
    ),
    apart: aside.map((index): Apart => {
      return { label: labels[index] ?? { is: "nothing" }, values: series.map(({ values }) => values[index]) };
    }),
  };
}

/** Other things before what is not stated. */
const rankOf = (cell: Cell | undefined): number => Number(isNotStated(cell));

const chartNotes: readonly Phrase["message"][] = ["small-cells", "years-as-bounds", "left-out"];

/** The notes of a table that a chart of it needs: what is hidden or left out, and where its numbers are bounds. */
export const notesForChart = ({ notes }: Table): Phrase[] =>
  notes.filter(({ message }) => chartNotes.includes(message));

/** The totals of a table's value columns, by the columns' keys. */
export function totalsByKey({ columns, totals = [] }: Table): Map<string, Cell | undefined> {
  return new Map(columns.flatMap(({ key, role }, index) => (role === "value" ? [[key, totals[index]] as const] : [])));
}

/** The cells of one column by the code of the first label of each row. */
export function columnByLabel(
  { columns, rows }: Table,
  key: string,
): Map<string, { label: Cell; cell: Cell | undefined; count: Count | undefined }> {
  const at = columns.findIndex((column) => column.key === key);
  return new Map(
    rows.flatMap((row) => {
      const [label] = row;
      return label ? [[keyOf(label), { label, cell: row[at], count: countOf(row[at]) }] as const] : [];
    }),
  );
}

const keyOf = (cell: Cell): string => codeOf(cell) ?? (cell.is === "plain" ? cell.text : cell.is);

/** A series over some categories, from the cells that a table has for their codes. */
export function seriesOver(
  heading: Cell,
  codes: readonly string[],
  cells: ReadonlyMap<string, Cell | undefined>,
): Series {
  const found = codes.map((code) => cells.get(code));
  const withheld = found.map(hiddenCellOf);
  return {
    heading,
    values: found.map(countOf),
    withheld: withheld.some((cell) => cell !== undefined) ? withheld : undefined,
  };
}
