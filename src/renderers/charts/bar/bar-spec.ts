import type { BarChart } from "../../../tables/chart.ts";
import { sentenceIn } from "../../../values/texts/sentence.ts";
import { cellText } from "../../cell-text.ts";
import { chartFooter, chartHeader } from "../chart-header.ts";
import { chartWords } from "../chart-words.ts";
import type { Drawing } from "../drawing.ts";
import type { LegendEntry } from "../legend.ts";
import { chartColours } from "../palette.ts";
import { joinShapes, type Shapes, shapeMarks } from "../shapes.ts";
import type { Spec } from "../spec.ts";
import { fillOf, layOutBars } from "./bar-layout.ts";
import { axisShapes, rowShapes } from "./bar-shapes.ts";

/** The vega specification of bars one under the other: solid up to the certain number, light up to the possible one. */
export function barSpec(chart: BarChart, drawing: Drawing): Spec {
  const layout = layOutBars(chart, drawing);
  const rows = rowShapes(layout);
  const left = -layout.margin;
  const axis = {
    x: 0,
    y: layout.height + 30,
    lines: [cellText(chart.axis, drawing.style)],
    colour: chartColours.softInk,
  };
  const bottom = layout.height + 36;
  const header = chartHeader(drawing, entriesOf(chart, rows, drawing), left, 0);
  const shapes = joinShapes([
    axisShapes(layout, drawing),
    rows,
    { texts: [axis] },
    header,
    chartFooter(drawing, left, bottom),
  ]);
  return { width: layout.valueLength, height: layout.height, ...shapeMarks(shapes) };
}

/** The series where there are several, and of light bars and arrows what they mean, where there are any. */
function entriesOf({ series }: BarChart, { rects, points }: Shapes, { style }: Drawing): LegendEntry[] {
  const light = rects.find(({ look }) => look === "possible");
  const [open] = points;
  const looks = [...(light ? ["possible" as const] : []), ...(open ? ["open" as const] : [])];
  const perhaps = sentenceIn(chartWords.perhaps, style.language);
  return [
    ...(series.length > 1
      ? series.map((one, at): LegendEntry => {
          return { colour: fillOf(one, at), looks: ["certain"], text: cellText(one.heading, style) };
        })
      : []),
    ...(looks.length > 0 ? [{ colour: (light ?? open)?.fill ?? "", looks, text: perhaps }] : []),
  ];
}
