import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hamkor } from "./support/hamkor.ts";
import { filledReadme } from "./support/page-examples.ts";
import { wordsOf } from "./support/words-of.ts";

describe("every example in the README", () => {
  const readme = readFileSync("README.md", "utf8");

  test("there are some", () => expect(readme.match(/^\$ hamkor /gm)?.length).toBeGreaterThan(12));

  test("answers what is shown under it", async () => expect(await filledReadme(readme)).toBe(readme));

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
