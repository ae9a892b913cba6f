import { arrowSize, outlineOf } from "../legend.ts";
import { chartColours } from "../palette.ts";
import { fontSize, lineHeight, type Mark } from "../spec.ts";

/** The least width of a bar, so that a single day is visible. */
const minWidth = 3;
const thickness = 14;

/** The marks of a timeline's rows, years, bars and today's line, whose label stays between two positions. */
export const timelineMarks = (height: number, named: { readonly from: number; readonly to: number }): Mark[] => [
  yearLines(height),
  yearNames(-10),
  yearNames(height + 12),
  labels,
  bars(true),
  bars(false),
  arrows,
  todayLine(height),
  todayName(named),
];

const atDay = { scale: "day", field: "day" };
const label = {
  fontSize: { value: fontSize },
  baseline: { value: "middle" },
  fill: { value: chartColours.ink },
} as const;

const yearLines = (height: number): Mark => ({
  type: "rule",
  from: { data: "years" },
  encode: { enter: { x: atDay, y: { value: -4 }, y2: { value: height + 4 }, stroke: { value: chartColours.grid } } },
});

const yearNames = (y: number): Mark => ({
  type: "text",
  from: { data: "years" },
  encode: { enter: { ...label, x: atDay, y: { value: y }, text: { field: "text" }, align: { value: "center" } } },
});

const labels: Mark = {
  type: "text",
  from: { data: "labels" },
  encode: {
    enter: {
      ...label,
      x: { value: -10 },
      y: { scale: "row", field: "row", band: 0.5, offset: { field: "raised" } },
      text: { field: "lines" },
      lineHeight: { value: lineHeight },
      align: { value: "right" },
    },
  },
};

const bars = (isCertain: boolean): Mark => ({
  type: "rect",
  from: { data: isCertain ? "certain" : "uncertain" },
  encode: {
    enter: {
      x: { scale: "day", field: "from" },
      width: { signal: `max(${minWidth}, scale('day', datum.to) - scale('day', datum.from))` },
      yc: { scale: "row", field: "row", band: 0.5 },
      height: { value: thickness },
      fill: { field: "fill" },
      ...outlineOf(isCertain),
    },
  },
});

const arrows: Mark = {
  type: "symbol",
  from: { data: "open" },
  encode: {
    enter: {
      x: { scale: "day", field: "to", offset: 6 },
      y: { scale: "row", field: "row", band: 0.5 },
      shape: { value: "triangle-right" },
      size: { value: arrowSize },
      fill: { field: "fill" },
      ...outlineOf(true),
    },
  },
};

const todayLine = (height: number): Mark => ({
  type: "rule",
  from: { data: "today" },
  encode: {
    enter: {
      x: atDay,
      y: { field: "top" },
      y2: { value: height + 4 },
      stroke: { value: chartColours.ink },
      strokeWidth: { value: 1.5 },
      strokeDash: { value: [6, 3] },
    },
  },
});

const todayName = ({ from, to }: { readonly from: number; readonly to: number }): Mark => ({
  type: "text",
  from: { data: "today" },
  encode: {
    enter: {
      ...label,
      x: { signal: `clamp(scale('day', datum.day), ${from}, ${to})` },
      y: { value: -30 },
      text: { field: "text" },
      align: { value: "center" },
    },
  },
});
