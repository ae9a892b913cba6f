import type { BarChart, Series } from "../../../tables/chart.ts";
import type { Count } from "../../../values/count.ts";
import { cellText } from "../../cell-text.ts";
import type { Style } from "../../style.ts";
import { chartCount } from "../chart-count.ts";
import type { Drawing } from "../drawing.ts";
import { endOf, greatestDrawn } from "../greatest-drawn.ts";
import { apartColour, seriesColour } from "../palette.ts";
import { joinShapes, type Shapes, type ShapeText } from "../shapes.ts";
import { fontSize, lineHeight } from "../spec.ts";
import { linesWithin, textAdvance, widest } from "../text-advance.ts";
import { gridOf, labelsDepth, type YearAxis, yearAxis, yearLabels } from "./year-axis.ts";
import { barShapes, numberAt, type Scale, signAt } from "./year-bars.ts";
import { signOf, type YearsDrawn } from "./year-columns.ts";

const rowHeight = 60;
const barHeight = 30;
const widestBar = 30;
const widestLabel = 190;

/** A row for each series with its bars, all in one scale, over the same years. */
export function yearPanels(chart: BarChart, { style, width }: Drawing): YearsDrawn {
  const { categories, series, apart = [] } = chart;
  const names = series.map(({ heading }) => cellText(heading, style));
  const left = Math.ceil(Math.min(widestLabel, width * 0.36, widest(names, fontSize))) + 10;
  const axis = yearAxis(categories.length, apart.length, width - left);
  const most = Math.max(1, greatestDrawn(chart));
  const rows = series.map((one, row): Shapes => {
    const base = (row + 1) * rowHeight - 6;
    const scale: Scale = { base, unit: barHeight / most, most };
    const counts = [...one.values, ...apart.map(({ values }) => values[row])];
    return joinShapes([
      gridOf(axis, [{ y: base, text: "" }]),
      { texts: [rowLabel(names[row] ?? "", left, base)] },
      rowShapes({
        axis,
        scale,
        counts,
        texts: counts.map((count) => (count ? chartCount(count, style) : "")),
        fill: one.isAside ? apartColour(0) : seriesColour(0),
      }),
      { texts: signsOf(one, axis, scale, style) },
    ]);
  });
  const bottom = series.length * rowHeight;
  const labels = yearLabels(
    axis,
    categories.map((category) => cellText(category, style)),
    apart.map(({ label }) => cellText(label, style)),
    bottom + 8,
  );
  return {
    shapes: joinShapes([...rows, { texts: labels }]),
    left: -left,
    top: 0,
    bottom: bottom + 8 + labelsDepth(labels),
    width: axis.width,
    isColoured: false,
  };
}

function rowLabel(name: string, left: number, base: number): ShapeText {
  const lines = linesWithin(name, left - 10, fontSize, 3);
  return { x: -10, y: base - 12 - ((lines.length - 1) * lineHeight) / 2, lines, align: "right" };
}

type Row = {
  readonly axis: YearAxis;
  readonly scale: Scale;
  readonly counts: readonly (Count | undefined)[];
  readonly texts: readonly string[];
  readonly fill: string;
};

/** The bars of a row and their numbers. */
function rowShapes(row: Row): Shapes {
  const { axis, scale, counts, texts, fill } = row;
  const width = Math.min(widestBar, axis.step * 0.8);
  const bars = counts.map((count, column): Partial<Shapes> => {
    const isApart = column >= axis.years;
    const slot = { middle: axis.middleOf(column), width: isApart ? widestBar : width };
    return count ? barShapes(slot, scale, count, isApart ? apartColour(0) : fill) : {};
  });
  const numbers = numberedColumns(row).flatMap((column): ShapeText[] => {
    const count = counts[column];
    return count ? [within(numberAt(axis.middleOf(column), scale, count, texts[column] ?? "", false))] : [];
  });
  return joinShapes([...bars, { texts: withoutOverlaps(numbers) }]);
}

/** Numbers are shown where so many of them have room; those that have none are left out. */
const mostFit = 0.8;

/**
 * The columns whose numbers are shown, the most important first: what stands apart, the highest, bars that are cut, and
 * all where most have room.
 */
function numberedColumns({ axis, scale, counts, texts }: Row): number[] {
  const years = texts.slice(0, axis.years);
  const highest = counts.reduce(
    (best, count, index) => (isHigher(count, counts[best]) && index < axis.years ? index : best),
    0,
  );
  const fitting = years.filter((text) => textAdvance(text, fontSize) <= axis.step - 3);
  const haveRoom = fitting.length >= years.length * mostFit;
  const aparts = counts.flatMap((_, column) => (column >= axis.years ? [column] : []));
  const cut = counts.flatMap((count, column) => (count && endOf(count) > scale.most ? [column] : []));
  return [...new Set([...aparts, highest, ...cut, ...(haveRoom ? years.keys() : [])])];
}

/** Numbers of one row without those that would come too near to an earlier one. */
function withoutOverlaps(numbers: readonly ShapeText[]): ShapeText[] {
  const kept: ShapeText[] = [];
  const halfOf = ({ lines }: ShapeText): number => textAdvance(lines[0] ?? "", fontSize) / 2;
  for (const number of numbers)
    if (kept.every((other) => Math.abs(other.x - number.x) > halfOf(other) + halfOf(number) + 2)) kept.push(number);
  return kept;
}

const isHigher = (count: Count | undefined, other: Count | undefined): boolean =>
  (count ? endOf(count) : -1) > (other ? endOf(other) : -1);

/** A number moved so that it does not stand out at the left. */
function within(text: ShapeText): ShapeText {
  const half = textAdvance(text.lines[0] ?? "", fontSize) / 2;
  return { ...text, x: Math.max(text.x, half - 6) };
}

/** What stands in the years without a number, where there is room for it. */
function signsOf(series: Series, axis: YearAxis, scale: Scale, style: Style): ShapeText[] {
  return series.values.flatMap((count, column): ShapeText[] => {
    const sign = count ? "" : signOf(series, column, style);
    const isShown = sign !== "" && textAdvance(sign, fontSize) + 3 <= axis.step;
    return isShown ? [signAt(axis.middleOf(column), scale, sign)] : [];
  });
}
