import type { BarChart } from "../../../tables/chart.ts";
import { sentenceIn } from "../../../values/texts/sentence.ts";
import { cellText } from "../../cell-text.ts";
import { chartFooter, chartHeader } from "../chart-header.ts";
import { chartWords } from "../chart-words.ts";
import type { Drawing } from "../drawing.ts";
import { type LegendEntry, noneSign } from "../legend.ts";
import { chartColours, seriesColour } from "../palette.ts";
import { joinShapes, shapeMarks } from "../shapes.ts";
import type { Spec } from "../spec.ts";
import { stockAndFlow } from "./stock-and-flow.ts";
import { type YearsDrawn, yearColumns } from "./year-columns.ts";
import { yearPanels } from "./year-panels.ts";

/** The most series that are told apart by colours beside each other. */
const mostColours = 3;

/** The vega specification of bars over time, which runs to the right whatever room it takes. */
export function yearsSpec(chart: BarChart, drawing: Drawing): Spec {
  const drawn = drawnYears(chart, drawing);
  const { shapes, left, top, bottom, width } = drawn;
  const axisTop = Math.min(top, -6) - 10;
  const axis = { x: left, y: axisTop, lines: [cellText(chart.axis, drawing.style)], colour: chartColours.softInk };
  const header = chartHeader(drawing, entriesOf(chart, drawn, drawing), left, axisTop - 8);
  const marks = shapeMarks(joinShapes([shapes, { texts: [axis] }, header, chartFooter(drawing, left, bottom)]));
  return { width: Math.ceil(width), height: Math.ceil(bottom), ...marks };
}

function drawnYears(chart: BarChart, drawing: Drawing): YearsDrawn {
  if (chart.series.some(({ role }) => role !== undefined)) return stockAndFlow(chart, drawing);
  const columns = chart.series.length <= mostColours ? yearColumns(chart, drawing) : undefined;
  return columns ?? yearPanels(chart, drawing);
}

/** The series where they have colours, and what else is in the drawing. */
function entriesOf({ series }: BarChart, { shapes, isColoured }: YearsDrawn, { style }: Drawing): LegendEntry[] {
  const word = (key: "perhaps" | "none"): string => sentenceIn(chartWords[key], style.language);
  const light = shapes.rects.find(({ look }) => look === "possible");
  const [open] = shapes.points;
  const hasNone = shapes.texts.some(({ lines }) => lines[0] === noneSign);
  const perhaps = [...(light ? ["possible" as const] : []), ...(open ? ["open-up" as const] : [])];
  return [
    ...(isColoured
      ? series.map(({ heading }, at): LegendEntry => {
          return { colour: seriesColour(at), looks: ["certain"], text: cellText(heading, style) };
        })
      : []),
    ...(perhaps.length > 0 ? [{ colour: (light ?? open)?.fill ?? "", looks: perhaps, text: word("perhaps") }] : []),
    ...(hasNone ? [{ colour: chartColours.softInk, looks: ["none" as const], text: word("none") }] : []),
  ];
}
