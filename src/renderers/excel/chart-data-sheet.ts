import { wordsIn } from "../../locales/index.ts";
import { type Cell, countCell, dateCell } from "../../tables/cell.ts";
import type { BarChart, Chart, MapChart, TimelineChart } from "../../tables/chart.ts";
import { type Sentence, sentenceIn } from "../../values/texts/sentence.ts";
import { cellText, phraseText, type Style } from "../style.ts";
import type { Sheet, SheetCell, SheetRow } from "./sheet.ts";
import { textCell } from "./sheet.ts";
import { boundCells, sheetCell } from "./xlsx-cells.ts";

/** The data of charts as one filterable list: chart, series, category, lower and upper bound. */
export function chartDataSheet(charts: readonly Chart[], name: string, style: Style): Sheet {
  const { values } = wordsIn(style.language);
  const headings = [words.chart, words.series, words.category].map((word) => sentenceIn(word, style.language));
  return {
    name,
    rows: [
      { cells: [...headings, values.from, values.to].map(textCell), look: "heading" },
      ...charts.flatMap((chart) => chartRows(chart, style)),
    ],
    frozen: { rows: 1, columns: 0 },
    isFiltered: charts.length > 0,
    widest: 50,
  };
}

function chartRows(chart: Chart, style: Style): SheetRow[] {
  const title = textCell(phraseText(chart.title, style));
  return lines(chart, style).map(
    ({ series, category, bounds }): SheetRow => ({
      cells: [title, textCell(cellText(series, style)), textCell(cellText(category, style)), ...bounds],
      look: "body",
    }),
  );
}

type Line = { readonly series: Cell; readonly category: Cell; readonly bounds: readonly SheetCell[] };

function lines(chart: Chart, style: Style): Line[] {
  switch (chart.is) {
    case "bars":
      return barLines(chart, style);
    case "timeline":
      return spanLines(chart, style);
    case "map":
      return countryLines(chart, style);
  }
}

const barLines = ({ categories, series }: BarChart, style: Style): Line[] =>
  series.flatMap(({ heading, values }) =>
    categories.map((category, index) => ({
      series: heading,
      category,
      bounds: boundCells(countCell(values[index]), style),
    })),
  );

const spanLines = ({ spans }: TimelineChart, style: Style): Line[] =>
  spans.map(({ label, state, starts, ends }) => ({
    series: state,
    category: label,
    bounds: [starts, ends].map((day) => (day === undefined ? { value: null } : sheetCell(dateCell(day), style))),
  }));

const countryLines = ({ countries: places, axis }: MapChart, style: Style): Line[] =>
  places.map(({ country, count }) => ({
    series: axis,
    category: { is: "country", code: country },
    bounds: boundCells(countCell(count), style),
  }));

const words = {
  chart: { en: "Chart", ru: "Диаграмма", tg: "Диаграмма", uz: "Diagramma" },
  series: { en: "Series or state", ru: "Ряд или статус", tg: "Қатор ё ҳолат", uz: "Qator yoki holat" },
  category: { en: "What is shown", ru: "Что показано", tg: "Чӣ нишон дода шудааст", uz: "Nima koʻrsatilgan" },
} as const satisfies Record<string, Sentence>;
