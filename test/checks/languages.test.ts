import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/index.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Language } from "../../src/values/codes/languages.ts";

/** A finding as people read it: its place, what is wrong, and what to do. */
const told = ({ file, line, column, message, help }: Finding, language: Language): string =>
  `${file}:${line}:${column}\n  ${message[language]}\n  ${help?.[language] ?? ""}\n`;

// After a change of words: `npx vitest run test/checks/languages.test.ts -u`, and each line that changed is to be read.
describe.each(checks.map(({ id }) => id))("%s", (id) => {
  const folder = join(import.meta.dirname, id);
  const findings = runChecks(openRegistry(workTree(join(folder, "fail"))), "2026-11-21", { only: [id], skip: [] });

  it.each(["ru", "tg", "uz"] as const)("says in %s what it finds", async (language) => {
    const text = findings.map((finding) => told(finding, language)).join("");
    await expect(text).toMatchFileSnapshot(join(folder, `expected.${language}.txt`));
  });
});
