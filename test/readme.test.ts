import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hamkor } from "./support/hamkor.ts";
import { wordsOf } from "./support/words-of.ts";

/** Every command in the README with the output shown under it; the revision differs from checkout to checkout. */
const examples = [...readFileSync("README.md", "utf8").matchAll(/```console\n([\s\S]*?)```/g)].map(([, block = ""]) => {
  const [command = "", ...output] = block.split("\n");
  return { command: command.replace(/^\$ hamkor /, ""), output: output.join("\n") };
});

const anyRevision = (text: string): string =>
  text.replace(/(revision |нусхаи )[0-9a-f]{10}( \([^)]*\))?/g, "$1a1b2c3d4e5");

describe("every example in the README", () => {
  test("there are some", () => expect(examples.length).toBeGreaterThan(6));

  test.each(examples)("hamkor $command", async ({ command, output }) => {
    const { stdout, stderr } = await hamkor(wordsOf(command), { today: "2026-11-21" });
    expect(anyRevision(stdout + stderr)).toBe(output);
  });

  test("every question in the table has an answer", async () => {
    const questions = [...readFileSync("README.md", "utf8").matchAll(/\| `hamkor ([^`]*)` \|/g)].map(
      ([, question = ""]) => question,
    );
    expect(questions.length).toBeGreaterThan(4);
    for (const question of questions) {
      const { exitCode, stderr } = await hamkor(wordsOf(question), { today: "2026-11-21" });
      expect({ question, exitCode, stderr }).toEqual({ question, exitCode: 0, stderr: "" });
    }
  });
});
