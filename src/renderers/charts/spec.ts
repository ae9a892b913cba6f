import type { Mark, Spec } from "vega";
import { chartColours } from "./palette.ts";

/** What vega draws. */
export type { Mark, Spec };

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

/** Texts that begin at their places, their first line's middle there. */
export const textMark = (texts: readonly PlacedText[]): Mark[] =>
  texts.map(({ x, y, lines, size = fontSize, colour = chartColours.ink }) => ({
    type: "text",
    encode: {
      enter: {
        x: { value: x },
        y: { value: y },
        text: { value: [...lines] },
        fontSize: { value: size },
        lineHeight: { value: Math.round(size * 1.2) },
        fill: { value: colour },
        baseline: { value: "middle" },
      },
    },
  }));
