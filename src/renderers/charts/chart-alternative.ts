import { dateCell } from "../../tables/cell.ts";
import type { BarChart, Chart, MapChart, Span, TimelineChart } from "../../tables/chart.ts";
import type { Count } from "../../values/count.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { chartWords } from "../document-words.ts";
import { cellText, phraseText, type Style } from "../style.ts";

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

const numberText = (count: Count, style: Style): string => cellText({ is: "count", count }, style);
const word = (key: keyof typeof chartWords, { language }: Style): string => sentenceIn(chartWords[key], language);

function barItems({ categories, series, direction }: BarChart, style: Style): string[] {
  const items = categories.map((category, index) => {
    const counts = series.flatMap(({ heading, values }) => {
      const count = values[index];
      return count ? [{ count, heading: cellText(heading, style) }] : [];
    });
    const numbers = counts.map(({ count, heading }) =>
      series.length > 1 ? `${heading} ${numberText(count, style)}` : numberText(count, style),
    );
    const size = counts.reduce((sum, { count }) => sum + (count.max ?? count.min), 0);
    return { text: `${cellText(category, style)}: ${numbers.join(", ") || word("noNumber", style)}`, size };
  });
  return listedItems(items, style, direction === "along");
}

const mapItems = ({ countries: places }: MapChart, style: Style): string[] =>
  listedItems(
    places.map(({ country, count }) => ({
      text: `${cellText({ is: "country", code: country }, style)}: ${numberText(count, style)}`,
      size: count.max ?? count.min,
    })),
    style,
  );

const timelineItems = ({ spans, today }: TimelineChart, style: Style): string[] =>
  [
    ...listedItems(
      spans.map((span) => ({ text: spanText(span, style), size: 0 })),
      style,
    ),
    `${word("today", style)} ${cellText(dateCell(today), style)}`,
  ].reverse();

function spanText({ label, state, starts, ends, isCertain }: Span, style: Style): string {
  const date = (day: string | undefined, unknown: string): string =>
    day === undefined ? unknown : cellText(dateCell(day), style);
  const days = `${date(starts, "?")} – ${date(ends, word("unlimited", style))}`;
  const uncertain = isCertain ? "" : `, ${word("unsure", style)}`;
  return `${cellText(label, style)}: ${cellText(state, style)}, ${days}${uncertain}`;
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
