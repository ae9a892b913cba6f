import { chartColours } from "../palette.ts";
import type { Rule, Shapes, ShapeText } from "../shapes.ts";
import { fontSize, lineHeight } from "../spec.ts";
import { linesWithin, textAdvance, widest } from "../text-advance.ts";

/** Where years stand beside each other, and right of them, after a gap, what has none; in pixels from the left. */
export type YearAxis = {
  readonly years: number;
  /** From one year to the next. */
  readonly step: number;
  /** The middle of a column: of a year by its index, then of what stands apart. */
  readonly middleOf: (column: number) => number;
  /** The width of the years, and of all. */
  readonly yearsWidth: number;
  readonly width: number;
};

/** The room of what stands apart, at least, and before it. */
const apartWidth = 58;
const apartGap = 14;

/** Years within a width, with so many columns apart. */
export function yearAxis(years: number, aparts: number, width: number): YearAxis {
  const room = width - (aparts > 0 ? apartGap : 0);
  const even = room / Math.max(1, years + aparts);
  const apart = aparts > 0 ? Math.max(even, Math.min(apartWidth, room / 3 / aparts)) : 0;
  const step = Math.min(maxStep, (room - aparts * apart) / Math.max(1, years));
  const yearsWidth = step * years;
  return {
    years,
    step,
    middleOf: (column) =>
      column < years ? (column + 0.5) * step : yearsWidth + apartGap + (column - years + 0.5) * apart,
    yearsWidth,
    width: yearsWidth + (aparts > 0 ? apartGap + aparts * apart : 0),
  };
}

/** Few years do not stand further from each other than this. */
const maxStep = 110;

/** The room of the name of a year. */
const widestYear = 64;

/** The names of years under a line, as many as there is room for, the last among them; and of what stands apart. */
export function yearLabels(
  axis: YearAxis,
  names: readonly string[],
  aparts: readonly string[],
  y: number,
): ShapeText[] {
  const longest = Math.min(widestYear, widest(names, fontSize));
  // The name of the last year is moved so that it keeps clear of what stands apart.
  const last = aparts.length > 0 ? axis.yearsWidth + apartGap / 2 : Number.POSITIVE_INFINITY;
  const moved = Math.max(0, axis.middleOf(names.length - 1) + longest / 2 - last);
  const every = Math.max(1, Math.ceil((longest + moved + 6) / axis.step));
  const within = (text: string, width: number): string[] => linesWithin(text, width, fontSize, 2);
  const years = names.flatMap((name, index): ShapeText[] => {
    if ((names.length - 1 - index) % every !== 0) return [];
    const lines = within(name, every === 1 ? Math.max(1, axis.step - 6) : longest);
    const half = widest(lines, fontSize) / 2;
    return [{ x: Math.min(axis.middleOf(index), last - half), y, lines, align: "center" }];
  });
  const room = aparts.length > 0 ? (axis.width - axis.yearsWidth - apartGap) / aparts.length - 6 : 0;
  const others = aparts.map((name, index): ShapeText => {
    const lines = within(name, room);
    return { x: axis.middleOf(axis.years + index), y, lines, align: "center", colour: chartColours.softInk };
  });
  return [...years, ...others];
}

/** How far below their middle the first lines of names of years reach down. */
export const labelsDepth = (labels: readonly ShapeText[]): number =>
  (Math.max(1, ...labels.map(({ lines }) => lines.length)) - 0.5) * lineHeight;

/** Lines across the years at some heights, with their numbers at the left; the first is the base line. */
export function gridOf(
  axis: YearAxis,
  marks: readonly { readonly y: number; readonly text: string }[],
): Pick<Shapes, "grid" | "texts"> {
  return {
    grid: marks.map(({ y }, index): Rule => {
      const stroke = index === 0 ? chartColours.ink : chartColours.grid;
      return { x: 0, y, x2: index === 0 ? axis.width : axis.yearsWidth, y2: y, stroke, strokeWidth: 1 };
    }),
    texts: marks.map(
      ({ y, text }): ShapeText => ({ x: -6, y, lines: [text], align: "right", colour: chartColours.softInk }),
    ),
  };
}

/** The room that numbers of an axis take at its left. */
export const tickRoom = (texts: readonly string[]): number =>
  Math.ceil(texts.reduce((width, text) => Math.max(width, textAdvance(text, fontSize)), 0)) + 8;
