import { arrowSize, outlineOf } from "../legend.ts";
import { chartColours } from "../palette.ts";
import { fontSize, lineHeight, type Mark, type Spec } from "../spec.ts";
import { textAdvance } from "../text-advance.ts";
import { arrowRoom, type BarLayout } from "./bar-layout.ts";
import type { Bars, Inside } from "./bar-pieces.ts";

/** In which directions categories and numbers go on the page. */
export type Ways = {
  readonly isAlong: boolean;
  readonly across: "x" | "y";
  readonly acrossTo: "x2" | "y2";
  readonly size: "width" | "height";
  readonly onward: "x" | "y";
  readonly onwardTo: "x2" | "y2";
};

export const waysOf = ({ direction }: BarLayout): Ways =>
  direction === "along"
    ? { isAlong: true, across: "x", acrossTo: "x2", size: "width", onward: "y", onwardTo: "y2" }
    : { isAlong: false, across: "y", acrossTo: "y2", size: "height", onward: "x", onwardTo: "x2" };

/** The bars, and the numbers at their ends and within them, as data. */
export function barData(bars: Bars, layout: BarLayout): NonNullable<Spec["data"]> {
  // Away from zero is right, or up, where vega counts down.
  const sign = layout.direction === "along" ? -1 : 1;
  const ends = bars.ends.map((end) => ({ ...end, gap: sign * (4 + (end.isOpen ? arrowRoom : 0)) }));
  const arrows = bars.ends.filter(({ isOpen }) => isOpen).map((end) => ({ ...end, gap: (sign * arrowRoom) / 2 }));
  const inside = bars.inside
    .filter((piece) => hasRoom(piece, layout))
    .map((piece) => ({ ...piece, at: (piece.from + piece.to) / 2 }));
  return Object.entries({ sure: bars.sure, perhaps: bars.perhaps, ends, arrows, inside }).map(([name, values]) => ({
    name,
    values: values.map((row) => {
      const place = layout.placeOf(row.category, row.slot);
      return { ...row, place, middle: place + layout.thickness / 2 };
    }),
  }));
}

/** Whether a number fits into a part of a bar, with some air around it. */
function hasRoom({ from, to, text }: Inside, { direction, ticks, reach, thickness }: BarLayout): boolean {
  const length = ((to - from) / (ticks.at(-1) ?? 1)) * reach;
  const width = textAdvance(text, fontSize) + 6;
  return direction === "along" ? length >= lineHeight + 2 && thickness >= width : length >= width;
}

/** How `barData` is drawn. */
export function barMarks(layout: BarLayout): Mark[] {
  const ways = waysOf(layout);
  return [
    pieces("sure", ways, layout.thickness),
    pieces("perhaps", ways, layout.thickness),
    arrows(ways),
    numbers(ways, layout),
    insides(ways),
  ];
}

const pieces = (name: "sure" | "perhaps", { across, size, onward, onwardTo }: Ways, thickness: number): Mark => ({
  type: "rect",
  from: { data: name },
  encode: {
    enter: {
      [across]: { field: "place" },
      [size]: { value: thickness },
      [onward]: { scale: "value", field: "from" },
      [onwardTo]: { scale: "value", field: "to" },
      fill: { field: "fill" },
      ...outlineOf(name === "sure"),
    },
  },
});

const arrows = ({ across, onward, isAlong }: Ways): Mark => ({
  type: "symbol",
  from: { data: "arrows" },
  encode: {
    enter: {
      [across]: { field: "middle" },
      [onward]: { scale: "value", field: "at", offset: { field: "gap" } },
      shape: { value: isAlong ? "triangle-up" : "triangle-right" },
      size: { value: arrowSize },
      fill: { field: "fill" },
      ...outlineOf(true),
    },
  },
});

function numbers({ across, onward, isAlong }: Ways, { isTurned }: BarLayout): Mark {
  const isUpright = isAlong && !isTurned;
  return {
    type: "text",
    from: { data: "ends" },
    encode: {
      enter: {
        [across]: { field: "middle" },
        [onward]: { scale: "value", field: "at", offset: { field: "gap" } },
        text: { field: "text" },
        fontSize: { value: fontSize },
        fill: { value: chartColours.ink },
        align: { value: isUpright ? "center" : "left" },
        baseline: { value: isUpright ? "alphabetic" : "middle" },
        angle: { value: isTurned ? -90 : 0 },
      },
    },
  };
}

const insides = ({ across, onward }: Ways): Mark => ({
  type: "text",
  from: { data: "inside" },
  encode: {
    enter: {
      [across]: { field: "middle" },
      [onward]: { scale: "value", field: "at" },
      text: { field: "text" },
      fontSize: { value: fontSize },
      fill: { field: "fill" },
      align: { value: "center" },
      baseline: { value: "middle" },
    },
  },
});
