import { colToLetter, type WriteSheet } from "hucre/xlsx";
import { seriesColour } from "../charts/palette.ts";
import type { SheetChart } from "./sheet.ts";
import { columnsUpTo, type SheetColumnLook } from "./xlsx-layout.ts";
import { xmlText } from "./xlsx-text.ts";

type WrittenChart = NonNullable<WriteSheet["charts"]>[number];

/** How wide a chart is at most, in characters. */
const width = 100;
const grey = "A6A6A6";

/** A native chart over columns of a sheet. A cell without a number is a gap, never a zero. */
export function writtenChart(chart: SheetChart, columns: readonly SheetColumnLook[]): WrittenChart {
  const { place, data, series, direction } = chart;
  const range = (column: number): string => {
    const letter = colToLetter(column);
    return `$${letter}$${data.first + 1}:$${letter}$${data.last + 1}`;
  };
  const points = chart.grey.map((idx) => ({ idx, fillColor: grey }));
  return {
    type: direction === "along" ? "column" : "bar",
    title: xmlText(chart.title),
    titleFontSize: 11,
    altText: xmlText(chart.alternative),
    anchor: {
      from: { row: place.first, col: 0 },
      to: { row: place.last + 1, col: Math.max(1, columnsUpTo(columns, width)) },
    },
    series: series.map(({ heading, column, isGrey }, index) => ({
      name: xmlText(heading),
      categories: range(0),
      values: range(column),
      color: isGrey ? grey : seriesColour(index).slice(1).toUpperCase(),
      ...(points.length > 0 ? { dataPoints: points } : {}),
    })),
    barGrouping: "clustered",
    gapWidth: 60,
    legend: series.length > 1 ? "bottom" : false,
    dataLabels: { showValue: true, fontSize: 9 },
    dispBlanksAs: "gap",
    axes: axesOf(direction),
  };
}

/** Whole numbers, as persons and agreements are. */
const whole = { numberFormat: { formatCode: "#,##0" }, minorTickMark: "none", majorTickMark: "none" } as const;

/** Numbers stand at the bars; the first category is at the top. */
const axesOf = (direction: SheetChart["direction"]): NonNullable<WrittenChart["axes"]> =>
  direction === "along"
    ? {
        x: { labelFontSize: 9, majorTickMark: "none" },
        y: { ...whole, gridlines: { major: true }, scale: { min: 0 }, labelFontSize: 9 },
      }
    : {
        x: { reverse: true, labelFontSize: 9, majorTickMark: "none" },
        y: { ...whole, hidden: true, scale: { min: 0 } },
      };
