import type { Data, Mark, Spec } from "vega";
import { chartColours } from "./palette.ts";
import { fontSize, lineHeight } from "./spec.ts";
import { textAdvance } from "./text-advance.ts";

/** A box: a certain part of a bar, a possible one, or one of what stands apart, which is grey. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly look: "certain" | "possible";
};

/** A straight line. */
export type Rule = {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: string;
  readonly strokeWidth?: number;
};

/** A small mark: the head of an arrow where a bar has no end, a diamond at a day. */
type Point = {
  readonly x: number;
  readonly y: number;
  readonly shape: "triangle-up" | "triangle-down" | "triangle-right" | "triangle-left" | "diamond";
  readonly fill: string;
};

/** Lines of text, the first with its middle at a position; on a box of paper, so that no line runs through, if masked. */
export type ShapeText = {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly size?: number;
  readonly colour?: string;
  readonly align?: "left" | "center" | "right";
  readonly isRotated?: boolean;
  readonly isMasked?: boolean;
};

/** What a chart is drawn of, in pixels: lines behind all, then boxes, lines across them, points and texts. */
export type Shapes = {
  readonly grid: readonly Rule[];
  readonly rects: readonly Rect[];
  readonly cuts: readonly Rule[];
  readonly points: readonly Point[];
  readonly texts: readonly ShapeText[];
};

/** Several drawings as one. */
export const joinShapes = (all: readonly Partial<Shapes>[]): Shapes => ({
  grid: all.flatMap(({ grid = [] }) => grid),
  rects: all.flatMap(({ rects = [] }) => rects),
  cuts: all.flatMap(({ cuts = [] }) => cuts),
  points: all.flatMap(({ points = [] }) => points),
  texts: all.flatMap(({ texts = [] }) => texts),
});

/** The data and marks that draw shapes; nothing for those that there are none of. */
export function shapeMarks({ grid, rects, cuts, points, texts }: Shapes): Pick<Required<Spec>, "data" | "marks"> {
  const masked = texts.filter(({ isMasked }) => isMasked);
  const layers: readonly Layer[] = [
    { name: "grid", values: grid.map(ruleRow), mark: ruleMark },
    { name: "masks", values: masked.map(maskOf), mark: rectMark },
    { name: "certain", values: rects.filter(({ look }) => look === "certain"), mark: barMark(true) },
    { name: "possible", values: rects.filter(({ look }) => look === "possible"), mark: barMark(false) },
    { name: "cuts", values: cuts.map(ruleRow), mark: ruleMark },
    { name: "points", values: points, mark: pointMark },
    { name: "texts", values: texts.flatMap(textRows), mark: textMark },
  ];
  const used = layers.filter(({ values }) => values.length > 0);
  return {
    data: used.map(({ name, values }): Data => ({ name, values: [...values] })),
    marks: used.map(({ name, mark }): Mark => ({ ...mark, from: { data: name } })),
  };
}

type Layer = { readonly name: string; readonly values: readonly object[]; readonly mark: Mark };

const fields = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { field: name }]));

const ruleMark: Mark = { type: "rule", encode: { enter: fields("x", "y", "x2", "y2", "stroke", "strokeWidth") } };
const rectMark: Mark = { type: "rect", encode: { enter: fields("x", "y", "width", "height", "fill") } };

const barMark = (isCertain: boolean): Mark => ({
  type: "rect",
  encode: { enter: { ...fields("x", "y", "width", "height", "fill"), ...outlineOf(isCertain) } },
});

const pointMark: Mark = {
  type: "symbol",
  encode: { enter: { ...fields("x", "y", "shape", "fill"), size: { value: 90 }, ...outlineOf(true) } },
};

const textMark: Mark = {
  type: "text",
  encode: {
    enter: {
      ...fields("x", "y", "align", "angle", "fontSize", "lineHeight", "fill"),
      text: { field: "lines" },
      baseline: { value: "middle" },
    },
  },
};

/** Certain bars have a solid outline, possible ones are light with a dashed outline. */
function outlineOf(isCertain: boolean) {
  return {
    stroke: { value: chartColours.ink },
    strokeWidth: { value: 0.75 },
    ...(isCertain ? {} : { fillOpacity: { value: 0.3 }, strokeDash: { value: [3, 2] } }),
  };
}

const ruleRow = ({ strokeWidth = 1, ...rule }: Rule) => ({ ...rule, strokeWidth });

/** A text as rows of data: one, or one for each line where a line runs from right to left, which resvg would misplace. */
function textRows({ x, y, lines, size = fontSize, colour = chartColours.ink, align = "left", isRotated }: ShapeText) {
  const step = Math.round(size * 1.2);
  const row = { x, fontSize: size, lineHeight: step, fill: colour, align, angle: isRotated ? -90 : 0 };
  if (lines.some((line) => rightToLeft.test(line)))
    return lines.map((line, index) => ({ ...row, y: y + index * step, lines: [line] }));
  return lines.length > 0 ? [{ ...row, y, lines: [...lines] }] : [];
}

/** A letter of Hebrew, Arabic, Persian and their kin. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/;

/** The box of a text of one line. */
function maskOf({ x, y, lines, size = fontSize, align = "left", isRotated = false }: ShapeText) {
  const length = textAdvance(lines[0] ?? "", size) + 2;
  const before = align === "left" ? 1 : align === "center" ? length / 2 : length - 1;
  return isRotated
    ? { x: x - lineHeight / 2, y: y - length + before, width: lineHeight, height: length, fill: chartColours.paper }
    : { x: x - before, y: y - lineHeight / 2, width: length, height: lineHeight, fill: chartColours.paper };
}
