import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { commandNames } from "../../src/start/command-names.ts";
import { taskOf } from "../../src/start/task.ts";

const taskOfLine = (line: string) => taskOf(line.split(" ").filter((word) => word !== ""));

describe("what a command line needs", () => {
  test.each(["", "--help", "-h", "help", "--version"])("%j: the help alone", (line) => {
    expect(taskOfLine(line)).toEqual({ bundle: "help.cjs", code: "help", lenders: [] });
  });

  test.each([
    ["count agreements --by country", "count"],
    ["-C some/where --today 2026-01-01 list partners country:China", "list"],
    ["validate", "validate"],
    ["report count", "report"],
    ["-C count list", "list"],
    ["--registry check count agreements", "count"],
  ])("%j: the program, with code compiled for the command", (line, code) => {
    expect(taskOfLine(line)).toMatchObject({ bundle: "hamkor.cjs", code });
  });

  test.each(["help count", "count --help", "count agreements -h"])(
    "%j: the program, with code for such help",
    (line) => {
      expect(taskOfLine(line)).toEqual({ bundle: "hamkor.cjs", code: "command-help", lenders: [] });
    },
  );

  test.each(["cuont agreements", "help cuont", "--lang uz", "--help --debug", "-C check"])(
    "%j: the program, and no code is kept",
    (line) => {
      expect(taskOfLine(line)).toEqual({ bundle: "hamkor.cjs", code: undefined, lenders: [] });
    },
  );
});

test("a command that reads a registry may begin with the code of another one, one that reads none may not", () => {
  expect(taskOfLine("rename partners/tum tu-munich").lenders).toContain("count");
  expect(taskOfLine("checks").lenders).toEqual([]);
});

test("every word that calls a command is known before any command is loaded", () => {
  expect(commandNames).toEqual(commands.flatMap(({ name, alias }) => (alias ? [name, alias] : [name])));
});
