import type { BarChart } from "../../../tables/chart.ts";
import { addCounts, type Count, nothing } from "../../../values/count.ts";
import { cellText, type Style } from "../../style.ts";
import { chartColours, inkOn, seriesColour } from "../palette.ts";

/** The position of a bar: its category, and its slot within the category. */
type BarPosition = { readonly category: number; readonly slot: number };
/** A part of a bar, in units of what is counted. */
type Piece = BarPosition & { readonly from: number; readonly to: number; readonly fill: string };
/** The end of a bar and the number that stands there. */
type BarEnd = BarPosition & {
  readonly at: number;
  readonly isOpen: boolean;
  readonly fill: string;
  readonly text: string;
};
/** A number inside a part of a bar. */
export type InsideLabel = Piece & { readonly text: string };

/**
 * The pieces that bars are drawn of: the certain part, the possible rest, the ends with their numbers, numbers inside.
 */
export type Bars = {
  readonly slots: number;
  readonly certain: readonly Piece[];
  readonly possible: readonly Piece[];
  readonly ends: readonly BarEnd[];
  readonly inside: readonly InsideLabel[];
};

export const barsOf = (chart: BarChart, style: Style): Bars =>
  chart.isStacked ? stackedBars(chart, style) : groupedBars(chart, style);

const text = (count: Count, style: Style): string => cellText({ is: "count", count }, style);

function groupedBars({ categories, series }: BarChart, style: Style): Bars {
  const bars = series.flatMap(({ values }, slot) =>
    categories.flatMap((_, category) => {
      const count = values[category];
      return count ? [{ position: { category, slot }, count, fill: seriesColour(slot) }] : [];
    }),
  );
  return {
    slots: series.length,
    certain: bars.flatMap(({ position, count: { min }, fill }) =>
      min > 0 ? [{ ...position, from: 0, to: min, fill }] : [],
    ),
    possible: bars.flatMap(({ position, count, fill }) => possiblePiece(position, count, fill)),
    ends: bars.map(({ position, count, fill }) => endOf(position, count, fill, style)),
    inside: [],
  };
}

function stackedBars({ categories, series }: BarChart, style: Style): Bars {
  const stacks = categories.flatMap((_, category) => {
    const counts = series.flatMap(({ values }, index) => {
      const count = values[category];
      return count ? [{ count, fill: seriesColour(index) }] : [];
    });
    return counts.length > 0 ? [{ position: { category, slot: 0 }, counts }] : [];
  });
  const totals = stacks.map(({ position, counts }) => ({
    position,
    total: counts.reduce((sum, { count }) => addCounts(sum, count), nothing),
  }));
  const layers = stacks.map(({ position, counts }) => layersOf(position, counts));
  return {
    slots: 1,
    certain: layers.flat(),
    possible: totals.flatMap(({ position, total }) => possiblePiece(position, total, chartColours.softInk)),
    ends: totals.map(({ position, total }) => endOf(position, total, chartColours.softInk, style)),
    inside: layers
      .filter((pieces) => pieces.length > 1)
      .flat()
      .map((piece) => ({
        ...piece,
        text: cellText({ is: "number", number: piece.to - piece.from }, style),
        fill: inkOn(piece.fill),
      })),
  };
}

/** The certain part of each series, stacked. */
function layersOf(position: BarPosition, counts: readonly { readonly count: Count; readonly fill: string }[]): Piece[] {
  let from = 0;
  return counts.flatMap(({ count: { min }, fill }) => {
    const piece = { ...position, from, to: from + min, fill };
    from = piece.to;
    return min > 0 ? [piece] : [];
  });
}

const possiblePiece = (position: BarPosition, { min, max }: Count, fill: string): Piece[] =>
  max !== null && max > min ? [{ ...position, from: min, to: max, fill }] : [];

const endOf = (position: BarPosition, count: Count, fill: string, style: Style): BarEnd => ({
  ...position,
  at: count.max ?? count.min,
  isOpen: count.max === null,
  fill,
  text: text(count, style),
});
