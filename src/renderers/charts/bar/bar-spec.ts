import type { BarChart } from "../../../tables/chart.ts";
import { sentenceIn } from "../../../values/texts/sentence.ts";
import { chartWords } from "../../document-words.ts";
import { cellText, type Style } from "../../style.ts";
import { type Heading, headOf } from "../head.ts";
import type { LegendEntry } from "../legend.ts";
import { chartColours, seriesColour } from "../palette.ts";
import { type Spec, textData, textMark } from "../spec.ts";
import { axisData, axisMarks } from "./bar-axes.ts";
import { layOutBars } from "./bar-layout.ts";
import { barData, barMarks } from "./bar-marks.ts";
import { type Bars, barsOf } from "./bar-pieces.ts";

/** What vega draws of bars: as long as what is certain, light as far as may be, each with its number. */
export function barSpec(chart: BarChart, style: Style, heading?: Heading): Spec {
  const bars = barsOf(chart, style);
  const layout = layOutBars(chart, bars, style);
  const isAlong = layout.direction === "along";
  const length = layout.edges.at(-1) ?? 0;
  const top = isAlong ? -layout.beyond : 0;
  const axis = [cellText(chart.axis, style)];
  const axisAt = isAlong ? { x: -layout.margin, y: top - 8 } : { x: 0, y: length + 30 };
  const head = headOf(heading, entriesOf(chart, bars, style), -layout.margin, top - (isAlong ? 20 : 0));
  const texts = [{ ...axisAt, lines: axis, colour: chartColours.softInk }, ...head.texts];
  return {
    width: isAlong ? length : layout.reach,
    height: isAlong ? layout.reach : length,
    data: [...axisData(layout, style), ...barData(bars, layout), textData(texts)],
    scales: [
      {
        name: "value",
        type: "linear",
        domain: [0, layout.ticks.at(-1) ?? 1],
        range: isAlong ? [layout.reach, 0] : [0, layout.reach],
      },
    ],
    marks: [...axisMarks(layout), ...barMarks(layout), ...head.marks, textMark],
  };
}

/** What the colours mean where there are several, and what light bars and arrows mean where there are any. */
function entriesOf({ series, isStacked }: BarChart, bars: Bars, style: Style): LegendEntry[] {
  const colours =
    series.length > 1
      ? series.map(({ heading }, index): LegendEntry => {
          return { colour: seriesColour(index), looks: ["sure"], text: cellText(heading, style) };
        })
      : [];
  const isOpen = bars.ends.some((end) => end.isOpen);
  if (!isOpen && bars.perhaps.length === 0) return colours;
  const colour = series.length > 1 || isStacked ? chartColours.softInk : seriesColour(0);
  const word = (key: "certain" | "perhaps"): string => sentenceIn(chartWords[key], style.language);
  const perhaps: LegendEntry["looks"] = [
    ...(bars.perhaps.length > 0 ? (["perhaps"] as const) : []),
    ...(isOpen ? (["open"] as const) : []),
  ];
  return [
    ...colours,
    { colour, looks: ["sure"], text: word("certain") },
    { colour, looks: perhaps, text: word("perhaps") },
  ];
}
