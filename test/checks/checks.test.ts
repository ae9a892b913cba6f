import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/index.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import { asLine } from "../support/registry-of.ts";

/** Each check has a registry that passes, one that fails, and what is expected of the one that fails. */
const folderOf = (id: string): string => join(import.meta.dirname, id);

const findingsIn = (folder: string): Finding[] =>
  runChecks(openRegistry(workTree(folder)), "2026-11-21", { only: [], skip: [] });

describe.each(checks.map(({ id }) => id))("%s", (id) => {
  it("has a passing registry without an error or a warning, and without a finding of its own", () => {
    const findings = findingsIn(join(folderOf(id), "pass"));
    expect(findings.filter(({ check, severity }) => check === id || severity !== "info").map(asLine)).toEqual([]);
  });

  it("passes on more than an empty registry", () => {
    expect(openRegistry(workTree(join(folderOf(id), "pass"))).allRecords.length).toBeGreaterThan(1);
  });

  it("has a failing registry whose every finding is the expected one, at the expected place", () => {
    const findings = findingsIn(join(folderOf(id), "fail"));
    const expected = readFileSync(join(folderOf(id), "expected.txt"), "utf8").trimEnd().split("\n");
    expect(findings.map(asLine)).toEqual(expected);
    expect(findings.map(({ check }) => check)).toContain(id);
  });

  it("says what to do about every finding", () => {
    const findings = findingsIn(join(folderOf(id), "fail"));
    expect(findings.filter(({ help }) => !help).map(asLine)).toEqual([]);
  });
});

it("no fixture stands here of a check that does not exist", () => {
  const folders = readdirSync(import.meta.dirname).filter((name) => existsSync(join(folderOf(name), "fail")));
  expect(folders.sort()).toEqual(checks.map(({ id }) => id).sort());
});
