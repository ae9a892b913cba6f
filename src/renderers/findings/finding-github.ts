import type { Finding, Severity } from "../../findings/finding.ts";
import type { Language } from "../../values/codes/languages.ts";
import { printable } from "../../values/texts/printable.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { Summary } from "./check-summary.ts";
import { findingWords } from "./finding-words.ts";

/** GitHub shows so many annotations of each severity for one step. */
const shownPerStep = 10;

const commandOf: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };

/**
 * GitHub workflow commands, one a line, that show findings at the lines of a pull request; `pathOf` from the
 * repository's root.
 */
export function findingsGithub(
  findings: readonly Finding[],
  { errors, warnings }: Summary,
  pathOf: (file: string) => string,
  language: Language,
): string {
  const hidden = { errors: Math.max(0, errors - shownPerStep), warnings: Math.max(0, warnings - shownPerStep) };
  const lines = findings.map((finding) => annotation(finding, pathOf, language));
  if (hidden.errors + hidden.warnings > 0) lines.push(`::notice title=hamkor::${hiddenText(hidden)[language]}`);
  return lines.map((line) => `${line}\n`).join("");
}

type Hidden = { readonly errors: number; readonly warnings: number };

/** What GitHub does not show, and where it stands. */
const hiddenText = (hidden: Hidden): Sentence => ({
  en: `GitHub shows ${shownPerStep} errors and ${shownPerStep} warnings of a step. There ${hidden.errors + hidden.warnings === 1 ? "is" : "are"} ${hiddenInEnglish(hidden)}: read this step's log, or run hamkor check.`,
  ru: `GitHub показывает ${shownPerStep} ошибок и ${shownPerStep} предупреждений шага. Ещё ошибок: ${hidden.errors}, предупреждений: ${hidden.warnings}. Смотрите журнал шага или запустите hamkor check.`,
  tg: `GitHub аз як қадам ${shownPerStep} хато ва ${shownPerStep} огоҳӣ нишон медиҳад. Боз хато: ${hidden.errors}, огоҳӣ: ${hidden.warnings}. Сабти ин қадамро бинед ё hamkor check-ро иҷро кунед.`,
  uz: `GitHub bir qadamdan ${shownPerStep} ta xato va ${shownPerStep} ta ogohlantirishni koʻrsatadi. Yana xato: ${hidden.errors}, ogohlantirish: ${hidden.warnings}. Qadam jurnalini koʻring yoki hamkor check buyrugʻini bajaring.`,
});

const hiddenInEnglish = ({ errors, warnings }: Hidden): string =>
  [plural(errors, "error"), plural(warnings, "warning")].filter(Boolean).join(" and ");

const plural = (number: number, word: string): string =>
  number > 0 ? `${number} more ${word}${number === 1 ? "" : "s"}` : "";

function annotation(finding: Finding, pathOf: (file: string) => string, language: Language): string {
  const { file, severity, check } = finding;
  const properties = [`file=${property(pathOf(file))}`, ...position(finding), `title=${property(check)}`];
  return `::${commandOf[severity]} ${properties.join(",")}::${data(findingWords(finding, language))}`;
}

/** GitHub rejects columns in annotations of several lines. */
function position({ line, column, endLine, endColumn }: Finding): string[] {
  const lines = [`line=${line}`, `endLine=${endLine}`];
  return line === endLine && column !== endColumn ? [...lines, `col=${column}`, `endColumn=${endColumn}`] : lines;
}

/** The message of a workflow command, with line ends and % escaped. */
const data = (text: string): string =>
  printable(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** A property value of a workflow command, with commas and colons escaped too. */
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
