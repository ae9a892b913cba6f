import type { Finding, Severity } from "../../findings/finding.ts";
import { fingerprintsOf } from "../../findings/fingerprints.ts";
import type { Language } from "../../values/codes/languages.ts";
import { printableLine } from "../../values/texts/printable.ts";
import { jsonText } from "../data/json.ts";
import { findingWords } from "./finding-words.ts";

/** GitLab's severities; `critical` and `blocker` are for faults that can take a service down. */
const severityOf: Record<Severity, string> = { error: "major", warning: "minor", info: "info" };

/** Findings as a GitLab Code Quality report; `pathOf` from the repository's root. */
export function findingsGitlab(
  findings: readonly Finding[],
  pathOf: (file: string) => string,
  language: Language,
): string {
  const fingerprints = fingerprintsOf(findings, pathOf);
  return jsonText(
    findings.map(({ check, severity, file, line, endLine, ...said }, index) => ({
      description: printableLine(findingWords(said, language)),
      check_name: check,
      fingerprint: fingerprints[index] ?? "",
      severity: severityOf[severity],
      location: { path: pathOf(file), lines: { begin: line, end: endLine } },
    })),
  );
}
