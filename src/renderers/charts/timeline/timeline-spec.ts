import { dateCell } from "../../../tables/cell.ts";
import type { TimelineChart } from "../../../tables/chart.ts";
import { sentenceIn } from "../../../values/texts/sentence.ts";
import { chartWords } from "../../document-words.ts";
import { cellText, type Style } from "../../style.ts";
import { chartHeader, type Heading } from "../chart-header.ts";
import type { LegendEntry } from "../legend.ts";
import { chartColours } from "../palette.ts";
import { chartWidth, fontSize, type Spec, textData, textMark } from "../spec.ts";
import { linesWithin, textAdvance, widest } from "../text-advance.ts";
import { type Bar, barsOfSpans, coloursOfStates } from "./timeline-bars.ts";
import { dayNumber, markedYears, type YearLine } from "./timeline-days.ts";
import { timelineMarks } from "./timeline-marks.ts";

const maxLabelWidth = 270;
const rowHeight = 28;
/** Within this distance, in pixels, the line of today would cross a year's label. */
const minDistance = 20;

/** The vega specification of a timeline: a row for each span, years as lines, and a line for today. */
export function timelineSpec(chart: TimelineChart, style: Style, heading?: Heading): Spec {
  const texts = chart.spans.map(({ label }) => cellText(label, style));
  const margin = Math.ceil(Math.min(maxLabelWidth, widest(texts, fontSize))) + 10;
  const plotWidth = chartWidth - margin - 14;
  const height = chart.spans.length * rowHeight;
  const domain: [number, number] = [dayNumber(chart.from), dayNumber(chart.to) + 1];
  const bars = barsOfSpans(chart, style);
  const today = `${sentenceIn(chartWords.today, style.language)} ${cellText(dateCell(chart.today), style)}`;
  const years = markedYears(chart.from, chart.to, plotWidth);
  const isNearToday = ({ day }: YearLine): boolean =>
    (Math.abs(day - dayNumber(chart.today)) * plotWidth) / (domain[1] - domain[0]) < minDistance;
  const half = textAdvance(today, fontSize) / 2;
  const header = chartHeader(heading, entriesOf(chart, bars, style), -margin, -44);
  return {
    width: plotWidth,
    height,
    data: [
      { name: "labels", values: texts.map((text, row) => labelRow(text, row)) },
      { name: "years", values: years },
      { name: "certain", values: bars.filter(({ isCertain }) => isCertain) },
      { name: "uncertain", values: bars.filter(({ isCertain }) => !isCertain) },
      { name: "open", values: bars.filter(({ isOpen }) => isOpen) },
      textData(header.texts),
      {
        name: "today",
        values: isWithin(chart)
          ? [{ day: dayNumber(chart.today), text: today, top: years.some(isNearToday) ? -3 : -22 }]
          : [],
      },
    ],
    scales: [
      { name: "row", type: "band", domain: texts.map((_, row) => row), range: [0, height] },
      { name: "day", type: "linear", domain, range: [0, plotWidth], zero: false },
    ],
    marks: [...timelineMarks(height, { from: half - margin, to: plotWidth + 10 - half }), ...header.marks, textMark],
  };
}

function labelRow(text: string, row: number) {
  const lines = linesWithin(text, maxLabelWidth, fontSize, 2);
  return { row, lines, raised: lines.length > 1 ? -6 : 0 };
}

const isWithin = ({ from, to, today }: TimelineChart): boolean => from <= today && today <= to;

function entriesOf(chart: TimelineChart, bars: readonly Bar[], style: Style): LegendEntry[] {
  const states = [...coloursOfStates(chart, style)].map(
    ([text, colour]): LegendEntry => ({ colour, looks: ["certain"], text }),
  );
  const word = (key: "unsure" | "unlimited"): string => sentenceIn(chartWords[key], style.language);
  const colour = chartColours.softInk;
  return [
    ...states,
    ...(bars.some(({ isCertain }) => !isCertain)
      ? [{ colour, looks: ["possible"] as const, text: word("unsure") }]
      : []),
    ...(bars.some(({ isOpen }) => isOpen) ? [{ colour, looks: ["open"] as const, text: word("unlimited") }] : []),
  ];
}
