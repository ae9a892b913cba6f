import type { BarChart, Series } from "../../../tables/chart.ts";
import { addCounts, type Count, isExact, nothing } from "../../../values/count.ts";
import { greatest } from "../../../values/greatest.ts";
import { cellText } from "../../cell-text.ts";
import type { Style } from "../../style.ts";
import { chartCount } from "../chart-count.ts";
import type { Drawing } from "../drawing.ts";
import { endOf } from "../greatest-drawn.ts";
import { chartColours, seriesColour } from "../palette.ts";
import { joinShapes, type Rect, type Shapes, type ShapeText } from "../shapes.ts";
import { fontSize } from "../spec.ts";
import { textAdvance, widest } from "../text-advance.ts";
import { wholeTicks } from "../whole-ticks.ts";
import { gridOf, labelsDepth, tickRoom, type YearAxis, yearAxis, yearLabels } from "./year-axis.ts";
import { arrowRoom, barShapes, numberAt, type Scale, type Slot } from "./year-bars.ts";
import { topOf, type YearsDrawn } from "./year-columns.ts";

const stockHeight = 150;
const flowHeight = 110;
const widestBar = 44;

/** The stock of each year as columns, and below it what came upwards and what went downwards. */
export function stockAndFlow(chart: BarChart, { style, width }: Drawing): YearsDrawn {
  const placed = chart.series.map((series, place): Placed => ({ series, fill: seriesColour(place) }));
  const of = (role: Series["role"]): Placed[] => placed.filter(({ series }) => series.role === role);
  const [stock, gains, losses] = [of("stock"), of("gain"), of("loss")];
  const years = chart.categories.length;
  const stockTicks = wholeTicks(greatestOf(sumsOf(stock, years)));
  const flowMost = Math.max(1, greatestOf(sumsOf(gains, years)), greatestOf(sumsOf(losses, years)));
  const tickTexts = stockTicks.map((number) => cellText({ is: "number", number }, style));
  const left = tickRoom(tickTexts);
  const axis = yearAxis(years, 0, width - left);
  const most = stockTicks.at(-1) ?? 1;
  const scale: Scale = { base: stockHeight, unit: stockHeight / most, most };
  const marks = stockTicks.map((tick, at) => ({ y: stockHeight - tick * scale.unit, text: tickTexts[at] ?? "" }));
  const names = chart.categories.map((category) => cellText(category, style));
  const labels = yearLabels(axis, names, [], stockHeight + 13);
  const flow = flowShapes({ gains, losses, axis, flowMost, top: stockHeight + 13 + labelsDepth(labels) + 6, style });
  const columns = stackShapes(stock, axis, scale, (count) => chartCount(count, style));
  return {
    shapes: joinShapes([gridOf(axis, marks), { texts: labels }, columns, flow.shapes]),
    left: -left,
    top: Math.floor(Math.min(0, ...columns.texts.map(topOf))),
    bottom: flow.bottom,
    width: axis.width,
    isColoured: true,
  };
}

type Placed = { readonly series: Series; readonly fill: string };

const sumsOf = (placed: readonly Placed[], years: number): Count[] =>
  Array.from({ length: years }, (_, year) =>
    placed.reduce<Count>((sum, { series }) => addCounts(sum, series.values[year] ?? nothing), nothing),
  );
const greatestOf = (counts: readonly Count[]): number => greatest(counts.map(endOf));

type Flow = {
  readonly gains: readonly Placed[];
  readonly losses: readonly Placed[];
  readonly axis: YearAxis;
  readonly flowMost: number;
  readonly top: number;
  readonly style: Style;
};

/** What came above a line of its own, and what went below it, in one scale. */
function flowShapes({ gains, losses, axis, flowMost, top, style }: Flow): {
  readonly shapes: Shapes;
  readonly bottom: number;
} {
  if (gains.length + losses.length === 0) return { shapes: joinShapes([]), bottom: top - 6 };
  const [up, down] = [gains, losses].map((placed) => greatestOf(sumsOf(placed, axis.years))) as [number, number];
  const unit = Math.min(flowHeight / Math.max(1, up + down), stockHeight / 2 / flowMost);
  const drawnAt = (base: number): Shapes => {
    const scale: Scale = { base, unit, most: flowMost };
    return joinShapes([
      gridOf(axis, [{ y: base, text: "0" }]),
      stackShapes(gains, axis, scale, (count) => signed("+", count, style)),
      stackShapes(losses, axis, { ...scale, isDown: true }, (count) => signed("−", count, style)),
    ]);
  };
  // Drawn once to see how far numbers reach above and below the line.
  const { rects, texts, points } = drawnAt(0);
  const highest = Math.min(
    ...rects.map(({ y }) => y),
    ...texts.map(topOf),
    ...points.map(({ y }) => y - arrowRoom / 2),
  );
  const lowest = Math.max(...rects.map(({ y, height }) => y + height), ...texts.map(bottomOf));
  const base = Math.ceil(top + 6 - highest);
  return { shapes: drawnAt(base), bottom: base + lowest };
}

/** A number with a sign; bounds have none, as it would stand before the lower one only. */
const signed = (sign: "+" | "−", count: Count, style: Style): string =>
  `${isExact(count) ? sign : ""}${chartCount(count, style)}`;

/** The lower edge of a text of one line. */
const bottomOf = ({ y, lines, isRotated, align }: ShapeText): number =>
  isRotated && align === "right" ? y + textAdvance(lines[0] ?? "", fontSize) : y + fontSize / 2;

/** Series on one another in each year, with the sum at the end; what may be more is light, whose it is. */
function stackShapes(
  placed: readonly Placed[],
  axis: YearAxis,
  scale: Scale,
  textOf: (count: Count) => string,
): Shapes {
  const slotWidth = Math.max(1, Math.min(widestBar, axis.step * 0.7));
  const sums = sumsOf(placed, axis.years);
  const texts = sums.map(textOf);
  const isShown = widest(texts, fontSize) <= axis.step - 2;
  const isTurned = !isShown && axis.step >= fontSize + 2;
  return joinShapes(
    sums.map((sum, year): Partial<Shapes> => {
      if (sum.max === 0 && placed[0]?.series.role !== "stock") return {};
      const slot = { middle: axis.middleOf(year), width: slotWidth };
      const number = numberAt(slot.middle, scale, sum, texts[year] ?? "", isTurned);
      const text: ShapeText = isTurned && scale.isDown ? { ...number, align: "right" } : number;
      return { ...stackAt(placed, year, slot, scale, sum), texts: isShown || isTurned ? [text] : [] };
    }),
  );
}

/** The series of one year on one another: what is certain of each, and together what may be more. */
function stackAt(placed: readonly Placed[], year: number, slot: Slot, scale: Scale, sum: Count): Shapes {
  const [only, other] = placed;
  if (only && !other) return barShapes(slot, scale, sum, only.fill);
  const whole = barShapes(slot, scale, sum, chartColours.softInk);
  return { ...whole, rects: [...partsOf(placed, year, slot.middle, slot.width, scale), ...lightOf(whole)] };
}

const lightOf = ({ rects }: Shapes): Rect[] => rects.filter(({ look }) => look === "possible");

/** The certain part of each series, one on the other. */
function partsOf(placed: readonly Placed[], year: number, middle: number, width: number, scale: Scale): Rect[] {
  let from = 0;
  return placed.flatMap(({ series, fill }): Rect[] => {
    const { min } = series.values[year] ?? nothing;
    const low = from * scale.unit;
    from += min;
    const height = min * scale.unit;
    const y = scale.isDown ? scale.base + low : scale.base - low - height;
    return min > 0 ? [{ x: middle - width / 2, y, width, height, fill, look: "certain" }] : [];
  });
}
