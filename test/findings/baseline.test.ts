import { describe, expect, test } from "vitest";
import { baselineOf, judge, readBaseline } from "../../src/findings/baseline.ts";
import { findingOf } from "../support/findings.ts";

const all = () => true;

describe("a baseline", () => {
  test("is in order of file, check and message, and counts what is alike", () => {
    const findings = [findingOf({ file: "b" }), findingOf({ line: 9 }), findingOf(), findingOf({ check: "bad-date" })];
    const message = findingOf().message.en;
    expect(baselineOf(findings)).toEqual({
      version: 1,
      findings: [
        { file: "agreements/a.yaml", check: "bad-date", message, count: 1 },
        { file: "agreements/a.yaml", check: "bad-value", message, count: 2 },
        { file: "b", check: "bad-value", message, count: 1 },
      ],
    });
    expect(baselineOf(findings.toReversed())).toEqual(baselineOf(findings));
  });

  test("accepts what only moved, and of two that are alike only as many as it counts", () => {
    const baseline = baselineOf([findingOf()]);
    const moved = findingOf({ line: 40 });
    const second = findingOf({ line: 41 });
    const judged = judge([moved, second], baseline, all);
    expect([...judged.accepted]).toEqual([moved]);
    expect(judged).toMatchObject({ new: 1, gone: 0 });
  });

  test("knows what no longer occurs, but not of checks that did not run", () => {
    const baseline = baselineOf([findingOf(), findingOf(), findingOf({ check: "bad-date" })]);
    expect(judge([findingOf()], baseline, all).gone).toBe(2);
    expect(judge([findingOf()], baseline, (check) => check === "bad-value").gone).toBe(1);
  });

  test("leaves infos alone", () => {
    const info = findingOf({ severity: "info" });
    expect(baselineOf([info]).findings).toEqual([]);
    expect(judge([info], baselineOf([]), all)).toMatchObject({ new: 0, gone: 0 });
  });

  test.each([
    ["", "it is not JSON"],
    ["<<<<<<< HEAD\n{}", "it holds a merge conflict"],
    ["[]", "it has no list of findings"],
    ["null", "it has no list of findings"],
    ['{"findings":[]}', "it is of a version that this hamkor does not know"],
    ['{"version":1,"findings":[{"file":"a","check":"b","message":"c","count":0}]}', "its finding 1 has no file"],
    ['{"version":1,"findings":[{"file":"a","check":"b","count":1}]}', "its finding 1 has no file"],
  ])("%j is none", (text, said) => expect(readBaseline(text)).toMatchObject({ en: expect.stringContaining(said) }));

  test("reads what it wrote", () => {
    const baseline = baselineOf([findingOf()]);
    expect(readBaseline(JSON.stringify(baseline))).toEqual(baseline);
  });
});
