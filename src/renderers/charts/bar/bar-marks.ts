import { arrowSize, outlineOf } from "../legend.ts";
import { chartColours } from "../palette.ts";
import { fontSize, lineHeight, type Mark, type Spec } from "../spec.ts";
import { textAdvance } from "../text-advance.ts";
import { arrowRoom, type BarLayout } from "./bar-layout.ts";
import type { Bars, InsideLabel } from "./bar-pieces.ts";

/** The channels of vega along which categories and values are drawn. */
export type Axes = {
  readonly isVertical: boolean;
  readonly categoryAxis: "x" | "y";
  readonly categoryEnd: "x2" | "y2";
  readonly size: "width" | "height";
  readonly valueAxis: "x" | "y";
  readonly valueEnd: "x2" | "y2";
};

export const axesOf = ({ direction }: BarLayout): Axes =>
  direction === "along"
    ? { isVertical: true, categoryAxis: "x", categoryEnd: "x2", size: "width", valueAxis: "y", valueEnd: "y2" }
    : { isVertical: false, categoryAxis: "y", categoryEnd: "y2", size: "height", valueAxis: "x", valueEnd: "x2" };

/** The bars, and the numbers at their ends and within them, as data. */
export function barData(bars: Bars, layout: BarLayout): NonNullable<Spec["data"]> {
  // Away from zero is right, or up, where vega's y decreases.
  const sign = layout.direction === "along" ? -1 : 1;
  const ends = bars.ends.map((end) => ({ ...end, gap: sign * (4 + (end.isOpen ? arrowRoom : 0)) }));
  const arrows = bars.ends.filter(({ isOpen }) => isOpen).map((end) => ({ ...end, gap: (sign * arrowRoom) / 2 }));
  const inside = bars.inside
    .filter((piece) => hasRoom(piece, layout))
    .map((piece) => ({ ...piece, at: (piece.from + piece.to) / 2 }));
  return Object.entries({ certain: bars.certain, possible: bars.possible, ends, arrows, inside }).map(
    ([name, values]) => ({
      name,
      values: values.map((row) => {
        const position = layout.positionOf(row.category, row.slot);
        return { ...row, position, middle: position + layout.thickness / 2 };
      }),
    }),
  );
}

/** Whether a number fits into a part of a bar, with some padding. */
function hasRoom({ from, to, text }: InsideLabel, { direction, ticks, valueLength, thickness }: BarLayout): boolean {
  const length = ((to - from) / (ticks.at(-1) ?? 1)) * valueLength;
  const width = textAdvance(text, fontSize) + 6;
  return direction === "along" ? length >= lineHeight + 2 && thickness >= width : length >= width;
}

/** How `barData` is drawn. */
export function barMarks(layout: BarLayout): Mark[] {
  const axes = axesOf(layout);
  return [
    pieces("certain", axes, layout.thickness),
    pieces("possible", axes, layout.thickness),
    arrows(axes),
    numbers(axes, layout),
    insideLabels(axes),
  ];
}

const pieces = (
  name: "certain" | "possible",
  { categoryAxis, size, valueAxis, valueEnd }: Axes,
  thickness: number,
): Mark => ({
  type: "rect",
  from: { data: name },
  encode: {
    enter: {
      [categoryAxis]: { field: "position" },
      [size]: { value: thickness },
      [valueAxis]: { scale: "value", field: "from" },
      [valueEnd]: { scale: "value", field: "to" },
      fill: { field: "fill" },
      ...outlineOf(name === "certain"),
    },
  },
});

const arrows = ({ categoryAxis, valueAxis, isVertical }: Axes): Mark => ({
  type: "symbol",
  from: { data: "arrows" },
  encode: {
    enter: {
      [categoryAxis]: { field: "middle" },
      [valueAxis]: { scale: "value", field: "at", offset: { field: "gap" } },
      shape: { value: isVertical ? "triangle-up" : "triangle-right" },
      size: { value: arrowSize },
      fill: { field: "fill" },
      ...outlineOf(true),
    },
  },
});

function numbers({ categoryAxis, valueAxis, isVertical }: Axes, { isRotated }: BarLayout): Mark {
  const isUpright = isVertical && !isRotated;
  return {
    type: "text",
    from: { data: "ends" },
    encode: {
      enter: {
        [categoryAxis]: { field: "middle" },
        [valueAxis]: { scale: "value", field: "at", offset: { field: "gap" } },
        text: { field: "text" },
        fontSize: { value: fontSize },
        fill: { value: chartColours.ink },
        align: { value: isUpright ? "center" : "left" },
        baseline: { value: isUpright ? "alphabetic" : "middle" },
        angle: { value: isRotated ? -90 : 0 },
      },
    },
  };
}

const insideLabels = ({ categoryAxis, valueAxis }: Axes): Mark => ({
  type: "text",
  from: { data: "inside" },
  encode: {
    enter: {
      [categoryAxis]: { field: "middle" },
      [valueAxis]: { scale: "value", field: "at" },
      text: { field: "text" },
      fontSize: { value: fontSize },
      fill: { field: "fill" },
      align: { value: "center" },
      baseline: { value: "middle" },
    },
  },
});
