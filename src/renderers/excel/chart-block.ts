import { type Cell, isNoRecord, nothingCell } from "../../tables/cell.ts";
import type { BarChart, Chart, MapChart, Series } from "../../tables/chart.ts";
import type { Table } from "../../tables/table.ts";
import { type Sentence, sentenceIn } from "../../values/texts/sentence.ts";
import { cellText } from "../cell-text.ts";
import { chartAlternative } from "../charts/chart-alternative.ts";
import { chartData } from "../charts/chart-data.ts";
import { noteLines, phraseText } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import type { Block } from "./block.ts";
import { captionOf } from "./caption.ts";
import { emptyRow, mergedRow, type SheetChart } from "./sheet.ts";
import { tableRows } from "./tables-workbook.ts";
import { sheetColumns } from "./xlsx-columns.ts";

/** A chart: its caption, its numbers as a table, the chart itself where it is one of bars, and its notes. */
export function chartBlock(chart: Chart, number: number | undefined, style: Style): Block {
  const table = withGaps(chartData(chart, style));
  const rows = tableRows(table, style);
  const drawing = chart.is === "timeline" ? undefined : drawingOf(chart, table, style);
  const notes = noteLines(chart.notes, style);
  const space = drawing ? drawing.place.last - drawing.place.first + 1 : 0;
  return {
    rows: [
      mergedRow("caption", captionOf("figure", number, phraseText(chart.title, style), style)),
      ...rows,
      ...Array.from({ length: space }, () => emptyRow),
      ...[...notes, ...(drawing && isOfBounds(table, style) ? [sentenceIn(lowerBounds, style.language)] : [])].map(
        (note) => mergedRow("note", note),
      ),
      emptyRow,
    ],
    charts: drawing ? [drawing] : [],
  };
}

/** The native chart of bars or of a map over the rows that follow those of its numbers. */
function drawingOf(chart: BarChart | MapChart, table: Table, style: Style): SheetChart {
  const direction = chart.is === "bars" ? chart.direction : "down";
  const heading = 2;
  const data = { first: heading, last: heading + table.rows.length - 1 };
  const stock = stockOf(chart);
  return {
    title: stock ? cellText(stock.heading, style) : phraseText(chart.title, style),
    alternative: chartAlternative(chart, style),
    place: { first: data.last + 1, last: data.last + heightOf(direction, table) },
    direction,
    data,
    series: drawnSeries(chart, table, style),
    grey: chart.is === "bars" ? (chart.apart ?? []).map((_, index) => chart.categories.length + index) : [],
  };
}

/** Of stock and flow the stock; one that is zero throughout would be nothing but zeros written over each other. */
function drawnSeries(chart: BarChart | MapChart, table: Table, style: Style): SheetChart["series"] {
  const stock = stockOf(chart);
  const all = seriesOf(chart, table, style).filter(
    (_, index) => !stock || chart.is !== "bars" || chart.series[index] === stock,
  );
  const drawn = all.filter(({ index }) => table.rows.some((row) => !isZero(row[index] ?? nothingCell)));
  return (drawn.length > 0 ? drawn : all).map(({ index: _, ...series }) => series);
}

const isZero = (cell: Cell): boolean =>
  isNoRecord(cell) || (cell.is === "count" ? cell.count.max === 0 : cell.is === "number" && cell.number === 0);

/** What is there at the end of each year: what came and went is not drawn beside it, as it is counted in it. */
const stockOf = (chart: BarChart | MapChart): Series | undefined =>
  chart.is === "bars" ? chart.series.find(({ role }) => role === "stock") : undefined;

/** How many rows of a sheet a chart needs, and may have so that a page holds it. */
const heightOf = (direction: SheetChart["direction"], { rows, columns }: Table): number =>
  direction === "along"
    ? 16
    : Math.min(mostRows, Math.max(10, Math.ceil(rows.length * (columns.length > 2 ? 1.9 : 1.4)) + 4));

const mostRows = 38;

/** A series with the column of the table that it is of. */
type SeriesOfTable = SheetChart["series"][number] & { readonly index: number };

/** The columns with the numbers of the series; of bounds the lower. */
function seriesOf(chart: Chart, table: Table, style: Style): SeriesOfTable[] {
  let column = 0;
  return sheetColumns(table, style).flatMap(({ headings }, index) => {
    const first = column;
    column += headings.length;
    const heading = table.columns[index]?.heading ?? nothingCell;
    const isGrey = chart.is === "bars" && chart.series[index - 1]?.isAside === true;
    return index === 0 ? [] : [{ heading: cellText(heading, style), column: first, isGrey, index }];
  });
}

const isOfBounds = (table: Table, style: Style): boolean =>
  sheetColumns(table, style).some(({ parts }) => parts.includes("from"));

/** A number that is hidden is a gap: a text, such as `<5`, would be drawn as a zero. */
const withGaps = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) =>
    row.map((cell, index) => (cell.is === "under" && table.columns[index]?.role === "value" ? nothingCell : cell)),
  ),
});

const lowerBounds: Sentence = {
  en: "Where a number is known only by bounds, the bar shows the lower one.",
  ru: "Если число известно только в пределах «от … до …», столбец показывает нижнюю границу.",
  tg: "Агар шумора танҳо дар ҳудуди «аз … то …» маълум бошад, сутун ҳадди поёниро нишон медиҳад.",
  uz: "Son faqat “… dan … gacha” oraligʻida maʼlum boʻlsa, ustun quyi chegarani koʻrsatadi.",
};
