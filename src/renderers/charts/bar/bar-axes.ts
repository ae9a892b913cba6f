import { cellText, type Style } from "../../style.ts";
import { chartColours } from "../palette.ts";
import { fontSize, lineHeight, type Mark, type Spec } from "../spec.ts";
import type { BarLayout } from "./bar-layout.ts";
import { type Ways, waysOf } from "./bar-marks.ts";

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
  const ways = waysOf(layout);
  const { across, onward, isAlong } = ways;
  const length = layout.edges.at(-1) ?? 0;
  const onTick = { scale: "value", field: "number" };
  return [
    grid(ways, length),
    labelMark("ticks", "text", isAlong, { [onward]: onTick, [across]: { value: isAlong ? -6 : length + 12 } }),
    labelMark("labels", "lines", !isAlong, {
      [across]: { field: "middle" },
      [onward]: { value: isAlong ? layout.reach + 14 : -8 },
    }),
  ];
}

const grid = ({ across, acrossTo, onward }: Ways, length: number): Mark => ({
  type: "rule",
  from: { data: "ticks" },
  encode: {
    enter: {
      [onward]: { scale: "value", field: "number" },
      [across]: { value: 0 },
      [acrossTo]: { value: length },
      stroke: { field: "stroke" },
    },
  },
});

const labelMark = (data: string, field: string, isBeside: boolean, place: object): Mark => ({
  type: "text",
  from: { data },
  encode: {
    enter: {
      ...place,
      text: { field },
      fontSize: { value: fontSize },
      lineHeight: { value: lineHeight },
      fill: { value: chartColours.ink },
      align: { value: isBeside ? "right" : "center" },
      baseline: { value: "middle" },
    },
  },
});
