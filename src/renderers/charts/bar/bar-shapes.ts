import { cellText } from "../../cell-text.ts";
import type { Drawing } from "../drawing.ts";
import { chartColours } from "../palette.ts";
import { joinShapes, type Rect, type Rule, type Shapes, type ShapeText } from "../shapes.ts";
import { fontSize, lineHeight } from "../spec.ts";
import { widest } from "../text-advance.ts";
import { arrowRoom, type BarLayout, type BarRow, numberGap, type PlacedBar } from "./bar-layout.ts";

/** The lines of the grid with their numbers. */
export function axisShapes({ ticks, height, valueLength }: BarLayout, { style }: Drawing): Partial<Shapes> {
  const most = ticks.at(-1) ?? 1;
  const at = (tick: number): number => (tick / most) * valueLength;
  const names = ticks.map((number) => cellText({ is: "number", number }, style));
  const every = Math.max(1, Math.ceil((widest(names, fontSize) + 8) / at(ticks[1] ?? most)));
  return {
    grid: ticks.map((tick, index): Rule => {
      const stroke = index === 0 ? chartColours.ink : chartColours.grid;
      return { x: at(tick), y: 0, x2: at(tick), y2: height, stroke };
    }),
    texts: names.flatMap((name, index): ShapeText[] =>
      index % every === 0
        ? [{ x: at(ticks[index] ?? 0), y: height + 12, lines: [name], align: "center", colour: chartColours.softInk }]
        : [],
    ),
  };
}

/** The names of categories and their bars. */
export const rowShapes = (layout: BarLayout): Shapes =>
  joinShapes(
    layout.rows.flatMap((row) => [
      { texts: [nameOf(row)] },
      ...row.bars.map((bar) => barShapes(bar, layout)),
      { texts: row.signs.map(({ text, middle }) => ({ x: numberGap, y: middle, lines: [text], isMasked: true })) },
    ]),
  );

const nameOf = ({ lines, middle, isApart }: BarRow): ShapeText => ({
  x: -8,
  y: middle - ((lines.length - 1) * lineHeight) / 2,
  lines,
  align: "right",
  colour: isApart ? chartColours.softInk : chartColours.ink,
});

/** A bar with its number at the end; one that would dwarf the others is cut at the end of the scale. */
function barShapes({ count: { min, max }, text, fill, middle }: PlacedBar, layout: BarLayout): Partial<Shapes> {
  const { ticks, valueLength, thickness } = layout;
  const most = ticks.at(-1) ?? 1;
  const at = (number: number): number => (Math.min(number, most) / most) * valueLength;
  const part = (from: number, to: number, look: Rect["look"]): Rect[] =>
    at(to) > at(from)
      ? [{ x: at(from), y: middle - thickness / 2, width: at(to) - at(from), height: thickness, fill, look }]
      : [];
  const end = max ?? min;
  const isOpen = max === null;
  return {
    rects: [...part(0, min, "certain"), ...part(min, end, "possible")],
    cuts: end > most ? cutsAt(at(end), middle, thickness) : [],
    points: isOpen ? [{ x: at(end) + arrowRoom / 2, y: middle, shape: "triangle-right", fill }] : [],
    texts: [{ x: at(end) + numberGap + (isOpen ? arrowRoom : 0), y: middle, lines: [text], isMasked: true }],
  };
}

/** Two white lines across a bar, which say that it is longer than drawn. */
const cutsAt = (end: number, middle: number, thickness: number): Rule[] =>
  [16, 21].map((before) => ({
    x: end - before - 3,
    y: middle + thickness / 2 + 2,
    x2: end - before + 3,
    y2: middle - thickness / 2 - 2,
    stroke: chartColours.paper,
    strokeWidth: 2.5,
  }));
