import type { BarChart } from "../../../tables/chart.ts";
import { addCounts, type Count, nothing } from "../../../values/count.ts";
import { cellText, type Style } from "../../style.ts";
import { chartColours, inkOn, seriesColour } from "../palette.ts";

/** Where a bar stands: in which category, and in which place of those that the category has. */
type Place = { readonly category: number; readonly slot: number };
/** A part of a bar, in what is counted. */
type Piece = Place & { readonly from: number; readonly to: number; readonly fill: string };
/** The end of a bar and the number that stands there. */
type BarEnd = Place & {
  readonly at: number;
  readonly isOpen: boolean;
  readonly fill: string;
  readonly text: string;
};
/** A number inside a part of a bar. */
export type Inside = Piece & { readonly text: string };

/** Bars taken apart into what is drawn: what is certain, what may be more, ends with their numbers, numbers within. */
export type Bars = {
  readonly slots: number;
  readonly sure: readonly Piece[];
  readonly perhaps: readonly Piece[];
  readonly ends: readonly BarEnd[];
  readonly inside: readonly Inside[];
};

export const barsOf = (chart: BarChart, style: Style): Bars =>
  chart.isStacked ? stackedBars(chart, style) : groupedBars(chart, style);

const text = (count: Count, style: Style): string => cellText({ is: "count", count }, style);

function groupedBars({ categories, series }: BarChart, style: Style): Bars {
  const bars = series.flatMap(({ values }, slot) =>
    categories.flatMap((_, category) => {
      const count = values[category];
      return count ? [{ place: { category, slot }, count, fill: seriesColour(slot) }] : [];
    }),
  );
  return {
    slots: series.length,
    sure: bars.flatMap(({ place, count: { min }, fill }) => (min > 0 ? [{ ...place, from: 0, to: min, fill }] : [])),
    perhaps: bars.flatMap(({ place, count, fill }) => perhapsPiece(place, count, fill)),
    ends: bars.map(({ place, count, fill }) => endOf(place, count, fill, style)),
    inside: [],
  };
}

function stackedBars({ categories, series }: BarChart, style: Style): Bars {
  const stacks = categories.flatMap((_, category) => {
    const counts = series.flatMap(({ values }, index) => {
      const count = values[category];
      return count ? [{ count, fill: seriesColour(index) }] : [];
    });
    return counts.length > 0 ? [{ place: { category, slot: 0 }, counts }] : [];
  });
  const totals = stacks.map(({ place, counts }) => ({
    place,
    total: counts.reduce((sum, { count }) => addCounts(sum, count), nothing),
  }));
  const layers = stacks.map(({ place, counts }) => layersOf(place, counts));
  return {
    slots: 1,
    sure: layers.flat(),
    perhaps: totals.flatMap(({ place, total }) => perhapsPiece(place, total, chartColours.softInk)),
    ends: totals.map(({ place, total }) => endOf(place, total, chartColours.softInk, style)),
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

/** What is certain of each series, one on the other. */
function layersOf(place: Place, counts: readonly { readonly count: Count; readonly fill: string }[]): Piece[] {
  let from = 0;
  return counts.flatMap(({ count: { min }, fill }) => {
    const piece = { ...place, from, to: from + min, fill };
    from = piece.to;
    return min > 0 ? [piece] : [];
  });
}

const perhapsPiece = (place: Place, { min, max }: Count, fill: string): Piece[] =>
  max !== null && max > min ? [{ ...place, from: min, to: max, fill }] : [];

const endOf = (place: Place, count: Count, fill: string, style: Style): BarEnd => ({
  ...place,
  at: count.max ?? count.min,
  isOpen: count.max === null,
  fill,
  text: text(count, style),
});
