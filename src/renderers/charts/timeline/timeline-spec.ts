import { dateCell } from "../../../tables/cell.ts";
import type { TimelineChart } from "../../../tables/chart.ts";
import { sentenceIn } from "../../../values/texts/sentence.ts";
import { cellText } from "../../cell-text.ts";
import type { Style } from "../../style.ts";
import { chartFooter, chartHeader } from "../chart-header.ts";
import { chartWords } from "../chart-words.ts";
import type { Drawing } from "../drawing.ts";
import type { LegendEntry, LegendLook } from "../legend.ts";
import { chartColours } from "../palette.ts";
import { joinShapes, type Shapes, type ShapeText, shapeMarks } from "../shapes.ts";
import { fontSize, lineHeight, type Spec } from "../spec.ts";
import { linesWithin, textAdvance, widest } from "../text-advance.ts";
import { type Bar, barsOfSpans, coloursOfStates } from "./timeline-bars.ts";
import { dayNumber, markedYears } from "./timeline-days.ts";

const maxLabelWidth = 270;
/** The heights of a row whose label has one line, and two. */
const rowHeights = { short: 23, long: 30 } as const;
const thickness = 14;
/** The least width of a bar, so that a single day is visible. */
const minWidth = 3;
/** The room of an arrow at either side. */
const arrowRoom = 14;
/** Within this distance, in pixels, the line of today would cross a year's label. */
const minDistance = 20;

/** The vega specification of a timeline: a row for each span, years as lines, and a line for today. */
export function timelineSpec(chart: TimelineChart, drawing: Drawing): Spec {
  const { style, width } = drawing;
  const names = chart.spans.map(({ label }) => cellText(label, style));
  const labelWidth = Math.min(maxLabelWidth, width * 0.45);
  const bars = barsOfSpans(chart, style);
  const begun = bars.some(({ isBegun }) => isBegun) ? arrowRoom : 0;
  const margin = Math.ceil(Math.min(labelWidth, widest(names, fontSize))) + 10 + begun;
  const plotWidth = width - margin - arrowRoom;
  const labels = names.map((name) => linesWithin(name, labelWidth, fontSize, 2));
  const { centres, height } = placesOf(labels);
  const first = dayNumber(chart.from);
  const scale = plotWidth / (dayNumber(chart.to) + 1 - first);
  const xOf = (day: number): number => (day - first) * scale;
  const plot = { xOf, plotWidth, height, margin };
  const header = chartHeader(drawing, entriesOf(chart, bars, style), -margin, -44);
  const shapes = joinShapes([
    yearShapes(chart, plot),
    { texts: labels.map((lines, row) => labelOf(lines, centres[row] ?? 0, begun)) },
    ...bars.map((bar) => barShapes(bar, centres[bar.row] ?? 0, xOf)),
    todayShapes(chart, plot, style),
    header,
    chartFooter(drawing, -margin, height + 18),
  ]);
  return { width: plotWidth, height, ...shapeMarks(shapes) };
}

type Plot = {
  readonly xOf: (day: number) => number;
  readonly plotWidth: number;
  readonly height: number;
  readonly margin: number;
};

function yearShapes({ from, to }: TimelineChart, { xOf, plotWidth, height }: Plot): Partial<Shapes> {
  const years = markedYears(from, to, plotWidth);
  return {
    grid: years.map(({ day }) => ({ x: xOf(day), y: -4, x2: xOf(day), y2: height + 4, stroke: chartColours.grid })),
    texts: years.flatMap(({ day, text }) =>
      [-10, height + 12].map((y): ShapeText => ({ x: xOf(day), y, lines: [text], align: "center" })),
    ),
  };
}

/** Where the middles of rows with such labels are from the top, and how high they are together. */
function placesOf(labels: readonly (readonly string[])[]): { centres: readonly number[]; height: number } {
  let height = 0;
  const centres = labels.map(({ length }) => {
    const row = length > 1 ? rowHeights.long : rowHeights.short;
    height += row;
    return height - row / 2;
  });
  return { centres, height };
}

const labelOf = (lines: readonly string[], centre: number, begun: number): ShapeText => ({
  x: -10 - begun,
  y: centre - ((lines.length - 1) * lineHeight) / 2,
  lines,
  align: "right",
});

function barShapes(bar: Bar, y: number, xOf: Plot["xOf"]): Partial<Shapes> {
  const { from, to, fill, isCertain, isBegun, isOpen, isConfirmed } = bar;
  const [x, end] = [xOf(from), xOf(to)];
  return {
    rects: [
      {
        x,
        y: y - thickness / 2,
        width: Math.max(minWidth, end - x),
        height: thickness,
        fill,
        look: isCertain ? "certain" : "possible",
      },
    ],
    points: [
      ...(isBegun ? [{ x: x - 6, y, shape: "triangle-left" as const, fill }] : []),
      ...(isOpen ? [{ x: end + 6, y, shape: "triangle-right" as const, fill }] : []),
      ...(isConfirmed ? [{ x, y, shape: "diamond" as const, fill: chartColours.paper }] : []),
    ],
  };
}

/** The line of the day that the states are of, with the day above it. */
function todayShapes(chart: TimelineChart, { xOf, plotWidth, height, margin }: Plot, style: Style): Partial<Shapes> {
  const { from, to, today } = chart;
  if (today < from || today > to) return {};
  const text = `${sentenceIn(chartWords.today, style.language)} ${cellText(dateCell(today), style)}`;
  const x = xOf(dayNumber(today) + 1);
  const half = textAdvance(text, fontSize) / 2;
  const isNearYear = markedYears(from, to, plotWidth).some(({ day }) => Math.abs(xOf(day) - x) < minDistance);
  return {
    cuts: [{ x, y: isNearYear ? -3 : -22, x2: x, y2: height + 4, stroke: chartColours.ink, strokeWidth: 1.5 }],
    texts: [
      { x: Math.min(Math.max(x, half - margin), plotWidth + arrowRoom - half), y: -30, lines: [text], align: "center" },
    ],
  };
}

function entriesOf(chart: TimelineChart, bars: readonly Bar[], style: Style): LegendEntry[] {
  const states = [...coloursOfStates(chart, style)].map(
    ([text, colour]): LegendEntry => ({ colour, looks: ["certain"], text }),
  );
  const word = (key: "unsure" | "unlimited" | "begun" | "confirmed"): string =>
    sentenceIn(chartWords[key], style.language);
  const others: readonly (readonly [of: Bar | undefined, look: LegendLook, text: string])[] = [
    [bars.find(({ isCertain }) => !isCertain), "possible", word("unsure")],
    [bars.find(({ isBegun }) => isBegun), "begun", word("begun")],
    [bars.find(({ isOpen }) => isOpen), "open", word("unlimited")],
    [bars.find(({ isConfirmed }) => isConfirmed), "confirmed", word("confirmed")],
  ];
  return [
    ...states,
    ...others.flatMap(([bar, look, text]): LegendEntry[] =>
      bar ? [{ colour: look === "confirmed" ? chartColours.paper : bar.fill, looks: [look], text }] : [],
    ),
  ];
}
