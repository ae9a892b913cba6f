import { createHash } from "node:crypto";
import type { Finding } from "./finding.ts";
import { keyOf } from "./tally.ts";

/**
 * A name for each finding that stays when lines move and differs from every other finding's: SHA-256 of its check,
 * file and message, and of how many like it went before.
 */
export function fingerprintsOf(findings: readonly Finding[], pathOf: (file: string) => string): string[] {
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const key = keyOf({ ...finding, file: pathOf(finding.file) });
    const before = met.get(key) ?? 0;
    met.set(key, before + 1);
    return createHash("sha256").update(`${key}#${before}`).digest("hex");
  });
}
