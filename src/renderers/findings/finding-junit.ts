import type { Finding } from "../../findings/finding.ts";
import type { Language } from "../../values/codes/languages.ts";
import { nameOfCharacter, printableLine } from "../../values/texts/printable.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import type { Summary } from "./check-summary.ts";
import { findingWords } from "./finding-words.ts";

export type JunitStyle = {
  readonly pathOf: (file: string) => string;
  readonly isStrict: boolean;
  readonly language: Language;
};

/**
 * Findings as JUnit XML: a suite for each file with findings, a test for each finding. What fails the run is a failure,
 * others are output of a passed test, so that the report agrees with the exit code.
 */
export function findingsJunit(findings: readonly Finding[], summary: Summary, style: JunitStyle): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  const suites = files.map((file) =>
    suite(
      style.pathOf(file),
      findings.filter((finding) => finding.file === file),
      style,
    ),
  );
  if (suites.length === 0) suites.push(passedSuite(summary));
  const counts = `tests="${Math.max(1, findings.length)}" failures="${failuresIn(findings, style)}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="hamkor check" ${counts}>\n${suites.join("")}</testsuites>\n`;
}

const isFailure = ({ severity }: Finding, { isStrict }: JunitStyle): boolean =>
  severity === "error" || (isStrict && severity === "warning");

const failuresIn = (findings: readonly Finding[], style: JunitStyle): number =>
  findings.filter((finding) => isFailure(finding, style)).length;

function suite(path: string, findings: readonly Finding[], style: JunitStyle): string {
  const counts = `tests="${findings.length}" failures="${failuresIn(findings, style)}" errors="0" skipped="0"`;
  const tests = findings.map((finding) => test(path, finding, style));
  return `  <testsuite name="${xml(path)}" ${counts}>\n${tests.join("")}  </testsuite>\n`;
}

function test(path: string, finding: Finding, style: JunitStyle): string {
  const { check, severity, line, column } = finding;
  const message = sentenceIn(finding.message, style.language);
  const location = `${path}:${line}:${column}`;
  const text = xml(`${location}: ${severity}: ${findingWords(finding, style.language)}`);
  const body = isFailure(finding, style)
    ? `<failure type="${xml(check)}" message="${xml(message)}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  // Without the line, so that tools that compare reports identify a test that only moved.
  const name = xml(`${check}: ${message}`);
  return `    <testcase classname="${xml(path)}" name="${name}" file="${xml(path)}" line="${line}">${body}</testcase>\n`;
}

const passedSuite = ({ files }: Summary): string =>
  `  <testsuite name="hamkor check" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="hamkor check" name="${files} files without findings"></testcase>
  </testsuite>\n`;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text for XML 1.0, in one line: forbidden characters are shown as `\u{1b}`. */
const xml = (text: string): string =>
  printableLine(text)
    .replace(/[\ufffe\uffff]/g, nameOfCharacter)
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
