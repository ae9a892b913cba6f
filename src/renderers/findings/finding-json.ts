import type { Finding } from "../../findings/finding.ts";
import type { Json } from "../../tables/table.ts";
import type { Language } from "../../values/codes/languages.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { jsonText } from "../data/json.ts";
import type { Summary } from "./check-summary.ts";

/** Every finding and the summary, as JSON; files are relative to the registry. */
export const findingsJson = (findings: readonly Finding[], summary: Summary, language: Language): string =>
  jsonText({ findings: findings.map((finding) => findingJson(finding, language)), summary: summaryJson(summary) });

const summaryJson = ({ changedFiles, accepted, ...counts }: Summary): Json => ({
  ...counts,
  ...(changedFiles === undefined ? {} : { changed_files: changedFiles }),
  ...(accepted === undefined ? {} : { accepted }),
});

const findingJson = (finding: Finding, language: Language): Json => ({
  check: finding.check,
  severity: finding.severity,
  file: finding.file,
  line: finding.line,
  column: finding.column,
  end_line: finding.endLine,
  end_column: finding.endColumn,
  message: sentenceIn(finding.message, language),
  help: finding.help === undefined ? null : sentenceIn(finding.help, language),
  fixable: finding.replacement !== undefined,
  ...(finding.cause ? { cause: { is: finding.cause.is, file: finding.cause.file } } : {}),
});
