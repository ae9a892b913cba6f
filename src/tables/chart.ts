import type { Count } from "../values/count.ts";
import type { Cell } from "./cell.ts";
import type { Phrase } from "./phrase.ts";

/** A picture of numbers as plain data; how it is drawn is the renderer's work. */
export type Chart = BarChart | TimelineChart | MapChart;

/** What every chart has: a name (`students-per-year`), which is unique in a document and names its file, and a title. */
type ChartHead = { readonly name: string; readonly title: Phrase; readonly notes: readonly Phrase[] };

/** Bars: a group for each category, a bar for each series, as long as what is certain, lighter up to what may be. */
export type BarChart = ChartHead & {
  readonly is: "bars";
  /** `along`: years beside each other, from left to right; `down`: categories one under the other, as countries are. */
  readonly direction: "along" | "down";
  readonly categories: readonly Cell[];
  readonly series: readonly Series[];
  /** What belongs to none of the categories (without a date, not stated, all others): grey, last, and not in the scale. */
  readonly apart?: readonly Apart[] | undefined;
  /** What is counted. */
  readonly axis: Cell;
};

/** Counts beside the categories, one for each series in their order. */
export type Apart = { readonly label: Cell; readonly values: readonly (Count | undefined)[] };

/** The counts of one series, in the order of categories; `undefined` where nothing is on record or may be shown. */
export type Series = {
  readonly heading: Cell;
  readonly values: readonly (Count | undefined)[];
  /** What is said instead of a number that may not be shown, in the order of categories; `undefined` at all others. */
  readonly withheld?: readonly (Cell | undefined)[] | undefined;
  /** Of a number at the end of each year and what changed it: the number itself, what came, what went. */
  readonly role?: "stock" | "gain" | "loss" | undefined;
  /** Whether it stands for what has no place of its own: all others, or what is not stated. Grey, and not in the scale. */
  readonly isAside?: boolean | undefined;
};

/** From when to when: a line for each agreement or project. */
export type TimelineChart = ChartHead & {
  readonly is: "timeline";
  readonly spans: readonly Span[];
  /** The first and last day shown. */
  readonly from: string;
  readonly to: string;
  /** The day that is marked. */
  readonly today: string;
};

/** One line of a timeline; days are whole (`2018-06-16`). */
export type Span = {
  readonly label: Cell;
  /** The state that decides its colour and is named in the legend. */
  readonly state: Cell;
  /** The first day it may begin, `undefined` where unknown. */
  readonly starts: string | undefined;
  /** Where it is not known when it began: the first day on which it is known to have been. */
  readonly confirmed?: string | undefined;
  /** The last day it may last, `undefined` where it is unlimited or unknown. */
  readonly ends: string | undefined;
  /** Whether both days are sure; else the bar fades. */
  readonly isCertain: boolean;
};

/** Circles as large as what is counted, at the capital of each country. */
export type MapChart = ChartHead & {
  readonly is: "map";
  /** The countries of the institutions themselves, which are marked. */
  readonly home: readonly string[];
  readonly countries: readonly MapCountry[];
  /** What is counted. */
  readonly axis: Cell;
};

/** What is counted of a country, and how much of it is in force, where that is told apart. */
type MapCountry = { readonly country: string; readonly count: Count; readonly inForce?: Count | undefined };
