import type { Data, Mark, Spec } from "vega";
import { chartColours } from "./palette.ts";

/** Vega's own types. */
export type { Data, Mark, Spec };

/** DejaVu Sans has every letter of the four languages; the others are narrower fallbacks. */
export const chartFont = "DejaVu Sans, Noto Sans, Arial, sans-serif";
/** Font sizes in pixels: of labels and numbers, and of a title. */
export const fontSize = 11;
export const titleSize = 15;
/** From one line of a label to the next. */
export const lineHeight = 13;
/** The intended width of a chart, in pixels. */
export const chartWidth = 720;

/** Lines of text at a position, in the pixels of the chart. */
export type PositionedText = {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly size?: number;
  readonly colour?: string;
};

/**
 * Texts that start at their positions (the middle of the first line), as data: in a mark vega would interpret some
 * words.
 */
export const textData = (texts: readonly PositionedText[]): Data => ({
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
