import type { Span, TimelineChart } from "../../../tables/chart.ts";
import { addDays, type Day, earlier, later } from "../../../values/dates/calendar.ts";
import { cellText } from "../../cell-text.ts";
import type { Style } from "../../style.ts";
import { seriesColour } from "../palette.ts";
import { dayNumber } from "./timeline-days.ts";

/** A part of a span as it is drawn, from the beginning of its first day to the end of its last. */
export type Bar = {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  readonly isCertain: boolean;
  /** Whether it began at an unknown time, and whether it goes on with no end known. */
  readonly isBegun: boolean;
  readonly isOpen: boolean;
  /** Whether its first day is one on which the span is only known to have been. */
  readonly isConfirmed: boolean;
};

/** The spans that overlap the days shown, clipped to them. */
export function barsOfSpans(chart: TimelineChart, style: Style): Bar[] {
  const colours = coloursOfStates(chart, style);
  return chart.spans.flatMap((span, row) => {
    if (!overlaps(span, chart)) return [];
    const fill = colours.get(cellText(span.state, style)) ?? seriesColour(0);
    return partsOf(span, chart).map((part) => ({ ...part, row, fill }));
  });
}

/** A span whole; where only a confirmation of it is known, what was before that day, and what is from it on. */
function partsOf(span: Span, chart: Pick<TimelineChart, "from" | "to">): Omit<Bar, "row" | "fill">[] {
  const { starts, confirmed, ends, isCertain } = span;
  const from = dayNumber(later(starts ?? chart.from, chart.from));
  const to = dayNumber(addDays(earlier(ends ?? chart.to, chart.to), 1));
  const isBegun = starts === undefined;
  const whole = { from, to, isCertain: isCertain && !isBegun, isBegun, isOpen: ends === undefined, isConfirmed: false };
  if (confirmed === undefined || dayNumber(confirmed) >= to) return [whole];
  const since = Math.max(from, dayNumber(confirmed));
  return [
    { ...whole, to: since, isCertain: false, isOpen: false },
    { ...whole, from: since, isCertain: true, isBegun: false, isConfirmed: dayNumber(confirmed) >= from },
  ];
}

const overlaps = ({ starts, ends }: Span, { from, to }: { readonly from: Day; readonly to: Day }): boolean =>
  (starts === undefined || starts <= to) && (ends === undefined || ends >= from);

/** The colour of each state, in the order in which they first appear. */
export function coloursOfStates({ spans }: TimelineChart, style: Style): ReadonlyMap<string, string> {
  const states = new Set(spans.map(({ state }) => cellText(state, style)));
  return new Map([...states].map((state, index) => [state, seriesColour(index)]));
}
