import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hamkor } from "./support/hamkor.ts";
import { wordsOf } from "./support/words-of.ts";

/** What is written into files, so that nothing is shown under it. */
const written = [
  ...readFileSync("README.md", "utf8").matchAll(/^hamkor (.+ -o \S+)$|`hamkor (count .+ --chart -o \S+)`/gm),
].map(([, line, inText]) => line ?? inText ?? "");

test.each(written)("hamkor %s", async (command) => {
  const folder = mkdtempSync(join(tmpdir(), "hamkor-readme-"));
  const [file = ""] = /\S+$/.exec(command) ?? [];
  const { exitCode, stderr } = await hamkor(wordsOf(command.replace(/\S+$/, join(folder, file))), {
    today: "2026-11-21",
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(statSync(join(folder, file)).size).toBeGreaterThan(1000);
  rmSync(folder, { recursive: true });
});

test("there are files among them", () => expect(written.length).toBe(4));
