import { chartColours } from "./palette.ts";
import { chartWidth, fontSize, type Mark, type PositionedText } from "./spec.ts";
import { linesWithin, textAdvance } from "./text-advance.ts";

/** An entry of a legend: samples of a certain bar, a possible one, an arrow for an open end, and what they mean. */
export type LegendEntry = {
  readonly colour: string;
  readonly looks: readonly ("certain" | "possible" | "open")[];
  readonly text: string;
};

/** A legend's marks and texts below and right of a position, and its height. */
type Legend = { readonly marks: readonly Mark[]; readonly texts: readonly PositionedText[]; readonly height: number };

const rowHeight = 18;
const sampleWidth = 18;
const longestText = 320;

/** Lays entries out beside each other, as many as fit in a row, from a position on. */
export function legendOf(entries: readonly LegendEntry[], x: number, y: number): Legend {
  const marks: Mark[] = [];
  const texts: PositionedText[] = [];
  let used = 0;
  let row = 0;
  for (const { colour, looks, text } of entries) {
    const lines = linesWithin(text, longestText, fontSize, 1);
    const samples = looks.reduce((sum, look) => sum + widthOf(look), 4);
    const width = samples + textAdvance(lines[0] ?? "", fontSize);
    if (used > 0 && used + width > chartWidth) {
      used = 0;
      row += 1;
    }
    const middle = y + row * rowHeight + rowHeight / 2;
    marks.push(...looks.map((look, index) => sample(look, colour, x + used + index * (sampleWidth + 2), middle)));
    texts.push({ x: x + used + samples, y: middle, lines });
    used += width + 16;
  }
  return { marks, texts, height: entries.length > 0 ? (row + 1) * rowHeight : 0 };
}

const widthOf = (look: LegendEntry["looks"][number]): number => (look === "open" ? 12 : sampleWidth + 2);

const sample = (look: LegendEntry["looks"][number], colour: string, x: number, middle: number): Mark =>
  look === "open" ? arrowSample(colour, x, middle) : boxSample(look, colour, x, middle);

const boxSample = (look: "certain" | "possible", colour: string, x: number, middle: number): Mark => ({
  type: "rect",
  encode: {
    enter: {
      x: { value: x },
      y: { value: middle - 6 },
      width: { value: sampleWidth },
      height: { value: 12 },
      fill: { value: colour },
      ...outlineOf(look === "certain"),
    },
  },
});

const arrowSample = (colour: string, x: number, middle: number): Mark => ({
  type: "symbol",
  encode: {
    enter: {
      x: { value: x + 6 },
      y: { value: middle },
      shape: { value: "triangle-right" },
      size: { value: arrowSize },
      fill: { value: colour },
      ...outlineOf(true),
    },
  },
});

/** The area of an arrow's head. */
export const arrowSize = 90;

/** Certain bars have a solid outline, possible ones are light with a dashed outline. */
export const outlineOf = (isCertain: boolean) => ({
  stroke: { value: chartColours.ink },
  strokeWidth: { value: 0.75 },
  ...(isCertain ? {} : { fillOpacity: { value: 0.3 }, strokeDash: { value: [3, 2] } }),
});
