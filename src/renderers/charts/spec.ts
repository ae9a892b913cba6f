import type { Data, Mark, Spec } from "vega";
import { chartColours } from "./palette.ts";

/** What vega draws. */
export type { Data, Mark, Spec };

/** DejaVu Sans has every letter of the four languages; the others are narrower, and stand in where it is missing. */
export const chartFont = "DejaVu Sans, Noto Sans, Arial, sans-serif";
/** How high letters are: of labels and numbers, and of a title. */
export const fontSize = 11;
export const titleSize = 15;
/** From one line of a label to the next. */
export const lineHeight = 13;
/** How wide a chart is meant to be. */
export const chartWidth = 720;

/** Lines of text at a place, in the pixels of the chart. */
export type PlacedText = {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly size?: number;
  readonly colour?: string;
};

/** Texts that begin at their places, their first line's middle there; as data, for vega takes some words in a mark for its own. */
export const textData = (texts: readonly PlacedText[]): Data => ({
  name: "texts",
  values: texts.map(({ x, y, lines, size = fontSize, colour = chartColours.ink }) => ({
    x,
    y,
    lines: [...lines],
    size,
    lineHeight: Math.round(size * 1.2),
    colour,
  })),
});

/** How `textData` is drawn. */
export const textMark: Mark = {
  type: "text",
  from: { data: "texts" },
  encode: {
    enter: {
      x: { field: "x" },
      y: { field: "y" },
      text: { field: "lines" },
      fontSize: { field: "size" },
      lineHeight: { field: "lineHeight" },
      fill: { field: "colour" },
      baseline: { value: "middle" },
    },
  },
};
