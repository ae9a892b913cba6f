import type { Cell } from "../../../tables/cell.ts";
import type { BarChart, Series } from "../../../tables/chart.ts";
import type { Count } from "../../../values/count.ts";
import { cellText } from "../../cell-text.ts";
import type { Style } from "../../style.ts";
import { chartCount } from "../chart-count.ts";
import type { Drawing } from "../drawing.ts";
import { greatestDrawn } from "../greatest-drawn.ts";
import { noneSign } from "../legend.ts";
import { apartColour, seriesColour } from "../palette.ts";
import { joinShapes, type Shapes, type ShapeText } from "../shapes.ts";
import { fontSize } from "../spec.ts";
import { textAdvance, widest } from "../text-advance.ts";
import { wholeTicks } from "../whole-ticks.ts";
import { gridOf, labelsDepth, tickRoom, type YearAxis, yearAxis, yearLabels } from "./year-axis.ts";
import { barShapes, numberAt, type Scale, type Slot, signAt } from "./year-bars.ts";

/** What years are drawn of, how far it reaches, and what its colours mean. */
export type YearsDrawn = {
  readonly shapes: Shapes;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  /** Whether each series has a colour of its own. */
  readonly isColoured: boolean;
};

const height = 200;
const widestBar = 44;
const narrowestTurned = 13;

/** The series of each year beside each other; nothing where the numbers at their ends have no room. */
export function yearColumns(chart: BarChart, { style, width }: Drawing): YearsDrawn | undefined {
  const { categories, series, apart = [] } = chart;
  const ticks = wholeTicks(greatestDrawn(chart));
  const most = ticks.at(-1) ?? 1;
  const tickTexts = ticks.map((number) => cellText({ is: "number", number }, style));
  const left = tickRoom(tickTexts);
  const axis = yearAxis(categories.length, apart.length, width - left);
  const slots = slotsOf(axis, series.length);
  const cells = cellsOf(chart, style);
  const texts = cells.map(({ text }) => text);
  const isRotated = widest(texts, fontSize) > slots.room - 2;
  if (isRotated && slots.room < narrowestTurned) return undefined;
  const scale: Scale = { base: height, unit: height / most, most };
  const labels = yearLabels(axis, namesOf(categories, style), apartNames(chart, style), height + 13);
  const marks = ticks.map((tick, index) => ({ y: height - tick * scale.unit, text: tickTexts[index] ?? "" }));
  const bars = cells.map((cell) => cellShapes(cell, slots.slotOf(cell.column, cell.place), scale, isRotated));
  const numbers = bars.flatMap((bar) => bar.texts ?? []);
  return {
    shapes: joinShapes([gridOf(axis, marks), { texts: labels }, ...bars]),
    left: -left,
    top: Math.floor(Math.min(0, ...numbers.map(topOf))),
    bottom: height + 13 + labelsDepth(labels),
    width: axis.width,
    isColoured: series.length > 1,
  };
}

const namesOf = (cells: readonly Cell[], style: Style): string[] => cells.map((cell) => cellText(cell, style));
const apartNames = ({ apart = [] }: BarChart, style: Style): string[] =>
  namesOf(
    apart.map(({ label }) => label),
    style,
  );

/** Where a number may stand: in a year or apart, with its colour; what is said where there is none. */
type YearCell = {
  readonly column: number;
  readonly place: number;
  readonly fill: string;
  readonly count: Count | undefined;
  readonly text: string;
};

/** Every place of a bar: of each series in each year, and of what stands apart. */
function cellsOf({ categories, series, apart = [] }: BarChart, style: Style): YearCell[] {
  return series.flatMap((one, place) => [
    ...categories.map((_, column): YearCell => {
      const count = one.values[column];
      const text = count ? chartCount(count, style) : signOf(one, column, style);
      return { column, place, fill: seriesColour(place), count, text };
    }),
    ...apart.map(({ values }, index): YearCell => {
      const count = values[place];
      const text = count ? chartCount(count, style) : "";
      return { column: categories.length + index, place, fill: apartColour(place, series.length), count, text };
    }),
  ]);
}

/** What stands where a series has no number: what is said of one that may not be shown, or that nothing is on record. */
export function signOf({ withheld }: Series, column: number, style: Style): string {
  const cell = withheld?.[column];
  return cell ? cellText(cell, style) || "·" : noneSign;
}

function cellShapes({ count, text, fill }: YearCell, slot: Slot, scale: Scale, isRotated: boolean): Partial<Shapes> {
  if (count)
    return { ...barShapes(slot, scale, count, fill), texts: [numberAt(slot.middle, scale, count, text, isRotated)] };
  return text === "" ? {} : { texts: [signAt(slot.middle, scale, text)] };
}

/** The upper edge of a text of one line. */
export const topOf = ({ y, lines, isRotated, align }: ShapeText): number =>
  isRotated && align !== "right" ? y - textAdvance(lines[0] ?? "", fontSize) : y - fontSize / 2;

function slotsOf(
  axis: YearAxis,
  series: number,
): { readonly room: number; readonly slotOf: (column: number, place: number) => Slot } {
  const gap = Math.max(4, axis.step * 0.2);
  const room = Math.floor((axis.step - gap) / Math.max(1, series));
  const width = Math.max(1, Math.min(room, widestBar));
  // A number may be wider than its bar where that stands alone.
  return {
    room: series === 1 ? axis.step - 4 : room,
    slotOf: (column, place) => ({ middle: axis.middleOf(column) + (place - (series - 1) / 2) * width, width }),
  };
}
