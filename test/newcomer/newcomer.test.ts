import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/values/codes/languages.ts";
import { hamkor } from "../support/hamkor.ts";
import { repositoryOf } from "../support/repository.ts";
import { breakages, type Files, inOrder } from "./breakages.ts";

const expectedIn = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");

/** What `check` says in a language, a line a finding. */
const said = async (workingDirectory: string, language: Language): Promise<string> =>
  (await hamkor(["check", "--format", "concise", "--lang", language], { workingDirectory })).stdout;

const change = (folder: string, files: Files): void => {
  for (const [path, text] of Object.entries(files))
    if (text === undefined) rmSync(join(folder, path));
    else writeFileSync(join(folder, path), text);
};

const languages = ["en", "ru"] as const;

describe("what a newcomer is told", () => {
  test.each(languages)("of a registry written by hand from an office's lists: %s", async (language) => {
    const told = await said(join(import.meta.dirname, "hand-written"), language);
    expect(told).toBe(expectedIn(`hand-written.${language}.txt`));
  });

  test("of what people do to a file", async () => {
    const { folder, git } = repositoryOf(inOrder);
    expect(await said(folder, "en")).toBe("");
    const told = { en: "", ru: "" };
    for (const [what, files] of breakages) {
      change(folder, files);
      for (const language of languages) told[language] += `# ${what}\n${await said(folder, language)}\n`;
      git("checkout", "-q", "--", ".");
      git("clean", "-fdq");
    }
    for (const language of languages) expect(told[language]).toBe(expectedIn(`breakages.${language}.txt`));
  });
});
