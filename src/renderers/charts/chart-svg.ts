import type { Chart } from "../../tables/chart.ts";
import { noteLines, phraseText } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import { barSpec } from "./bar/bar-spec.ts";
import { chartAlternative } from "./chart-alternative.ts";
import type { Drawing } from "./drawing.ts";
import { mapSpec } from "./map/map-spec.ts";
import { chartColours } from "./palette.ts";
import { renderSvg } from "./render-svg.ts";
import { chartFont, type Spec, usualWidth } from "./spec.ts";
import { timelineSpec } from "./timeline/timeline-spec.ts";
import { yearsSpec } from "./years/years-spec.ts";

/** Whether title, notes and source are drawn inside the chart, because it stands alone; and its width in pixels. */
export type ChartOptions = { readonly isHeaded?: boolean; readonly width?: number; readonly source?: string };

/** A chart as a standalone SVG, in the words of a language; the same bytes on every machine. */
export async function chartSvg(
  chart: Chart,
  style: Style,
  { isHeaded = false, width = usualWidth, source }: ChartOptions = {},
): Promise<string> {
  const title = phraseText(chart.title, style);
  const heading = isHeaded
    ? { title, notes: [...noteLines(chart.notes, style), ...(source ? [source] : [])] }
    : undefined;
  const spec = await specOf(chart, { style, heading, width });
  const look: Spec = {
    background: chartColours.paper,
    padding: 8,
    autosize: "pad",
    ...spec,
    config: { text: { font: chartFont }, ...spec.config },
  };
  return renderSvg(look, title, chartAlternative(chart, style));
}

function specOf(chart: Chart, drawing: Drawing): Spec | Promise<Spec> {
  switch (chart.is) {
    case "bars":
      return chart.direction === "along" ? yearsSpec(chart, drawing) : barSpec(chart, drawing);
    case "timeline":
      return timelineSpec(chart, drawing);
    case "map":
      return mapSpec(chart, drawing);
  }
}
