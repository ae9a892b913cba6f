import { chartColours } from "./palette.ts";
import type { Shapes } from "./shapes.ts";
import { fontSize } from "./spec.ts";
import { linesWithin, textAdvance } from "./text-advance.ts";

/** What a sample of a legend shows: a part of a bar, an arrow to either side, a diamond, the sign of an empty year. */
export type LegendLook = "certain" | "possible" | "open" | "open-up" | "begun" | "confirmed" | "none";

/** An entry of a legend: samples, and what they mean. */
export type LegendEntry = { readonly colour: string; readonly looks: readonly LegendLook[]; readonly text: string };

/** A legend below and right of a position, and its height. */
type Legend = { readonly shapes: Partial<Shapes>; readonly height: number };

const rowHeight = 18;
const sampleWidth = 18;
const longestText = 320;

/** Lays entries out beside each other, as many as fit in a row of a width, from a position on. */
export function legendOf(entries: readonly LegendEntry[], x: number, y: number, width: number): Legend {
  const shapes: Partial<Shapes>[] = [];
  let used = 0;
  let row = 0;
  for (const { colour, looks, text } of entries) {
    const samples = looks.reduce((sum, look) => sum + widthOf(look), 4);
    const lines = linesWithin(text, Math.min(longestText, width - samples), fontSize, 1);
    const needed = samples + textAdvance(lines[0] ?? "", fontSize);
    if (used > 0 && used + needed > width) {
      used = 0;
      row += 1;
    }
    const middle = y + row * rowHeight + rowHeight / 2;
    let at = x + used;
    for (const look of looks) {
      shapes.push(sample(look, colour, at, middle));
      at += widthOf(look);
    }
    shapes.push({ texts: [{ x: x + used + samples, y: middle, lines }] });
    used += needed + 16;
  }
  return {
    shapes: {
      rects: shapes.flatMap(({ rects = [] }) => rects),
      points: shapes.flatMap(({ points = [] }) => points),
      texts: shapes.flatMap(({ texts = [] }) => texts),
    },
    height: entries.length > 0 ? (row + 1) * rowHeight : 0,
  };
}

const isBox = (look: LegendLook): look is "certain" | "possible" => look === "certain" || look === "possible";
const widthOf = (look: LegendLook): number => (isBox(look) ? sampleWidth + 2 : 14);

const pointShapes = {
  open: "triangle-right",
  "open-up": "triangle-up",
  begun: "triangle-left",
  confirmed: "diamond",
} as const;

function sample(look: LegendLook, fill: string, x: number, middle: number): Partial<Shapes> {
  if (isBox(look)) return { rects: [{ x, y: middle - 6, width: sampleWidth, height: 12, fill, look }] };
  if (look === "none") return { texts: [{ x, y: middle, lines: [noneSign], colour: chartColours.softInk }] };
  return { points: [{ x: x + 6, y: middle, shape: pointShapes[look], fill }] };
}

/** What stands where nothing is on record. */
export const noneSign = "–";
