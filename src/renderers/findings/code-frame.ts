import type { ChalkInstance } from "chalk";
import type { Place } from "../../findings/finding.ts";
import { textWidth } from "../text-width.ts";
import { visibly } from "./visible-characters.ts";

export type FrameStyle = { readonly chalk: ChalkInstance; readonly width: number };

/** The most lines that are shown of a range of whole lines. */
const mostLines = 16;

/**
 * The lines that a finding is about, under a line before them, with what is at fault underlined; of whole lines nothing
 * is. Nothing for a whole file. Characters that cannot be seen are named.
 */
export function codeFrame(place: Place, lines: readonly string[], style: FrameStyle): string[] {
  const { line, column, endLine, endColumn } = place;
  if (lines[line - 1] === undefined || (line === endLine && column === endColumn)) return [];
  return isOfWholeLines(place, lines) ? wholeLines(place, lines, style) : underlinedLine(place, lines, style);
}

/** Whether several lines are meant from beginning to end; a text's last one may have no line end. */
const isOfWholeLines = ({ line, column, endLine, endColumn }: Place, lines: readonly string[]): boolean =>
  column === 1 && endLine > line && (endColumn === 1 || endColumn > (lines[endLine - 1] ?? "").length);

function wholeLines(
  { line, endLine, endColumn }: Place,
  lines: readonly string[],
  { chalk, width }: FrameStyle,
): string[] {
  const margin = String(endLine).length;
  const shown = lines.slice(line - 1, endColumn === 1 ? endLine - 1 : endLine);
  const numbered = shown.slice(0, mostLines).map((text, index) => {
    const number = String(line + index).padStart(margin);
    return `  ${chalk.red(">")} ${number} ${chalk.dim("│")} ${clip(text, roomIn(width, margin))}`;
  });
  return shown.length > mostLines ? [...numbered, `    ${" ".repeat(margin)} ${chalk.dim("│")} …`] : numbered;
}

function underlinedLine(
  { line, column, endLine, endColumn }: Place,
  lines: readonly string[],
  { chalk, width }: FrameStyle,
): string[] {
  const text = lines[line - 1] ?? "";
  const margin = String(line).length;
  const room = roomIn(width, margin);
  const [start, end] = [column - 1, endLine === line ? endColumn - 1 : text.length];
  const from = start > room / 2 ? Math.floor(start - room / 4) : 0;
  const lead = from > 0 ? "…" : "";
  const shown = visibly(text, { start, end });
  const excerpt = shown(from, from + room) + (text.length > from + room ? "…" : "");
  const before = textWidth(lead + shown(from, start));
  const underlined = Math.max(1, textWidth(shown(start, Math.min(end, from + room))));
  const bar = chalk.dim("│");
  const previous = lines[line - 2];
  const previousLine =
    previous === undefined || previous.trim() === ""
      ? []
      : [`    ${String(line - 1).padStart(margin)} ${bar} ${clip(previous, room)}`];
  return [
    ...previousLine,
    `  ${chalk.red(">")} ${line} ${bar} ${lead}${excerpt}`,
    `    ${" ".repeat(margin)} ${bar} ${" ".repeat(before)}${chalk.red("^".repeat(underlined))}`,
  ];
}

const roomIn = (width: number, margin: number): number => Math.max(40, width - margin - 8);

/** A line of which nothing is at fault itself. */
const clip = (text: string, room: number): string => visibly(text, nothing)(0, room) + (text.length > room ? "…" : "");

const nothing = { start: 0, end: 0 };
