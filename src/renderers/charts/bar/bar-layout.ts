import type { BarChart } from "../../../tables/chart.ts";
import { greatest } from "../../../values/greatest.ts";
import { cellText, type Style } from "../../style.ts";
import { chartWidth, fontSize } from "../spec.ts";
import { linesWithin, textAdvance, widest } from "../text-advance.ts";
import { wholeTicks } from "../whole-ticks.ts";
import type { Bars } from "./bar-pieces.ts";

/** The positions of a chart's bars, in pixels. */
export type BarLayout = {
  readonly direction: BarChart["direction"];
  /** The names of categories, in lines. */
  readonly labels: readonly (readonly string[])[];
  readonly ticks: readonly number[];
  /** Where each category begins, and where the last one ends. */
  readonly edges: readonly number[];
  readonly thickness: number;
  /** Where a bar begins. */
  readonly positionOf: (category: number, slot: number) => number;
  /** The length of the value axis. */
  readonly valueLength: number;
  /** The space left of the first bar, or of the axis. */
  readonly margin: number;
  /** Whether numbers are rotated, because the bars are too narrow for them. */
  readonly isRotated: boolean;
  /** How far numbers extend beyond the end of the value axis. */
  readonly overhang: number;
};

/**
 * Lays bars out in the chart's direction; vertical bars without room for their labels and numbers become horizontal.
 */
export function layOutBars(chart: BarChart, bars: Bars, style: Style): BarLayout {
  const labels = chart.categories.map((category) => cellText(category, style));
  const ticks = wholeTicks(greatest(bars.ends.map(({ at }) => at)));
  return (chart.direction === "along" ? along(labels, bars, ticks, style) : undefined) ?? down(labels, bars, ticks);
}

/** The room that an arrow takes at the end of a bar. */
export const arrowRoom = 12;
const gapAtNumber = 4;
const arrowLength = ({ ends }: Bars): number => (ends.some(({ isOpen }) => isOpen) ? arrowRoom : 0);
const widestNumber = ({ ends }: Bars): number =>
  widest(
    ends.map(({ text }) => text),
    fontSize,
  );

const maxLabelWidth = 250;
const maxLines = 2;
/** The least distance of categories, so that a label of two lines has room. */
const minStep = 28;

function down(labels: readonly string[], bars: Bars, ticks: readonly number[]): BarLayout {
  const thickness = bars.slots === 1 ? 18 : 15;
  const margin = Math.ceil(Math.min(maxLabelWidth, widest(labels, fontSize))) + 8;
  const overhang = Math.ceil(widestNumber(bars)) + gapAtNumber + arrowLength(bars);
  // A category is as high as the bars it has, so that sparse tables leave no holes.
  const slots = labels.map((_, index) =>
    bars.ends.filter(({ category }) => category === index).map(({ slot }) => slot),
  );
  const edges = [0];
  for (const used of slots) edges.push((edges.at(-1) ?? 0) + Math.max(minStep, used.length * thickness + 10));
  return {
    direction: "down",
    labels: labels.map((label) => linesWithin(label, maxLabelWidth, fontSize, maxLines)),
    ticks,
    edges,
    thickness,
    positionOf: (category, slot) => {
      const used = slots[category] ?? [];
      const [from = 0, to = 0] = [edges[category], edges[category + 1]];
      return (from + to - used.length * thickness) / 2 + used.indexOf(slot) * thickness;
    },
    valueLength: Math.max(200, chartWidth - margin - overhang),
    margin,
    isRotated: false,
    overhang,
  };
}

const columnHeight = 240;
const maxBarWidth = 44;
const minRotatedWidth = 13;

function along(labels: readonly string[], bars: Bars, ticks: readonly number[], style: Style): BarLayout | undefined {
  const tickTexts = ticks.map((number) => cellText({ is: "number", number }, style));
  const margin = Math.ceil(widest(tickTexts, fontSize)) + 8;
  const step = Math.floor((chartWidth - margin) / Math.max(1, labels.length));
  const gap = Math.max(4, step * 0.2);
  const slot = Math.floor((step - gap) / Math.max(1, bars.slots));
  const number = widestNumber(bars);
  const isRotated = number > (bars.slots === 1 ? step - 4 : slot - 2);
  const lines = labels.map((label) => linesWithin(label, step - 6, fontSize, 3));
  const isCut = lines.some((line, index) => line.join(" ") !== labels[index]?.split(/\s+/).join(" ").trim());
  if (isCut || (isRotated && slot < minRotatedWidth)) return undefined;
  // Vertical bars are at least as wide as their numbers.
  const thickness = Math.min(slot, bars.slots === 1 ? maxBarWidth : Math.max(maxBarWidth, Math.ceil(number) + 2));
  const top = ticks.at(-1) ?? 1;
  const overhangs = bars.ends.map(
    ({ at, isOpen, text }) =>
      (at / top - 1) * columnHeight +
      (isRotated ? textAdvance(text, fontSize) : fontSize) +
      gapAtNumber +
      (isOpen ? arrowRoom : 0),
  );
  return {
    direction: "along",
    labels: lines,
    ticks,
    edges: [...labels.map((_, index) => index * step), labels.length * step],
    thickness,
    positionOf: (category, position) => category * step + (step - bars.slots * thickness) / 2 + position * thickness,
    valueLength: columnHeight,
    margin,
    isRotated,
    overhang: Math.ceil(greatest(overhangs, 6)),
  };
}
