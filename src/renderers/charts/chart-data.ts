import { type Cell, countCell, dateCell, fieldCell, nothingCell, plainCell, wordCell } from "../../tables/cell.ts";
import type { BarChart, Chart, MapChart, TimelineChart } from "../../tables/chart.ts";
import type { Column, Table } from "../../tables/table.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import type { Style } from "../style.ts";
import { chartWords } from "./chart-words.ts";

/** The data of a chart, as a table. */
export function chartData(chart: Chart, style: Style): Table {
  switch (chart.is) {
    case "bars":
      return barData(chart, style);
    case "timeline":
      return timelineData(chart);
    case "map":
      return mapData(chart);
  }
}

function barData({ title, categories, series, apart = [] }: BarChart, style: Style): Table {
  const first: Column = { key: "category", heading: categoryHeading(categories, style), role: "label" };
  const others = series.map(({ heading }, index): Column => ({ key: `series-${index}`, heading, role: "value" }));
  const rows = [
    ...categories.map((category, at) => [
      category,
      ...series.map(({ values, withheld }) => withheld?.[at] ?? countCell(values[at])),
    ]),
    ...apart.map(({ label, values }) => [label, ...values.map(countCell)]),
  ];
  return { title, columns: [first, ...others], rows, notes: [] };
}

/** What the categories of bars have in common. */
function categoryHeading(categories: readonly Cell[], style: Style): Cell {
  const all = (test: (cell: Cell) => boolean): boolean => categories.length > 0 && categories.every(test);
  if (all(({ is }) => is === "country")) return fieldCell("country");
  if (all((cell) => cell.is === "plain" && /^(19|20)\d\d\b/.test(cell.text))) return fieldCell("year");
  return plainCell(sentenceIn(chartWords.category, style.language));
}

function timelineData({ title, spans }: TimelineChart): Table {
  const hasConfirmed = spans.some(({ confirmed }) => confirmed !== undefined);
  const columns = ["name", "state", "starts", ...(hasConfirmed ? ["confirmed"] : []), "ends"].map(
    (key): Column => ({ key, heading: fieldCell(key), role: "label" }),
  );
  const day = (text: string | undefined): Cell => (text === undefined ? nothingCell : dateCell(text));
  const rows = spans.map(({ label, state, starts, confirmed, ends }) => [
    label,
    state,
    day(starts),
    ...(hasConfirmed ? [day(confirmed)] : []),
    day(ends),
  ]);
  return { title, columns, rows, notes: [] };
}

function mapData({ title, countries: places, axis }: MapChart): Table {
  const hasInForce = places.some(({ inForce }) => inForce !== undefined);
  const columns: Column[] = [
    { key: "country", heading: fieldCell("country"), role: "label" },
    { key: "count", heading: axis, role: "value" },
    ...(hasInForce ? [{ key: "in-force", heading: wordCell("in-force"), role: "value" as const }] : []),
  ];
  return {
    title,
    columns,
    rows: places.map(({ country, count, inForce }) => [
      { is: "country", code: country },
      countCell(count),
      ...(hasInForce ? [countCell(inForce)] : []),
    ]),
    notes: [],
  };
}
