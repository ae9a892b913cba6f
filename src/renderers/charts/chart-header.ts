import { type LegendEntry, legendOf } from "./legend.ts";
import { chartColours } from "./palette.ts";
import { chartWidth, fontSize, type Mark, type PositionedText, titleSize } from "./spec.ts";
import { linesWithin } from "./text-advance.ts";

/** The title and notes drawn inside a chart that stands alone. */
export type Heading = { readonly title: string; readonly notes: readonly string[] };

/** The title, the notes and the legend, one under the other from a left edge down to `bottom`. */
export function chartHeader(
  heading: Heading | undefined,
  entries: readonly LegendEntry[],
  left: number,
  bottom: number,
): { readonly marks: readonly Mark[]; readonly texts: readonly PositionedText[] } {
  const legend = legendOf(entries, left, bottom - legendOf(entries, 0, 0).height - gap);
  const texts = heading ? headingTexts(heading, left) : [];
  const height = texts.reduce((sum, text) => sum + heightOf(text), 0);
  let y = bottom - legend.height - 2 * gap - height;
  const positioned = texts.map((text) => {
    const middle = y + (text.size ?? fontSize) * 0.6;
    y += heightOf(text);
    return { ...text, y: middle };
  });
  return { marks: legend.marks, texts: [...positioned, ...legend.texts] };
}

const gap = 8;
const heightOf = ({ lines, size = fontSize }: PositionedText): number => lines.length * Math.round(size * 1.2) + 4;

function headingTexts({ title, notes }: Heading, x: number): PositionedText[] {
  const lines = (text: string, size: number): string[] => linesWithin(text, chartWidth, size, 12);
  return [
    { x, y: 0, lines: lines(title, titleSize), size: titleSize },
    ...notes.map((note) => ({ x, y: 0, lines: lines(note, fontSize), colour: chartColours.softInk })),
  ];
}
