import type { Span, TimelineChart } from "../../../tables/chart.ts";
import { addDays, type Day, earlier, later } from "../../../values/dates/calendar.ts";
import { cellText, type Style } from "../../style.ts";
import { seriesColour } from "../palette.ts";
import { dayNumber } from "./timeline-days.ts";

/** A span as it is drawn, from the beginning of its first day to the end of its last. */
export type Bar = {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  readonly isCertain: boolean;
  /** Whether it goes on with no end known. */
  readonly isOpen: boolean;
};

/** The spans that overlap the days shown, clipped to them. */
export function barsOfSpans(chart: TimelineChart, style: Style): Bar[] {
  const colours = coloursOfStates(chart, style);
  return chart.spans.flatMap((span, row) => {
    if (!overlaps(span, chart)) return [];
    const { starts = chart.from, ends = chart.to } = span;
    return {
      row,
      from: dayNumber(later(starts, chart.from)),
      to: dayNumber(addDays(earlier(ends, chart.to), 1)),
      fill: colours.get(cellText(span.state, style)) ?? seriesColour(0),
      isCertain: span.isCertain && span.starts !== undefined,
      isOpen: span.ends === undefined,
    };
  });
}

const overlaps = ({ starts, ends }: Span, { from, to }: { readonly from: Day; readonly to: Day }): boolean =>
  (starts === undefined || starts <= to) && (ends === undefined || ends >= from);

/** The colour of each state, in the order in which they first appear. */
export function coloursOfStates({ spans }: TimelineChart, style: Style): ReadonlyMap<string, string> {
  const states = new Set(spans.map(({ state }) => cellText(state, style)));
  return new Map([...states].map((state, index) => [state, seriesColour(index)]));
}
