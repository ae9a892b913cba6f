import { chartColours } from "../palette.ts";
import { chartWidth, fontSize, lineHeight, type PlacedText } from "../spec.ts";
import { linesWithin, textAdvance } from "../text-advance.ts";
import type { Sign } from "./map-signs.ts";

/** A sign of the legend with what it means, or a text alone. */
export type LegendItem = { readonly looks: readonly Pick<Sign, "look" | "radius">[]; readonly text: string };

/** Signs and texts under a map, and how far down they go. */
export type MapLegend = {
  readonly signs: readonly Sign[];
  readonly texts: readonly PlacedText[];
  readonly bottom: number;
};

const between = 18;
const signGap = 5;

/** Items beside each other in as many rows as they need, from `top` down, and a sentence under them. */
export function layOutLegend(items: readonly LegendItem[], sentence: string, top: number): MapLegend {
  const signs: Sign[] = [];
  const texts: PlacedText[] = [];
  let bottom = top;
  for (const row of rowsOf(items)) {
    const height = Math.max(lineHeight, ...row.map(heightOf)) + 6;
    let x = 0;
    for (const item of row) {
      const y = bottom + height / 2;
      signs.push(...signsOf(item, x, y));
      texts.push({ x: x + signsWidth(item), y, lines: [item.text] });
      x += widthOf(item) + between;
    }
    bottom += height;
  }
  const lines = linesWithin(sentence, chartWidth, fontSize, 3);
  texts.push({ x: 0, y: bottom + lineHeight / 2 + 3, lines, colour: chartColours.softInk });
  return { signs, texts, bottom: bottom + lines.length * lineHeight + 4 };
}

/** An item's signs beside each other. */
function signsOf({ looks }: LegendItem, left: number, y: number): Sign[] {
  let x = left;
  return looks.map(({ look, radius }) => {
    x += 2 * radius + signGap;
    return { look, radius, x: x - radius - signGap, y };
  });
}

const signsWidth = ({ looks }: LegendItem): number => looks.reduce((sum, { radius }) => sum + 2 * radius + signGap, 0);
const heightOf = ({ looks }: LegendItem): number => 2 + 2 * Math.max(0, ...looks.map(({ radius }) => radius));
const widthOf = (item: LegendItem): number => signsWidth(item) + textAdvance(item.text, fontSize);

function rowsOf(items: readonly LegendItem[]): LegendItem[][] {
  const rows: LegendItem[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (taken + widthOf(item) > chartWidth) {
      rows.push([]);
      taken = 0;
    }
    rows.at(-1)?.push(item);
    taken += widthOf(item) + between;
  }
  return rows;
}

/** Up to three round numbers from the greatest down that stand for many, fewer and few: 20, 5, 1. */
export function roundNumbers(most: number): number[] {
  const rounds: number[] = [];
  for (let power = 1; power <= most; power *= 10) rounds.push(...[1, 2, 5].map((digit) => digit * power));
  const fitting = rounds.filter((number) => number <= most).reverse();
  if (fitting.length < 4) return fitting;
  return fitting.filter((_, index) => index % 2 === 0).slice(0, 3);
}
