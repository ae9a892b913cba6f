import type { Cell } from "../tables/cell.ts";
import type { Entry, EntrySection } from "../tables/table.ts";
import { cellText, phraseText, type Style } from "./style.ts";
import { padEnd, textWidth, wrap } from "./text-width.ts";

/** One record in full for a terminal. */
export function entryText({ name, title, sections, provenance }: Entry, style: Style): string {
  const { chalk } = style;
  const heading = `${chalk.bold(cellText(title, style))}  ${chalk.dim(name)}`;
  const parts = sections.map((section) => sectionLines(section, style).join("\n"));
  return `${[heading, ...parts, chalk.dim(phraseText({ say: "provenance", ...provenance }, style))].join("\n\n")}\n`;
}

function sectionLines({ heading, lines }: EntrySection, style: Style): string[] {
  const labels = lines.map(({ label }) => cellText(label, style));
  const width = Math.max(0, ...labels.map(textWidth));
  const body = lines.flatMap(({ value }, index) => {
    const [first = "", ...more] = valueLines(value, style).flatMap((line) => fitLine(line, width, style));
    return [
      `  ${style.chalk.dim(padEnd(labels[index] ?? "", width))}  ${first}`,
      ...more.map((line) => `  ${" ".repeat(width)}  ${line}`),
    ];
  });
  return [...(heading ? [style.chalk.bold(cellText(heading, style))] : []), ...body];
}

const fitLine = (line: string, label: number, { width }: Style): string[] =>
  width === undefined ? [line] : wrap(line, Math.max(30, Math.min(width, 120) - label - 4));

/** Lists of maps take a line an item; short lists stay on one line. */
function valueLines(value: Cell, style: Style): string[] {
  if (value.is === "list" && value.items.some((item) => item.is === "map" || item.is === "text"))
    return value.items.map((item) => `- ${cellText(item, style)}`);
  if (value.is === "named" && value.name !== undefined && value.code)
    return [`${cellText(value, style)} (${value.code})`];
  return [cellText(value, style)];
}
