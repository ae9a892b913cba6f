import { expect, test } from "vitest";
import { pagerCommand } from "../../../src/files/pager/pager-command.ts";

const usual = { HOME: "/home/rahimova" };
const programOf = (environment: Record<string, string>, platform: NodeJS.Platform = "linux") =>
  pagerCommand(platform, { ...usual, ...environment })?.program;

test("is the office's own, else the system's, else less, which ends where all fits on the screen", () => {
  expect(programOf({ HAMKOR_PAGER: "most", PAGER: "more" })).toBe("most");
  expect(programOf({ PAGER: "more" })).toBe("more");
  expect(pagerCommand("linux", usual)).toEqual({
    ...{ program: "less", words: [], isShellLine: false },
    environment: { ...usual, LESS: "FRX", LESSCHARSET: "utf-8" },
  });
});

test("leaves the reader's own settings of less as they are", () => {
  const own = { LESS: "-S", LESSCHARSET: "koi8-r" };
  expect(pagerCommand("linux", own)?.environment).toEqual(own);
});

test.each([
  ["an empty value", { PAGER: "" }],
  ["an empty value before another", { HAMKOR_PAGER: "", PAGER: "less" }],
  ["cat", { PAGER: "cat" }],
  ["cat with a space", { HAMKOR_PAGER: " cat " }],
  ["a terminal that cannot move its cursor", { TERM: "dumb" }],
])("there is none for %s", (_what, environment) => {
  expect(pagerCommand("linux", environment)).toBeUndefined();
});

test("there is none on Windows unless one is named", () => {
  expect(programOf({}, "win32")).toBeUndefined();
  expect(programOf({ PAGER: "less" }, "win32")).toBe("less");
});

test("words are given as they are, and what only a shell understands is given to the shell", () => {
  expect(pagerCommand("linux", { PAGER: "less  -S -R" })).toMatchObject({ program: "less", words: ["-S", "-R"] });
  for (const line of ["LESS=-S less", "less | tee 'all of it.txt'", "$HOME/bin/show"])
    expect(pagerCommand("linux", { PAGER: line })).toMatchObject({ program: line, words: [], isShellLine: true });
});
