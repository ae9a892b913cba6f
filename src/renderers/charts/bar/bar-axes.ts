import { cellText, type Style } from "../../style.ts";
import { chartColours } from "../palette.ts";
import { fontSize, lineHeight, type Mark, type Spec } from "../spec.ts";
import type { BarLayout } from "./bar-layout.ts";
import { type Axes, axesOf } from "./bar-marks.ts";

/** The numbers of the axis and the names of categories, as data. */
export function axisData({ ticks, labels, edges, direction }: BarLayout, style: Style): NonNullable<Spec["data"]> {
  const raised = (lines: number): number => (direction === "down" ? ((lines - 1) * lineHeight) / 2 : 0);
  const middle = (index: number): number => ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
  return [
    {
      name: "ticks",
      values: ticks.map((number, index) => ({
        number,
        text: cellText({ is: "number", number }, style),
        stroke: index === 0 ? chartColours.ink : chartColours.grid,
      })),
    },
    { name: "labels", values: labels.map((lines, index) => ({ lines, middle: middle(index) - raised(lines.length) })) },
  ];
}

/** The lines of the grid with their numbers, and the names of categories. */
export function axisMarks(layout: BarLayout): Mark[] {
  const axes = axesOf(layout);
  const { categoryAxis, valueAxis, isVertical } = axes;
  const length = layout.edges.at(-1) ?? 0;
  const onTick = { scale: "value", field: "number" };
  return [
    grid(axes, length),
    labelMark("ticks", "text", isVertical, {
      [valueAxis]: onTick,
      [categoryAxis]: { value: isVertical ? -6 : length + 12 },
    }),
    labelMark("labels", "lines", !isVertical, {
      [categoryAxis]: { field: "middle" },
      [valueAxis]: { value: isVertical ? layout.valueLength + 14 : -8 },
    }),
  ];
}

const grid = ({ categoryAxis, categoryEnd, valueAxis }: Axes, length: number): Mark => ({
  type: "rule",
  from: { data: "ticks" },
  encode: {
    enter: {
      [valueAxis]: { scale: "value", field: "number" },
      [categoryAxis]: { value: 0 },
      [categoryEnd]: { value: length },
      stroke: { field: "stroke" },
    },
  },
});

const labelMark = (data: string, field: string, isBeside: boolean, position: object): Mark => ({
  type: "text",
  from: { data },
  encode: {
    enter: {
      ...position,
      text: { field },
      fontSize: { value: fontSize },
      lineHeight: { value: lineHeight },
      fill: { value: chartColours.ink },
      align: { value: isBeside ? "right" : "center" },
      baseline: { value: "middle" },
    },
  },
});
