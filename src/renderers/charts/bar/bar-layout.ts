import type { BarChart, Series } from "../../../tables/chart.ts";
import type { Count } from "../../../values/count.ts";
import { cellText } from "../../cell-text.ts";
import type { Style } from "../../style.ts";
import { chartCount } from "../chart-count.ts";
import type { Drawing } from "../drawing.ts";
import { greatestDrawn } from "../greatest-drawn.ts";
import { apartColour, seriesColour } from "../palette.ts";
import { fontSize } from "../spec.ts";
import { linesWithin, widest } from "../text-advance.ts";
import { wholeTicks } from "../whole-ticks.ts";

/** A bar of a row: from the left edge as long as its number, at a height. */
export type PlacedBar = {
  readonly count: Count;
  readonly text: string;
  readonly fill: string;
  readonly middle: number;
};
/** What stands instead of a bar whose number may not be shown. */
type PlacedSign = { readonly text: string; readonly middle: number };

/** A category: its name in lines, and its bars. */
export type BarRow = {
  readonly lines: readonly string[];
  readonly isApart: boolean;
  readonly middle: number;
  readonly bars: readonly PlacedBar[];
  readonly signs: readonly PlacedSign[];
};

/** The positions of a chart's bars, in pixels. */
export type BarLayout = {
  readonly rows: readonly BarRow[];
  readonly ticks: readonly number[];
  readonly thickness: number;
  readonly height: number;
  /** The length of the value axis. */
  readonly valueLength: number;
  /** The space left of the axis. */
  readonly margin: number;
};

/** The room that an arrow takes at the end of a bar, and between a bar and its number. */
export const arrowRoom = 12;
export const numberGap = 4;

const maxLabelWidth = 250;
const maxLines = 2;
/** The least distance of categories, so that a label of two lines has room; and before what stands apart. */
const minStep = 28;
const apartGap = 8;

/** Lays bars out one under the other; what stands apart comes last. */
export function layOutBars(chart: BarChart, { style, width }: Drawing): BarLayout {
  const categories = categoriesOf(chart, style);
  const thickness = chart.series.length === 1 ? 18 : 15;
  const labelWidth = Math.min(maxLabelWidth, width * 0.42);
  const names = categories.map(({ name }) => name);
  const margin = Math.ceil(Math.min(labelWidth, widest(names, fontSize))) + 8;
  const texts = categories.flatMap(({ bars }) => bars.map(({ text }) => text));
  const isOpen = categories.some(({ bars }) => bars.some(({ count }) => count.max === null));
  const overhang = Math.ceil(widest(texts, fontSize)) + numberGap + (isOpen ? arrowRoom : 0);
  let y = 0;
  const rows = categories.map(({ name, isApart, bars, signs }, index): BarRow => {
    // A category is as high as the bars it has, so that sparse tables leave no holes.
    const used = [...bars, ...signs].map(({ place }) => place).sort((a, b) => a - b);
    if (isApart && !categories[index - 1]?.isApart) y += apartGap;
    const top = y;
    y += Math.max(minStep, used.length * thickness + 10);
    const middle = (top + y) / 2;
    const middleOf = (place: number): number => middle + (used.indexOf(place) - (used.length - 1) / 2) * thickness;
    return {
      lines: linesWithin(name, labelWidth, fontSize, maxLines),
      isApart,
      middle,
      bars: bars.map(({ place, ...bar }) => ({ ...bar, middle: middleOf(place) })),
      signs: signs.map(({ place, text }) => ({ text, middle: middleOf(place) })),
    };
  });
  return {
    rows,
    ticks: wholeTicks(greatestDrawn(chart)),
    thickness,
    height: y,
    valueLength: Math.max(100, width - margin - overhang),
    margin,
  };
}

/** The colour of a series: grey where it stands for what has no place of its own. */
export const fillOf = ({ isAside }: Series, place: number): string => (isAside ? apartColour(0) : seriesColour(place));

/** The categories by name, then what stands apart, each with the bars of its series. */
function categoriesOf({ categories, series, apart = [] }: BarChart, style: Style) {
  const barOf = (count: Count | undefined, place: number, fill: string) =>
    count ? [{ count, place, fill, text: chartCount(count, style) }] : [];
  const apartFill = (place: number): string => {
    const own = series[place];
    return own?.isAside ? apartColour(0) : apartColour(place, series.length);
  };
  return [
    ...categories.map((category, index) => ({
      name: cellText(category, style),
      isApart: false,
      bars: series.flatMap((one, place) => barOf(one.values[index], place, fillOf(one, place))),
      signs: series.flatMap(({ withheld }, place) => {
        const cell = withheld?.[index];
        return cell ? [{ place, text: cellText(cell, style) || "·" }] : [];
      }),
    })),
    ...apart.map(({ label, values }) => ({
      name: cellText(label, style),
      isApart: true,
      bars: values.flatMap((count, place) => barOf(count, place, apartFill(place))),
      signs: [],
    })),
  ];
}
