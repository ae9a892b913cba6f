import type { Finding } from "../../findings/finding.ts";
import { groupBy } from "../../values/group-by.ts";

/** Findings that are shown together: `cause` reports what the others follow from, where a finding does. */
export type FindingGroup = { readonly cause: Finding | undefined; readonly findings: readonly Finding[] };

/**
 * Findings with those of one cause together, where the first of them or their cause stands; a finding that follows from
 * nothing is a group by itself.
 */
export function groupsByCause(findings: readonly Finding[]): readonly FindingGroup[] {
  const causes = causesIn(findings);
  const isCause = (finding: Finding): boolean => causes.get(finding.file) === finding;
  const groups = groupBy(findings, (finding) => finding.cause?.file ?? (isCause(finding) ? finding.file : finding));
  return [...groups.values()].map((group) => {
    const cause = group.find((finding) => isCause(finding));
    return { cause, findings: group.filter((finding) => finding !== cause) };
  });
}

/** The findings that report what others follow from, by file: that its name or place is wrong. */
function causesIn(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const files = new Set(findings.flatMap(({ cause }) => cause?.file ?? []));
  const found = findings.filter(
    ({ check, file }) => files.has(file) && (check === "bad-id" || check === "misplaced-file"),
  );
  return new Map(found.map((finding) => [finding.file, finding]));
}
