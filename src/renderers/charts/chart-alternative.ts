import type { Cell } from "../../tables/cell.ts";
import type { BarChart, Chart, MapChart, Series, Span, TimelineChart } from "../../tables/chart.ts";
import type { Count } from "../../values/count.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { cellText } from "../cell-text.ts";
import { phraseText } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import { chartCount } from "./chart-count.ts";
import { chartWords } from "./chart-words.ts";

/** Up to so many items are all listed; of more only the largest. */
const maxListed = 30;
const largestListed = 15;

/** The text alternative of a chart, for those who cannot see it. */
export function chartAlternative(chart: Chart, style: Style): string {
  const title = phraseText(chart.title, style).replace(/\.$/, "");
  return `${title}${subjectOf(chart, style)}. ${itemsOf(chart, style).join("; ")}.`;
}

const subjectOf = (chart: Chart, style: Style): string =>
  chart.is === "timeline" ? "" : ` (${cellText(chart.axis, style)})`;

function itemsOf(chart: Chart, style: Style): string[] {
  switch (chart.is) {
    case "bars":
      return barItems(chart, style);
    case "timeline":
      return timelineItems(chart, style);
    case "map":
      return mapItems(chart, style);
  }
}

const word = (key: keyof typeof chartWords, { language }: Style): string => sentenceIn(chartWords[key], language);

function barItems(chart: BarChart, style: Style): string[] {
  const { categories, series, apart = [], direction } = chart;
  const itemOf = (label: Cell, counts: readonly (Count | undefined)[], withheld: readonly (Cell | undefined)[]) => {
    const numbers = series.flatMap(({ heading, role }, at) => {
      if (isNoChange(role, counts[at])) return [];
      const number = shownText(counts[at], withheld[at], style);
      return number === "" ? [] : [series.length > 1 ? `${cellText(heading, style)} ${number}` : number];
    });
    const size = counts.reduce((sum, count) => sum + (count ? (count.max ?? count.min) : 0), 0);
    return { text: `${cellText(label, style)}: ${numbers.join(", ") || word("noNumber", style)}`, size };
  };
  const items = categories.map((category, index) =>
    itemOf(
      category,
      series.map(({ values }) => values[index]),
      series.map(({ withheld }) => withheld?.[index]),
    ),
  );
  return [
    ...listedItems(items, style, direction === "along"),
    ...apart.map(({ label, values }) => itemOf(label, values, []).text),
  ];
}

/** Whether in a year nothing came or went of a kind: of the many kinds only those are told that something did of. */
const isNoChange = (role: Series["role"], count: Count | undefined): boolean =>
  role !== undefined && role !== "stock" && count?.max === 0;

/** A number, or what is said instead of one that may not be shown. */
function shownText(count: Count | undefined, withheld: Cell | undefined, style: Style): string {
  if (count) return chartCount(count, style);
  return withheld ? cellText(withheld, style) : "";
}

const mapItems = ({ countries: places }: MapChart, style: Style): string[] =>
  listedItems(
    places.map(({ country, count, inForce }) => ({
      text: `${cellText({ is: "country", code: country }, style)}: ${chartCount(count, style)}${inForceText(inForce, style)}`,
      size: count.max ?? count.min,
    })),
    style,
  );

const inForceText = (inForce: Count | undefined, style: Style): string =>
  inForce ? ` (${word("inForce", style)}: ${chartCount(inForce, style)})` : "";

const timelineItems = ({ spans, today }: TimelineChart, style: Style): string[] => [
  `${word("today", style)} ${dayText(today, style)}`,
  ...listedItems(
    spans.map((span) => ({ text: spanText(span, style), size: 0 })),
    style,
  ),
];

/** A day as people write it: the text stands for a picture, not for a table. */
const dayText = (day: string, style: Style): string => cellText({ is: "days", written: [day] }, style);

function spanText({ label, state, starts, confirmed, ends, isCertain }: Span, style: Style): string {
  const date = (day: string | undefined, unknown: string): string =>
    day === undefined ? unknown : dayText(day, style);
  const days = `${date(starts, "?")} – ${date(ends, word("unlimited", style))}`;
  const known = confirmed === undefined ? "" : `, ${word("confirmedOn", style)} ${date(confirmed, "")}`;
  const uncertain = isCertain || confirmed !== undefined ? "" : `, ${word("unsure", style)}`;
  return `${cellText(label, style)}: ${cellText(state, style)}, ${days}${known}${uncertain}`;
}

/** All items, or the largest of many and the number of the others; years keep their order and are all listed. */
function listedItems(
  items: readonly { readonly text: string; readonly size: number }[],
  style: Style,
  keepsOrder = false,
): string[] {
  const texts = items.map(({ text }) => text);
  if (items.length <= maxListed || keepsOrder) return texts;
  const largest = [...items].sort((a, b) => b.size - a.size).slice(0, largestListed);
  const others = cellText({ is: "number", number: items.length - largest.length }, style);
  return [...largest.map(({ text }) => text), word("more", style).replace("%s", others)];
}
