import type { ChalkInstance } from "chalk";
import type { Finding } from "../../findings/finding.ts";
import type { Language } from "../../values/codes/languages.ts";
import { printableLine } from "../../values/texts/printable.ts";
import { type Sentence, sentenceIn } from "../../values/texts/sentence.ts";
import { padEnd, textWidth, wrap } from "../text-width.ts";
import { type Summary, severityWords, summaryText } from "./check-summary.ts";
import { codeFrame } from "./code-frame.ts";
import { type FindingGroup, groupsByCause } from "./group-by-cause.ts";
import { visibly } from "./visible-characters.ts";

/** How findings are shown: colours, width, the displayed path and the text of a file. */
export type FindingStyle = {
  readonly chalk: ChalkInstance;
  readonly width: number;
  /** Whether sentences are broken at the width, as a terminal wants them; what is piped on has each in one line. */
  readonly breaksLines: boolean;
  readonly language: Language;
  readonly pathOf: (file: string) => string;
  readonly textOf: (file: string) => string;
};

type LinesOf = (file: string) => readonly string[];

/** Findings for people: message, location, code frame and help of each, those of one cause together, and a summary. */
export function findingsText(findings: readonly Finding[], summary: Summary, style: FindingStyle): string {
  const linesOf = cachedLines(style);
  const groups = groupsByCause(findings);
  const blocks = groups.map((group) => `${block(group, linesOf, style).join("\n")}\n\n`);
  const heads = groups.flatMap((group) => group.cause ?? group.findings[0] ?? []);
  return `${blocks.join("")}${summaryText(summary, heads, style)}\n`;
}

function cachedLines({ textOf }: FindingStyle): LinesOf {
  const cache = new Map<string, readonly string[]>();
  return (file) => {
    const lines = cache.get(file) ?? textOf(file).split(/\r?\n/);
    cache.set(file, lines);
    return lines;
  };
}

/** A finding by itself; where several have one cause, what that is and where they stand. */
function block({ cause, findings }: FindingGroup, linesOf: LinesOf, style: FindingStyle): string[] {
  const [first] = findings;
  const shown = cause ?? first;
  if (!shown) return [];
  if (!cause && findings.length === 1)
    return [...head(shown, style), location(shown, style), ...frame(shown, linesOf, style), ...help(shown, style)];
  const places = [`  ${followsText(findings.length)[style.language]}`, ...placesOf(findings, linesOf, style)];
  return cause
    ? [...head(cause, style), location(cause, style), ...frame(cause, linesOf, style), ...help(cause, style), ...places]
    : [...head(shown, style), ...places, ...help(shown, style)];
}

/** How grave it is, what is wrong, and the check, which stands at the end of the line. */
function head({ severity, message, check }: Finding, style: FindingStyle): string[] {
  const { chalk, width, language } = style;
  const word = severityWords[language][severity];
  const colour = severity === "error" ? chalk.red.bold : severity === "warning" ? chalk.yellow.bold : chalk.cyan.bold;
  const lead = textWidth(word) + 2;
  const said = broken(sentenceIn(message, language), lead, style);
  const taken = lead + textWidth(said.at(-1) ?? "") + textWidth(check);
  const isAlone = style.breaksLines && taken + 2 > width;
  const id = `${" ".repeat(Math.max(2, width - (isAlone ? textWidth(check) : taken)))}${chalk.dim(check)}`;
  return said.map((line, index) => {
    const start = index === 0 ? `${colour(word)}  ` : " ".repeat(lead);
    return `${start}${line}${index === said.length - 1 ? (isAlone ? `\n${id}` : id) : ""}`;
  });
}

/** A sentence in lines that leave room for what stands before them. */
function broken(sentence: string, lead: number, { width, breaksLines }: FindingStyle): readonly string[] {
  const line = printableLine(sentence);
  return breaksLines ? wrap(line, Math.max(30, width - lead)) : [line];
}

const location = (finding: Finding, style: FindingStyle): string => `  ${place(finding, style)}`;

const place = ({ file, line, column }: Finding, { pathOf }: FindingStyle): string =>
  `${printableLine(pathOf(file))}:${line}:${column}`;

const frame = (finding: Finding, linesOf: LinesOf, style: FindingStyle): string[] =>
  codeFrame(finding, linesOf(finding.file), style);

const helpWord: Sentence = { en: "help", ru: "совет", tg: "маслиҳат", uz: "maslahat" };

function help(finding: Finding, style: FindingStyle): string[] {
  if (finding.help === undefined) return [];
  const word = `${helpWord[style.language]}:`;
  const lead = textWidth(word) + 3;
  return broken(sentenceIn(finding.help, style.language), lead, style).map((line, index) =>
    index === 0 ? `  ${style.chalk.green(word)} ${line}` : `${" ".repeat(lead)}${line}`,
  );
}

const followsText = (number: number): Sentence => ({
  en: number === 1 ? "1 reference leads nowhere because of it:" : `${number} references lead nowhere because of it:`,
  ru: `Из-за этого никуда не ведут ссылки (${number}):`,
  tg: `Ба ҳамин сабаб истинодҳо (${number}) ба ҳеҷ ҷо намебаранд:`,
  uz: `Shu sababli hech qayerga olib bormaydigan havolalar: ${number} ta`,
});

/** Where each stands, and the line. */
function placesOf(findings: readonly Finding[], linesOf: LinesOf, style: FindingStyle): string[] {
  const places = findings.map((finding) => place(finding, style));
  const widest = Math.max(...places.map(textWidth));
  return findings.map((finding, index) => {
    const line = linesOf(finding.file)[finding.line - 1]?.trim() ?? "";
    const room = Math.max(20, style.width - widest - 6);
    const excerpt = line.length > room ? `${line.slice(0, room - 1)}…` : line;
    return `    ${padEnd(places[index] ?? "", widest)}  ${style.chalk.dim(visibly(excerpt, nothing)(0, room))}`;
  });
}

const nothing = { start: 0, end: 0 };
