import { chartColours } from "./palette.ts";
import { chartWidth, fontSize, type Mark, type PlacedText } from "./spec.ts";
import { linesWithin, textAdvance } from "./text-advance.ts";

/** What an entry of a legend shows: a bar, one that may be, an arrow where no end is known, or both of these. */
export type LegendEntry = {
  readonly colour: string;
  readonly looks: readonly ("sure" | "perhaps" | "open")[];
  readonly text: string;
};

/** A legend's marks and words, from a place to the right and down, and how high it is. */
type Legend = { readonly marks: readonly Mark[]; readonly texts: readonly PlacedText[]; readonly height: number };

const rowHeight = 18;
const sampleWidth = 18;
const longestText = 320;

/** Entries beside each other, as many as fit in a row. */
export function legendOf(entries: readonly LegendEntry[], x: number, y: number): Legend {
  const marks: Mark[] = [];
  const texts: PlacedText[] = [];
  let taken = 0;
  let row = 0;
  for (const { colour, looks, text } of entries) {
    const lines = linesWithin(text, longestText, fontSize, 1);
    const samples = looks.reduce((sum, look) => sum + widthOf(look), 4);
    const width = samples + textAdvance(lines[0] ?? "", fontSize);
    if (taken > 0 && taken + width > chartWidth) {
      taken = 0;
      row += 1;
    }
    const middle = y + row * rowHeight + rowHeight / 2;
    marks.push(...looks.map((look, index) => sample(look, colour, x + taken + index * (sampleWidth + 2), middle)));
    texts.push({ x: x + taken + samples, y: middle, lines });
    taken += width + 16;
  }
  return { marks, texts, height: entries.length > 0 ? (row + 1) * rowHeight : 0 };
}

const widthOf = (look: LegendEntry["looks"][number]): number => (look === "open" ? 12 : sampleWidth + 2);

const sample = (look: LegendEntry["looks"][number], colour: string, x: number, middle: number): Mark =>
  look === "open" ? arrowSample(colour, x, middle) : boxSample(look, colour, x, middle);

const boxSample = (look: "sure" | "perhaps", colour: string, x: number, middle: number): Mark => ({
  type: "rect",
  encode: {
    enter: {
      x: { value: x },
      y: { value: middle - 6 },
      width: { value: sampleWidth },
      height: { value: 12 },
      fill: { value: colour },
      ...outlineOf(look === "sure"),
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

/** How what is certain is drawn, and what is not: with a whole line around it, or light within a broken one. */
export const outlineOf = (isSure: boolean) => ({
  stroke: { value: chartColours.ink },
  strokeWidth: { value: 0.75 },
  ...(isSure ? {} : { fillOpacity: { value: 0.3 }, strokeDash: { value: [3, 2] } }),
});
