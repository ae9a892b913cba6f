import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { checks } from "../../../src/checks/index.ts";
import { findingsSarif } from "../../../src/renderers/findings/finding-sarif.ts";
import { findingOf, hostileTexts } from "../../support/findings.ts";
import { said } from "../../support/said.ts";

const validate = addFormats.default(new Ajv.default({ strict: false, unicodeRegExp: false })).compile(schema);

const written = (findings: Parameters<typeof findingsSarif>[0]) => {
  const text = findingsSarif(findings, {
    rules: checks,
    version: "0.1.0",
    pathOf: (file) => `registry/${file}`,
    language: "en",
  });
  return { text, run: JSON.parse(text).runs[0], log: JSON.parse(text) };
};

describe("a SARIF log", () => {
  test("holds to the schema of SARIF 2.1.0, whatever the data holds", () => {
    const hostile = hostileTexts.map((text) => findingOf({ file: text, message: said(text), help: said(text) }));
    for (const findings of [[], [findingOf(), ...hostile]]) {
      const { log, text } = written(findings);
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    }
  });

  test("has every check as a rule, with what it finds, why, how to mend it, and how grave it is", () => {
    const { rules } = written([]).run.tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(checks.map(({ id }) => id));
    for (const { shortDescription, fullDescription, help, defaultConfiguration } of rules) {
      for (const text of [shortDescription.text, fullDescription.text, help.text, help.markdown])
        expect(text.length).toBeGreaterThan(10);
      expect(["error", "warning", "note"]).toContain(defaultConfiguration.level);
    }
  });

  test("places a result in UTF-16 columns, ends exclusive, under its rule", () => {
    const { run } = written([findingOf()]);
    expect(run.columnKind).toBe("utf16CodeUnits");
    const [result] = run.results;
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe("bad-value");
    expect(result).toMatchObject({ ruleId: "bad-value", level: "error" });
    expect(result.locations[0].physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 7,
      endLine: 2,
      endColumn: 17,
    });
  });

  test("shows what is wrong with a whole file at its first line", () => {
    const { run } = written([findingOf({ line: 1, column: 1, endLine: 1, endColumn: 1 })]);
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({ startLine: 1 });
  });

  test("writes paths as relative references, percent-encoded", () => {
    const { run } = written([findingOf({ file: "a: b/c,d%/Ҷ#?.yaml" })]);
    const { uri, uriBaseId } = run.results[0].locations[0].physicalLocation.artifactLocation;
    expect(uri).toBe("registry/a%3A%20b/c%2Cd%25/%D2%B6%23%3F.yaml");
    expect(decodeURIComponent(uri)).toBe("registry/a: b/c,d%/Ҷ#?.yaml");
    expect(run.originalUriBaseIds).toHaveProperty([uriBaseId]);
  });

  test("has fingerprints that stay when lines move", () => {
    const fingerprints = (line: number) =>
      written([findingOf({ line }), findingOf({ line: line + 1 })]).run.results.map(
        ({ partialFingerprints }: { partialFingerprints: object }) => Object.values(partialFingerprints)[0],
      );
    expect(fingerprints(2)).toEqual(fingerprints(40));
    expect(new Set(fingerprints(2)).size).toBe(2);
  });
});
