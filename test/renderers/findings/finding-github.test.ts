import { describe, expect, test } from "vitest";
import { findingsGithub } from "../../../src/renderers/findings/finding-github.ts";
import { findingOf, hostileTexts, summaryOf } from "../../support/findings.ts";
import { said } from "../../support/said.ts";

const written = (findings: Parameters<typeof findingsGithub>[0], pathOf = (file: string) => `registry/${file}`) =>
  findingsGithub(findings, summaryOf(findings), pathOf, "en");

/** A line as GitHub's runner takes it apart: up to the second `::`, properties at commas, then the escapes undone. */
function asRunner(line: string) {
  const [, command = "", written = "", data = ""] = /^::(\S+) (.*?)::(.*)$/s.exec(line) ?? [];
  const properties = written.split(",").map((pair) => pair.split(/=(.*)/s));
  const undone = (text = ""): string =>
    text
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  return { command, data: undone(data), ...Object.fromEntries(properties.map(([key, value]) => [key, undone(value)])) };
}

describe("GitHub workflow commands", () => {
  test("name the file from the repository's root, the place, the check and the remedy", () => {
    expect(written([findingOf({ help: said('did you mean "memorandum"?') })])).toBe(
      '::error file=registry/agreements/a.yaml,line=2,endLine=2,col=7,endColumn=17,title=bad-value::"memorandun" is not a word for this field (did you mean "memorandum"?)\n',
    );
  });

  test("are errors, warnings and notices", () => {
    const findings = (["error", "warning", "info"] as const).map((severity) => findingOf({ severity }));
    expect(written(findings).match(/^::\w+/gm)).toEqual(["::error", "::warning", "::notice"]);
  });

  test("have no columns where they go over several lines or mean a whole file", () => {
    expect(written([findingOf({ endLine: 4 })])).toContain(",line=2,endLine=4,title=");
    expect(written([findingOf({ line: 1, column: 1, endLine: 1, endColumn: 1 })])).toContain(
      ",line=1,endLine=1,title=",
    );
  });

  test.each(hostileTexts)("hold %j as data, on one line", (text) => {
    const line = written(
      [findingOf({ file: text, message: said(text), help: said(text), check: text })],
      (file) => file,
    );
    expect(line.match(/\n/g)).toHaveLength(1);
    expect(line).toMatch(/^::error file=[^\n]*\n$/);
    expect(line).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    const read = asRunner(line.trimEnd());
    expect(Object.keys(read)).toEqual(["command", "data", "file", "line", "endLine", "col", "endColumn", "title"]);
    expect(read.command).toBe("error");
    const shown = (control: string) => text.includes(control);
    if (![..."\u0000\u001b\u202e\ufffe"].some(shown))
      expect(read).toMatchObject({ file: text, data: `${text} (${text})` });
  });

  test("end with a line about those that GitHub does not show, only where there are some", () => {
    const errors = Array.from({ length: 12 }, () => findingOf());
    const warnings = Array.from({ length: 11 }, () => findingOf({ severity: "warning" }));
    expect(written(errors.slice(0, 10))).not.toContain("::notice");
    const lines = written([...errors, ...warnings])
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(24);
    expect(lines.at(-1)).toBe(
      "::notice title=hamkor::GitHub shows 10 errors and 10 warnings of a step. There are 2 more errors and 1 more warning: read this step's log, or run hamkor check.",
    );
    expect(written(errors.slice(0, 11))).toContain("There is 1 more error: ");
  });

  test("are none where nothing was found", () => expect(written([])).toBe(""));
});
