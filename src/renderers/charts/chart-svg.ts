import type { Chart } from "../../tables/chart.ts";
import { noteLines, phraseText, type Style } from "../style.ts";
import { barSpec } from "./bar/bar-spec.ts";
import { chartAlternative } from "./chart-alternative.ts";
import type { Heading } from "./chart-header.ts";
import { mapSpec } from "./map/map-spec.ts";
import { chartColours } from "./palette.ts";
import { renderSvg } from "./render-svg.ts";
import { chartFont, type Spec } from "./spec.ts";
import { timelineSpec } from "./timeline/timeline-spec.ts";

/** Whether title and notes are drawn inside the chart, because it stands alone. */
export type ChartOptions = { readonly isHeaded?: boolean };

/** A chart as a standalone SVG, in the words of a language; the same bytes on every machine. */
export async function chartSvg(chart: Chart, style: Style, { isHeaded = false }: ChartOptions = {}): Promise<string> {
  const title = phraseText(chart.title, style);
  const heading = isHeaded ? { title, notes: noteLines(chart.notes, style) } : undefined;
  const spec = await specOf(chart, style, heading);
  const look: Spec = {
    background: chartColours.paper,
    padding: 8,
    autosize: "pad",
    ...spec,
    config: { text: { font: chartFont }, ...spec.config },
  };
  return renderSvg(look, title, chartAlternative(chart, style));
}

function specOf(chart: Chart, style: Style, heading: Heading | undefined): Spec | Promise<Spec> {
  switch (chart.is) {
    case "bars":
      return barSpec(chart, style, heading);
    case "timeline":
      return timelineSpec(chart, style, heading);
    case "map":
      return mapSpec(chart, style);
  }
}
