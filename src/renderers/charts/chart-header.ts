import type { Drawing } from "./drawing.ts";
import { type LegendEntry, legendOf } from "./legend.ts";
import { chartColours } from "./palette.ts";
import { joinShapes, type Shapes, type ShapeText } from "./shapes.ts";
import { fontSize, titleSize } from "./spec.ts";
import { linesWithin } from "./text-advance.ts";

/** The title and the legend, one under the other from a left edge down to `bottom`. */
export function chartHeader(
  { heading, width }: Drawing,
  entries: readonly LegendEntry[],
  left: number,
  bottom: number,
): Shapes {
  const { height } = legendOf(entries, 0, 0, width);
  const legend = legendOf(entries, left, bottom - height - gap, width);
  const title = heading ? linesWithin(heading.title, width, titleSize, 12) : [];
  const top = bottom - height - 2 * gap - title.length * titleLine;
  const titles: ShapeText[] =
    title.length > 0 ? [{ x: left, y: top + titleSize * 0.6, lines: title, size: titleSize }] : [];
  return joinShapes([{ texts: titles }, legend.shapes]);
}

/** The notes under a chart that stands alone, from `top` down. */
export function chartFooter({ heading, width }: Drawing, left: number, top: number): Partial<Shapes> {
  let y = top + 2 * gap;
  const texts = (heading?.notes ?? []).map((note): ShapeText => {
    const lines = linesWithin(note, width, fontSize, 12);
    const text = { x: left, y, lines, colour: chartColours.softInk };
    y += lines.length * noteLine + 3;
    return text;
  });
  return { texts };
}

const gap = 8;
const titleLine = Math.round(titleSize * 1.2);
const noteLine = Math.round(fontSize * 1.2);
