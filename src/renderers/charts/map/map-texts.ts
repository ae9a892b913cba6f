import type { Mark, Spec } from "vega";
import { chartColours } from "../palette.ts";
import type { ShapeText } from "../shapes.ts";
import { fontSize, lineHeight } from "../spec.ts";
import type { Line } from "./map-boxes.ts";
import type { Label } from "./map-labels.ts";

/** Data of vega, and the marks that draw them. */
type DataAndMarks = Pick<Required<Spec>, "data" | "marks">;

/** Labels with a halo; and, to be drawn below the circles, their leader lines and those from circles to capitals. */
export function labelMarks(
  labels: readonly Label[],
  tethers: readonly Line[],
): DataAndMarks & { readonly lines: DataAndMarks } {
  const lines = [...tethers, ...labels.flatMap(({ leader }) => (leader ? [leader] : []))].map(lineOf);
  const halo: Mark = textMark("labels", {
    align: { field: "align" },
    stroke: { value: chartColours.paper },
    strokeWidth: { value: 2.5 },
    strokeJoin: { value: "round" },
    opacity: { value: 0.85 },
  });
  const inked: Mark = textMark("labels", { align: { field: "align" }, fill: { value: chartColours.ink } });
  return {
    data: [{ name: "labels", values: labels.map(textOf) }],
    marks: [halo, inked],
    lines:
      lines.length > 0 ? { data: [{ name: "leaders", values: lines }], marks: [leaderMark] } : { data: [], marks: [] },
  };
}

const lineOf = ([from, to]: Line) => ({ x: from[0], y: from[1], x2: to[0], y2: to[1] });

function textOf({ lines, box, align }: Label) {
  const shift = align === "left" ? 0 : align === "right" ? box.width : box.width / 2;
  return { x: box.x + shift, y: box.y + lineHeight / 2, text: lines, align };
}

const leaderMark: Mark = {
  type: "rule",
  from: { data: "leaders" },
  encode: {
    enter: {
      x: { field: "x" },
      y: { field: "y" },
      x2: { field: "x2" },
      y2: { field: "y2" },
      stroke: { value: chartColours.softInk },
      strokeWidth: { value: 0.75 },
    },
  },
};

/** The texts of a legend, left-aligned at their positions. */
export const legendTextMarks = (texts: readonly ShapeText[]): DataAndMarks => ({
  data: [
    {
      name: "legend",
      values: texts.map(({ x, y, lines, colour = chartColours.ink }) => ({ x, y, text: [...lines], colour })),
    },
  ],
  marks: [textMark("legend", { fill: { field: "colour" }, align: { value: "left" } })],
});

type Look = Readonly<Record<string, { readonly value: string | number } | { readonly field: string }>>;

const textMark = (data: string, look: Look): Mark => ({
  type: "text",
  from: { data },
  encode: {
    enter: {
      x: { field: "x" },
      y: { field: "y" },
      text: { field: "text" },
      baseline: { value: "middle" },
      fontSize: { value: fontSize },
      lineHeight: { value: lineHeight },
      ...look,
    },
  },
});
