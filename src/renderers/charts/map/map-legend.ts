import { chartColours } from "../palette.ts";
import type { ShapeText } from "../shapes.ts";
import { fontSize, lineHeight } from "../spec.ts";
import { linesWithin, textAdvance } from "../text-advance.ts";
import type { MapSymbol } from "./map-symbols.ts";

/** Symbols of the legend with their meaning, or a text alone. */
export type LegendItem = { readonly looks: readonly Pick<MapSymbol, "look" | "radius">[]; readonly text: string };

/** The symbols and texts under a map, and their bottom edge. */
export type MapLegend = {
  readonly symbols: readonly MapSymbol[];
  readonly texts: readonly ShapeText[];
  readonly bottom: number;
};

const between = 18;
const symbolGap = 5;

/** Items beside each other in as many rows as they need, from `top` down, and a sentence under them. */
export function layOutLegend(items: readonly LegendItem[], sentence: string, top: number, width: number): MapLegend {
  const symbols: MapSymbol[] = [];
  const texts: ShapeText[] = [];
  let bottom = top;
  for (const row of rowsOf(items, width)) {
    const height = Math.max(lineHeight, ...row.map(heightOf)) + 6;
    let x = 0;
    for (const item of row) {
      const y = bottom + height / 2;
      symbols.push(...symbolsOf(item, x, y));
      texts.push({ x: x + symbolsWidth(item), y, lines: [item.text] });
      x += widthOf(item) + between;
    }
    bottom += height;
  }
  const lines = linesWithin(sentence, width, fontSize, 3);
  if (lines.length === 0) return { symbols, texts, bottom };
  texts.push({ x: 0, y: bottom + lineHeight / 2 + 3, lines, colour: chartColours.softInk });
  return { symbols, texts, bottom: bottom + lines.length * lineHeight + 4 };
}

/** An item's symbols beside each other. */
function symbolsOf({ looks }: LegendItem, left: number, y: number): MapSymbol[] {
  let x = left;
  return looks.map(({ look, radius }) => {
    x += 2 * radius + symbolGap;
    return { look, radius, x: x - radius - symbolGap, y };
  });
}

const symbolsWidth = ({ looks }: LegendItem): number =>
  looks.reduce((sum, { radius }) => sum + 2 * radius + symbolGap, 0);
const heightOf = ({ looks }: LegendItem): number => 2 + 2 * Math.max(0, ...looks.map(({ radius }) => radius));
const widthOf = (item: LegendItem): number => symbolsWidth(item) + textAdvance(item.text, fontSize);

function rowsOf(items: readonly LegendItem[], width: number): LegendItem[][] {
  const rows: LegendItem[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (taken + widthOf(item) > width) {
      rows.push([]);
      taken = 0;
    }
    rows.at(-1)?.push(item);
    taken += widthOf(item) + between;
  }
  return rows;
}

/** Up to three round numbers, the greatest first, as sample sizes: 20, 5, 1. */
export function roundNumbers(most: number): number[] {
  const rounds: number[] = [];
  for (let power = 1; power <= most; power *= 10) rounds.push(...[1, 2, 5].map((digit) => digit * power));
  const fitting = rounds.filter((number) => number <= most).reverse();
  if (fitting.length < 4) return fitting;
  return fitting.filter((_, index) => index % 2 === 0).slice(0, 3);
}
