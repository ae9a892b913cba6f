import type { Finding } from "../../src/findings/finding.ts";
import type { Summary } from "../../src/renderers/findings/check-summary.ts";
import { said } from "./said.ts";

/** A finding, with what a test does not care about filled in. */
export const findingOf = (given: Partial<Finding> = {}): Finding => ({
  check: "bad-value",
  severity: "error",
  file: "agreements/a.yaml",
  line: 2,
  column: 7,
  endLine: 2,
  endColumn: 17,
  message: said('"memorandun" is not a word for this field'),
  ...given,
});

/** The summary of some findings. */
export function summaryOf(findings: readonly Finding[]): Summary {
  const of = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  return { files: 9, records: 8, errors: of("error"), warnings: of("warning"), infos: of("info") };
}

/** Texts made to break out of a format: a workflow command, an escape sequence, markup, a bidi control. */
export const hostileTexts = [
  "x\n::set-env name=PATH::/tmp",
  "x%0A::stop-commands::y",
  "x\r\n::add-mask::y",
  "x,title=y::z",
  "\u001b[31mred\u001b]8;;http://x\u0007",
  "</failure>]]><!--\u0000\ufffe\ud800",
  "\u202egnp.yaml",
  "quote \" and ' and & and {0} and [x](1)",
] as const;
