import { parse } from "junit2json";
import { describe, expect, test } from "vitest";
import { findingsJunit } from "../../../src/renderers/findings/finding-junit.ts";
import { findingOf, hostileTexts, summaryOf } from "../../support/findings.ts";
import { said } from "../../support/said.ts";

async function read(findings: Parameters<typeof findingsJunit>[0], isStrict = false) {
  const text = findingsJunit(findings, summaryOf(findings), { pathOf: (file) => file, isStrict, language: "en" });
  const report = await parse(text);
  if (!report || !("testsuite" in report)) throw new Error("no test suites");
  return report;
}

describe("a JUnit report", () => {
  test("has a suite for each file and a test for each finding", async () => {
    const report = await read([
      findingOf({ help: said("mend it") }),
      findingOf({ check: "bad-date" }),
      findingOf({ file: "b" }),
    ]);
    expect(report).toMatchObject({ tests: 3, failures: 3, errors: 0 });
    expect(report.testsuite?.map(({ name, tests, failures }) => [name, tests, failures])).toEqual([
      ["agreements/a.yaml", 2, 2],
      ["b", 1, 1],
    ]);
    const failure = report.testsuite?.[0]?.testcase?.[0]?.failure?.[0];
    expect(failure).toMatchObject({ type: "bad-value", message: '"memorandun" is not a word for this field' });
    expect(failure?.inner).toBe('agreements/a.yaml:2:7: error: "memorandun" is not a word for this field (mend it)');
  });

  test("fails for what fails the run: errors, and warnings with --strict", async () => {
    const findings = [findingOf({ severity: "warning" }), findingOf({ severity: "info" })];
    expect(await read(findings)).toMatchObject({ tests: 2, failures: 0 });
    expect(await read(findings, true)).toMatchObject({ tests: 2, failures: 1 });
  });

  test("has one passed test where nothing was found", async () => {
    const report = await read([]);
    expect(report).toMatchObject({ tests: 1, failures: 0 });
    expect(report.testsuite?.[0]?.testcase?.[0]?.name).toBe("9 files without findings");
  });

  test("is well-formed whatever the data holds", async () => {
    const report = await read(
      hostileTexts.map((text) => findingOf({ file: text, message: said(text), help: said(text), check: text })),
    );
    expect(report.tests).toBe(hostileTexts.length);
    expect(report.testsuite?.at(-1)?.name).toBe(hostileTexts.at(-1));
    expect(report.testsuite?.[4]?.name).toBe("\\u{1b}[31mred\\u{1b}]8;;http://x\\u{7}");
  });
});
