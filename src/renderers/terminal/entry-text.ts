import { type Cell, fieldCell } from "../../tables/cell.ts";
import type { Entry, EntrySection } from "../../tables/table.ts";
import { greatest } from "../../values/greatest.ts";
import { cellText } from "../cell-text.ts";
import { noteLines } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import { padEnd, textWidth, wrap } from "../text-width.ts";

/** One record in full for a terminal. */
export function entryText({ name, title, sections, notes, provenance }: Entry, style: Style): string {
  const { chalk } = style;
  const parts = sections.map((section) => sectionLines(section, style).join("\n"));
  const source = noteLines([...notes, { message: "provenance", ...provenance }], style);
  const { width } = style;
  const under = source
    .flatMap((note) => (width ? wrap(note, Math.min(width, 120)) : [note]))
    .map((text) => chalk.dim(text));
  return `${[headingOf(cellText(title, style), name, style), ...parts, under.join("\n")].join("\n\n")}\n`;
}

/** The title, and beside it what the record is called; under it where the terminal has no room for both. */
function headingOf(title: string, name: string, { chalk, width = Number.POSITIVE_INFINITY }: Style): string {
  if (textWidth(title) + 2 + textWidth(name) <= width) return `${chalk.bold(title)}  ${chalk.dim(name)}`;
  return [...wrap(title, width).map((line) => chalk.bold(line)), chalk.dim(name)].join("\n");
}

function sectionLines({ heading, lines }: EntrySection, style: Style): string[] {
  const labels = lines.map(({ label }) => cellText(label, style));
  const width = greatest(labels.map(textWidth));
  const body = lines.flatMap(({ value }, index) => {
    const shown = heading ? [cellText(value, style)] : valueLines(value, style);
    const [first = "", ...more] = shown.flatMap((line) => fitLine(line, width, style));
    const label = style.chalk.dim(padEnd(labels[index] ?? "", width));
    return [`  ${label}  ${first}`.trimEnd(), ...more.map((line) => `  ${" ".repeat(width)}  ${line}`)];
  });
  return [...(heading ? [style.chalk.bold(cellText(heading, style))] : []), ...body];
}

/** Long lines wrap on a terminal, the wrapped part set in like its beginning. */
function fitLine(line: string, label: number, { width }: Style): string[] {
  if (width === undefined) return [line];
  const lead = /^ *(- )?/.exec(line)?.[0].length ?? 0;
  const room = Math.max(30, Math.min(width, 120) - label - 4 - lead);
  const [first = "", ...more] = wrap(line.slice(lead), room);
  return [line.slice(0, lead) + first, ...more.map((rest) => " ".repeat(lead) + rest)];
}

/** A field's value: a map takes a line a field, a list of maps or texts a dash an item; other lists stay on one line. */
function valueLines(value: Cell, style: Style): string[] {
  if (value.is === "map")
    return value.entries.flatMap(([name, cell]) => labelled(cellText(fieldCell(name), style), valueLines(cell, style)));
  if (value.is === "list" && value.items.some((item) => item.is === "map" || item.is === "text"))
    return value.items.flatMap((item) => indented("- ", valueLines(item, style)));
  if (value.is === "named" && value.name !== undefined) return [`${cellText(value, style)} (${value.code})`];
  return [cellText(value, style)];
}

const labelled = (label: string, [first = "", ...more]: string[]): string[] =>
  more.length === 0 ? [`${label}: ${first}`] : [`${label}:`, ...indented("  ", [first, ...more])];

const indented = (lead: string, lines: string[]): string[] =>
  lines.map((line, index) => (index === 0 ? lead : " ".repeat(lead.length)) + line);
