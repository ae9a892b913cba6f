import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hamkor } from "./support/hamkor.ts";

/** Every command in the README with the output shown under it; the revision differs from checkout to checkout. */
const examples = [...readFileSync("README.md", "utf8").matchAll(/```console\n([\s\S]*?)```/g)].map(([, block = ""]) => {
  const [command = "", ...output] = block.split("\n");
  return { command: command.replace(/^\$ hamkor /, ""), output: output.join("\n") };
});

const words = (command: string): string[] =>
  (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));

const anyRevision = (text: string): string =>
  text.replace(/(revision |нусхаи )[0-9a-f]{10}( \([^)]*\))?/g, "$1a1b2c3d4e5");

/** What is written into files, so that nothing is shown under it. */
const written = [
  ...readFileSync("README.md", "utf8").matchAll(/^hamkor (.+ -o \S+)$|`hamkor (count .+ --chart -o \S+)`/gm),
].map(([, line, inText]) => line ?? inText ?? "");

describe("every example in the README", () => {
  test("there are some", () => expect(examples.length).toBeGreaterThan(6));

  test.each(examples)("hamkor $command", async ({ command, output }) => {
    const { stdout, stderr } = await hamkor(words(command), { today: "2026-11-21" });
    expect(anyRevision(stdout + stderr)).toBe(output);
  });

  test.each(written)("hamkor %s", async (command) => {
    const folder = mkdtempSync(join(tmpdir(), "hamkor-readme-"));
    const [file = ""] = /\S+$/.exec(command) ?? [];
    const { exitCode, stderr } = await hamkor(words(command.replace(/\S+$/, join(folder, file))), {
      today: "2026-11-21",
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(statSync(join(folder, file)).size).toBeGreaterThan(1000);
    rmSync(folder, { recursive: true });
  });

  test("there are files among them", () => expect(written.length).toBe(4));

  test("every question in the table has an answer", async () => {
    const questions = [...readFileSync("README.md", "utf8").matchAll(/\| `hamkor ([^`]*)` \|/g)].map(
      ([, question = ""]) => question,
    );
    expect(questions.length).toBeGreaterThan(4);
    for (const question of questions) {
      const { exitCode, stderr } = await hamkor(words(question), { today: "2026-11-21" });
      expect({ question, exitCode, stderr }).toEqual({ question, exitCode: 0, stderr: "" });
    }
  });
});
