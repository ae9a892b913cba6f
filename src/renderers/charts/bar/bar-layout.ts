import type { BarChart } from "../../../tables/chart.ts";
import { greatest } from "../../../values/greatest.ts";
import { cellText, type Style } from "../../style.ts";
import { chartWidth, fontSize } from "../spec.ts";
import { linesWithin, textAdvance, widest } from "../text-advance.ts";
import { wholeTicks } from "../whole-ticks.ts";
import type { Bars } from "./bar-pieces.ts";

/** Where the bars of a chart have their places, in pixels. */
export type BarLayout = {
  readonly direction: BarChart["direction"];
  /** The names of categories, in lines. */
  readonly labels: readonly (readonly string[])[];
  readonly ticks: readonly number[];
  /** Where each category begins, and where the last one ends. */
  readonly edges: readonly number[];
  readonly thickness: number;
  /** Where a bar begins. */
  readonly placeOf: (category: number, slot: number) => number;
  /** How far the axis of numbers reaches. */
  readonly reach: number;
  /** What stands left of the first bar, or of the axis. */
  readonly margin: number;
  /** Whether numbers stand upright along bars that are too narrow for them. */
  readonly isTurned: boolean;
  /** How far numbers may stand out over the end of the axis. */
  readonly beyond: number;
};

/** The chart as it was asked for; bars beside each other that have no room for their names and numbers go one under the other. */
export function layOutBars(chart: BarChart, bars: Bars, style: Style): BarLayout {
  const labels = chart.categories.map((category) => cellText(category, style));
  const ticks = wholeTicks(greatest(bars.ends.map(({ at }) => at)));
  return (chart.direction === "along" ? along(labels, bars, ticks, style) : undefined) ?? down(labels, bars, ticks);
}

/** The room that an arrow takes at the end of a bar. */
export const arrowRoom = 12;
const gapAtNumber = 4;
const arrowsOf = ({ ends }: Bars): number => (ends.some(({ isOpen }) => isOpen) ? arrowRoom : 0);
const widestNumber = ({ ends }: Bars): number =>
  widest(
    ends.map(({ text }) => text),
    fontSize,
  );

const longestLabel = 250;
const mostLines = 2;
/** From one category to the next, so that two lines of a name have room. */
const leastStep = 28;

function down(labels: readonly string[], bars: Bars, ticks: readonly number[]): BarLayout {
  const thickness = bars.slots === 1 ? 18 : 15;
  const margin = Math.ceil(Math.min(longestLabel, widest(labels, fontSize))) + 8;
  const beyond = Math.ceil(widestNumber(bars)) + gapAtNumber + arrowsOf(bars);
  // A category is as high as the bars it has, so that sparse tables leave no holes.
  const slots = labels.map((_, index) =>
    bars.ends.filter(({ category }) => category === index).map(({ slot }) => slot),
  );
  const edges = [0];
  for (const used of slots) edges.push((edges.at(-1) ?? 0) + Math.max(leastStep, used.length * thickness + 10));
  return {
    direction: "down",
    labels: labels.map((label) => linesWithin(label, longestLabel, fontSize, mostLines)),
    ticks,
    edges,
    thickness,
    placeOf: (category, slot) => {
      const used = slots[category] ?? [];
      const [from = 0, to = 0] = [edges[category], edges[category + 1]];
      return (from + to - used.length * thickness) / 2 + used.indexOf(slot) * thickness;
    },
    reach: Math.max(200, chartWidth - margin - beyond),
    margin,
    isTurned: false,
    beyond,
  };
}

const tallestAlong = 240;
const widestBar = 44;
const narrowestTurned = 13;

function along(labels: readonly string[], bars: Bars, ticks: readonly number[], style: Style): BarLayout | undefined {
  const tickTexts = ticks.map((number) => cellText({ is: "number", number }, style));
  const margin = Math.ceil(widest(tickTexts, fontSize)) + 8;
  const step = Math.floor((chartWidth - margin) / Math.max(1, labels.length));
  const between = Math.max(4, step * 0.2);
  const slot = Math.floor((step - between) / Math.max(1, bars.slots));
  const number = widestNumber(bars);
  const isTurned = number > (bars.slots === 1 ? step - 4 : slot - 2);
  const lines = labels.map((label) => linesWithin(label, step - 6, fontSize, 3));
  const isCut = lines.some((line, index) => line.join(" ") !== labels[index]?.split(/\s+/).join(" ").trim());
  if (isCut || (isTurned && slot < narrowestTurned)) return undefined;
  // Bars beside each other stand as far apart as their numbers need.
  const thickness = Math.min(slot, bars.slots === 1 ? widestBar : Math.max(widestBar, Math.ceil(number) + 2));
  const top = ticks.at(-1) ?? 1;
  const standOut = bars.ends.map(
    ({ at, isOpen, text }) =>
      (at / top - 1) * tallestAlong +
      (isTurned ? textAdvance(text, fontSize) : fontSize) +
      gapAtNumber +
      (isOpen ? arrowRoom : 0),
  );
  return {
    direction: "along",
    labels: lines,
    ticks,
    edges: [...labels.map((_, index) => index * step), labels.length * step],
    thickness,
    placeOf: (category, place) => category * step + (step - bars.slots * thickness) / 2 + place * thickness,
    reach: tallestAlong,
    margin,
    isTurned,
    beyond: Math.ceil(greatest(standOut, 6)),
  };
}
