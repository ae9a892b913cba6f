import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Asking, Cancelled } from "../../src/cli/asking/asking.ts";
import { matchingOptions } from "../../src/cli/asking/matching-options.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

/** A registry at whose terminal somebody chooses what is like each of these answers, and says yes. */
function registry(...answers: readonly (string | null)[]) {
  const folder = folderOf(smallRegistry);
  const asked: string[] = [];
  const left = [...answers];
  const fromList: Asking["choose"] = async ({ message, options }) => {
    asked.push(message);
    const answer = left.shift();
    const [found] = matchingOptions(options)(answer ?? "");
    if (answer === null || !found) throw new Cancelled();
    return found.value;
  };
  const asks: Asking = {
    confirm: async () => true,
    text: async () => {
      throw new Error("no text is asked for");
    },
    choose: fromList,
    search: fromList,
  };
  const run = (...words: string[]) => hamkor(words, { workingDirectory: folder, asks });
  const textOf = (path: string): string => readFileSync(join(folder, path), "utf8");
  return { run, textOf, asked };
}

describe("set at a terminal", () => {
  test.each([
    [["agreements/ufa", "signed=03/04/2018"], "2018-04-03", "signed: 2018-04-03\n", "agreements/ufa.yaml"],
    [["partners/ufa", "type=universty"], "university", "type: university\n", "partners/ufa.yaml"],
    [["agreements/ufa", "partners=Куньмин"], "kmust", "partners: [kmust]\n", "agreements/ufa.yaml"],
    [["agreements/ufa", "partners+=Куньмин"], "kmust", "partners: [ufa, kmust]\n", "agreements/ufa.yaml"],
  ])("%j: of a value in doubt it is asked which one is meant", async (words, answer, line, path) => {
    const { run, textOf, asked } = registry(answer);
    const { exitCode, stderr } = await run("set", ...words);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(asked).toHaveLength(1);
    expect(textOf(path)).toContain(line);
  });

  test("what is certain is not asked for, nor is the same value for each record", async () => {
    const { run, asked, textOf } = registry("2018-04-03");
    await run("set", "agreements/ufa", "agreements/kmust-2018", "signed=03/04/2018", "type=договор");
    expect(asked).toHaveLength(1);
    expect(textOf("agreements/kmust-2018.yaml")).toContain("type: contract\nsigned: 2018-04-03\n");
  });

  test.each([
    [["agreements/ufa", "signed=03/04/2018"], null, 130],
    [["agreements/ufa", "signed=03/04/2018"], "something else", 2],
    [["agreements/ufa", "signed=soon"], "", 2],
  ])("%j: without an answer nothing is written", async (words, answer, code) => {
    const { run, textOf } = registry(answer);
    expect((await run("set", ...words)).exitCode).toBe(code);
    expect(textOf("agreements/ufa.yaml")).toBe(smallRegistry["agreements/ufa.yaml"]);
  });

  test("--yes asks nothing", async () => {
    const { run, asked } = registry("university");
    expect((await run("set", "partners/ufa", "type=universty", "--yes")).exitCode).toBe(2);
    expect(asked).toEqual([]);
  });
});
