import type { ChalkInstance } from "chalk";
import type { Finding, Severity } from "../../findings/finding.ts";
import type { Language } from "../../values/codes/languages.ts";
import { printableLine } from "../../values/texts/printable.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { padEnd, textWidth } from "../text-width.ts";

/** How findings are shown: colours, width, the displayed path and the text of a file. */
export type FindingStyle = {
  readonly chalk: ChalkInstance;
  readonly width: number;
  readonly language: Language;
  readonly pathOf: (file: string) => string;
  readonly textOf: (file: string) => string;
};

export type Summary = {
  readonly files: number;
  readonly records: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** The number of changed files, where only findings of a change are reported. */
  readonly changedFiles?: number | undefined;
  /** The number of findings that a baseline accepts, where there is one. */
  readonly accepted?: number | undefined;
};

/** Findings for people: message, location, code frame and help of each, and a summary. */
export function findingsText(findings: readonly Finding[], summary: Summary, style: FindingStyle): string {
  const linesOf = cachedLines(style);
  const blocks = findings.map((finding) => `${block(finding, linesOf(finding.file), style).join("\n")}\n\n`);
  return `${blocks.join("")}${summaryLine(summary, findings[0], style)}\n`;
}

function cachedLines({ textOf }: FindingStyle): (file: string) => readonly string[] {
  const cache = new Map<string, readonly string[]>();
  return (file) => {
    const lines = cache.get(file) ?? textOf(file).split(/\r?\n/);
    cache.set(file, lines);
    return lines;
  };
}

const colourOf = (severity: Severity, { chalk }: FindingStyle): ChalkInstance =>
  severity === "error" ? chalk.red.bold : severity === "warning" ? chalk.yellow.bold : chalk.cyan.bold;

function block(finding: Finding, lines: readonly string[], style: FindingStyle): string[] {
  const { chalk, width, pathOf } = style;
  const head = `${finding.severity}  ${printableLine(sentenceIn(finding.message, style.language))}`;
  const room = width - textWidth(finding.check) - 2;
  const coloured = head.replace(finding.severity, colourOf(finding.severity, style)(finding.severity));
  const gap = " ".repeat(Math.max(2, room - textWidth(head) + 2));
  const location = `  ${printableLine(pathOf(finding.file))}:${finding.line}:${finding.column}`;
  const help =
    finding.help === undefined
      ? []
      : [`  ${chalk.green("help:")} ${printableLine(sentenceIn(finding.help, style.language))}`];
  return [`${coloured}${gap}${chalk.dim(finding.check)}`, location, ...frame(finding, lines, style), ...help];
}

/** A code frame: the line before, the finding's line, and an underline; nothing for a whole file. */
function frame(
  { line, column, endLine, endColumn }: Finding,
  lines: readonly string[],
  { chalk, width }: FindingStyle,
): string[] {
  const text = lines[line - 1];
  if (text === undefined || (line === endLine && column === endColumn)) return [];
  const margin = String(line).length;
  const room = Math.max(40, width - margin - 8);
  const end = endLine === line ? endColumn - 1 : text.length;
  const from = column - 1 > room / 2 ? Math.floor(column - 1 - room / 4) : 0;
  const lead = from > 0 ? "…" : "";
  const excerpt = printableLine(text.slice(from, from + room)) + (text.length > from + room ? "…" : "");
  const before = textWidth(lead + printableLine(text.slice(from, column - 1)));
  const underlined = Math.max(1, textWidth(printableLine(text.slice(column - 1, Math.min(end, from + room)))));
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

const clip = (text: string, room: number): string =>
  printableLine(text.length > room ? `${text.slice(0, room)}…` : text);

const plural = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;

/** The scope of the counts: all files or a change, and what the baseline accepted. */
function scopeText({ files, changedFiles, accepted }: Summary): string {
  const within =
    changedFiles === undefined
      ? `in ${plural(files, "file")}`
      : `in ${plural(changedFiles, "changed file")} or because of ${changedFiles === 1 ? "it" : "them"}`;
  return accepted === undefined ? within : `${within}; ${accepted} accepted by the baseline`;
}

function summaryLine(summary: Summary, first: Finding | undefined, { chalk, width }: FindingStyle): string {
  const { errors, warnings, infos } = summary;
  const counts = `${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(infos, "info")} ${scopeText(summary)}.`;
  if (!first && infos === 0) return counts;
  const more = first ? `More: hamkor explain ${first.check}` : "More: hamkor check --info";
  return `${padEnd(counts, Math.max(textWidth(counts) + 2, width - more.length))}${chalk.dim(more)}`;
}
