import Ajv from "ajv-draft-04";
import { describe, expect, test } from "vitest";
import { findingsGitlab } from "../../../src/renderers/findings/finding-gitlab.ts";
import { findingOf, hostileTexts } from "../../support/findings.ts";
import { said } from "../../support/said.ts";

/** What GitLab's documentation of the Code Quality report asks for. */
const schema = {
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{64}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", pattern: "^[^/]" },
          lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } },
        },
      },
    },
  },
};

type Reported = { fingerprint: string; severity: string; location: unknown };
const written = (findings: Parameters<typeof findingsGitlab>[0]): Reported[] =>
  JSON.parse(findingsGitlab(findings, (file) => `registry/${file}`, "en"));

describe("a Code Quality report", () => {
  test("is what GitLab asks for, whatever the data holds", () => {
    const hostile = hostileTexts.map((text) => findingOf({ file: text, message: said(text), help: said(text) }));
    const validate = new Ajv.default().compile(schema);
    expect(validate(written([findingOf(), ...hostile])), JSON.stringify(validate.errors)).toBe(true);
    expect(written([])).toEqual([]);
  });

  test("calls errors major, warnings minor, infos info, each at its line", () => {
    const severities = (["error", "warning", "info"] as const).map((severity) => findingOf({ severity }));
    expect(written(severities).map(({ severity }) => severity)).toEqual(["major", "minor", "info"]);
    expect(written([findingOf()])[0]?.location).toEqual({
      path: "registry/agreements/a.yaml",
      lines: { begin: 2, end: 2 },
    });
  });

  test("has fingerprints that differ from each other and stay when lines move", () => {
    const here = [
      findingOf(),
      findingOf({ line: 5 }),
      findingOf({ file: "b.yaml" }),
      findingOf({ message: said("x") }),
    ];
    const moved = here.map((finding) => ({ ...finding, line: finding.line + 3 }));
    const fingerprints = written(here).map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(4);
    expect(written(moved).map(({ fingerprint }) => fingerprint)).toEqual(fingerprints);
  });
});
