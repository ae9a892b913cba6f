import type { Finding, Severity } from "../../findings/finding.ts";
import { fingerprintsOf } from "../../findings/fingerprints.ts";
import type { Json } from "../../tables/table.ts";
import type { Language } from "../../values/codes/languages.ts";
import { printableLine } from "../../values/texts/printable.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { jsonText } from "../data/json.ts";
import type { Explained } from "../terminal/explanation-text.ts";
import { findingWords } from "./finding-words.ts";

/** The checks as rules of a SARIF log, and the paths of files. */
export type SarifContext = {
  readonly rules: readonly Explained[];
  readonly version: string;
  /** A file's path from the repository's root. */
  readonly pathOf: (file: string) => string;
  readonly language: Language;
};

const levelOf: Record<Severity, string> = { error: "error", warning: "warning", info: "note" };
const root = "%SRCROOT%";

/** Findings as a SARIF 2.1.0 log (OASIS) of one run, with every check as a rule. */
export function findingsSarif(
  findings: readonly Finding[],
  { rules, version, pathOf, language }: SarifContext,
): string {
  const fingerprints = fingerprintsOf(findings, pathOf);
  const results = findings.map((finding, index) => ({
    ruleId: finding.check,
    ruleIndex: rules.findIndex(({ id }) => id === finding.check),
    level: levelOf[finding.severity],
    message: { text: printableLine(findingWords(finding, language)) },
    locations: [location(finding, pathOf)],
    partialFingerprints: { "hamkorFinding/v1": fingerprints[index] ?? "" },
  }));
  return jsonText({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "hamkor",
            version,
            semanticVersion: version,
            rules: rules.map((rule) => ruleJson(rule, language)),
          },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
        results,
      },
    ],
  });
}

function ruleJson({ id, severity, example, ...texts }: Explained, language: Language): Json {
  const summary = sentenceIn(texts.summary, language);
  const why = sentenceIn(texts.why, language);
  const fix = sentenceIn(texts.fix, language);
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${why}` },
    help: {
      text: `${why}\n\n${fix}\n\nWrong:\n${example.wrong}\n\nRight:\n${example.right}\n`,
      markdown: `${why}\n\n**Mend:** ${fix}\n\nWrong:\n\n${yaml(example.wrong)}\n\nRight:\n\n${yaml(example.right)}\n`,
    },
    defaultConfiguration: { level: levelOf[severity] },
  };
}

const yaml = (text: string): string => `\`\`\`yaml\n${text}\n\`\`\``;

const location = (finding: Finding, pathOf: (file: string) => string): Json => ({
  physicalLocation: {
    artifactLocation: { uri: relativeUri(pathOf(finding.file)), uriBaseId: root },
    region: region(finding),
  },
});

/** A finding about a whole file is shown at its first line; ends are exclusive in SARIF as they are here. */
const region = ({ line, column, endLine, endColumn }: Finding): Json =>
  line === endLine && column === endColumn
    ? { startLine: line }
    : { startLine: line, startColumn: column, endLine, endColumn };

/** A path as a relative reference (RFC 3986); invalid Unicode is replaced by U+FFFD. */
const relativeUri = (path: string): string => Buffer.from(path).toString().split("/").map(encodeURIComponent).join("/");
