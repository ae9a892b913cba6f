import type { BarChart } from "../../../tables/chart.ts";
import { sentenceIn } from "../../../values/texts/sentence.ts";
import { chartWords } from "../../document-words.ts";
import { cellText, type Style } from "../../style.ts";
import { chartHeader, type Heading } from "../chart-header.ts";
import type { LegendEntry } from "../legend.ts";
import { chartColours, seriesColour } from "../palette.ts";
import { type Spec, textData, textMark } from "../spec.ts";
import { axisData, axisMarks } from "./bar-axes.ts";
import { layOutBars } from "./bar-layout.ts";
import { barData, barMarks } from "./bar-marks.ts";
import { type Bars, barsOf } from "./bar-pieces.ts";

/** The vega specification of a bar chart: solid up to the certain number, light up to the possible one. */
export function barSpec(chart: BarChart, style: Style, heading?: Heading): Spec {
  const bars = barsOf(chart, style);
  const layout = layOutBars(chart, bars, style);
  const isVertical = layout.direction === "along";
  const length = layout.edges.at(-1) ?? 0;
  const top = isVertical ? -layout.overhang : 0;
  const axis = [cellText(chart.axis, style)];
  const axisAt = isVertical ? { x: -layout.margin, y: top - 8 } : { x: 0, y: length + 30 };
  const header = chartHeader(heading, entriesOf(chart, bars, style), -layout.margin, top - (isVertical ? 20 : 0));
  const texts = [{ ...axisAt, lines: axis, colour: chartColours.softInk }, ...header.texts];
  return {
    width: isVertical ? length : layout.valueLength,
    height: isVertical ? layout.valueLength : length,
    data: [...axisData(layout, style), ...barData(bars, layout), textData(texts)],
    scales: [
      {
        name: "value",
        type: "linear",
        domain: [0, layout.ticks.at(-1) ?? 1],
        range: isVertical ? [layout.valueLength, 0] : [0, layout.valueLength],
      },
    ],
    marks: [...axisMarks(layout), ...barMarks(layout), ...header.marks, textMark],
  };
}

/** The meaning of the colours where there are several, and of light bars and arrows where there are any. */
function entriesOf({ series, isStacked }: BarChart, bars: Bars, style: Style): LegendEntry[] {
  const colours =
    series.length > 1
      ? series.map(({ heading }, index): LegendEntry => {
          return { colour: seriesColour(index), looks: ["certain"], text: cellText(heading, style) };
        })
      : [];
  const isOpen = bars.ends.some((end) => end.isOpen);
  if (!isOpen && bars.possible.length === 0) return colours;
  const colour = series.length > 1 || isStacked ? chartColours.softInk : seriesColour(0);
  const word = (key: "certain" | "perhaps"): string => sentenceIn(chartWords[key], style.language);
  const possible: LegendEntry["looks"] = [
    ...(bars.possible.length > 0 ? (["possible"] as const) : []),
    ...(isOpen ? (["open"] as const) : []),
  ];
  return [
    ...colours,
    { colour, looks: ["certain"], text: word("certain") },
    { colour, looks: possible, text: word("perhaps") },
  ];
}
