import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import type { CommandEntry } from "../../src/cli/define-command.ts";
import { overview } from "../../src/cli/help/overview.ts";
import { type Language, languages } from "../../src/values/codes/languages.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const small = { columns: 80 };

const helpOf = async (words: readonly string[], language: Language): Promise<string> =>
  (await hamkor([...words, "--help", "--lang", language], small)).stdout;

const linesOf = (text: string): string[] => text.trimEnd().split("\n");

describe("hamkor --help", () => {
  test("lists every command with what it does", async () => {
    const { exitCode, stdout } = await hamkor(["--help"]);
    expect(exitCode).toBe(0);
    for (const { name, summary } of commands) {
      const named = overview.some((group) => group.named.includes(name));
      expect(stdout).toMatch(
        named ? new RegExp(`\\(also: .*\\b${name}\\b.*\\):\n`) : new RegExp(`^  ${name} +${summary.en}$`, "m"),
      );
    }
  });

  test("is what hamkor shows without any word, and with -h", async () => {
    expect(await hamkor([])).toEqual(await hamkor(["--help"]));
    expect(await hamkor(["-h"])).toEqual(await hamkor(["--help"]));
  });

  test.each(languages)(
    "fits a terminal of 80 by 24, where less ends by itself after 22 lines: %s",
    async (language) => {
      const lines = linesOf(await helpOf([], language));
      expect(lines.length).toBeLessThanOrEqual(22);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    },
  );
});

test.each(languages)("where there is no registry, the overview leads to hamkor init: %s", async (language) => {
  const world = { ...small, workingDirectory: folderOf({}) };
  const [first, ...lines] = linesOf((await hamkor(["--lang", language], world)).stdout);
  expect(first).toMatch(/: hamkor init$/);
  expect(lines.length).toBeLessThanOrEqual(21);
  expect((await hamkor(["-C", "registry", "--lang", language])).stdout).not.toContain(first);
});

describe.each(commands.map(({ name }) => name))("hamkor %s --help", (name) => {
  test("has an example that runs it", async () => {
    const { exitCode, stdout } = await hamkor([name, "--help"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\n  hamkor ${name}`));
    expect((await hamkor(["help", name])).stdout).toBe(stdout);
    expect((await hamkor([name, "-h"])).stdout).toBe(stdout);
  });

  test.each(languages)("shows how it is called, and an example, on the first screen: %s", async (language) => {
    const lines = linesOf(await helpOf([name], language));
    expect(lines.slice(0, 20).filter((line) => line.includes(`hamkor ${name}`)).length).toBeGreaterThan(1);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe("help in four languages", () => {
  test.each(commands)("$name: every description is in each language", async (entry) => {
    const english = await descriptionsOf(entry, "en");
    expect(english).not.toContain("");
    for (const language of ["ru", "tg", "uz"] as const) {
      const others = await descriptionsOf(entry, language);
      for (const [index, text] of others.entries()) expect(text).not.toBe(english[index]);
    }
  });

  test.each([undefined, ...commands.map(({ name }) => name)])(
    "%s: no English sentence is left beside the Cyrillic ones",
    async (name) => {
      for (const language of ["ru", "tg"] as const) {
        const text = await helpOf(name ? [name] : [], language);
        const said = linesOf(text).map((line) => line.replace(/^ {2}hamkor .*?( {2}|$)/, ""));
        expect(said.filter((line) => /(?:\b[a-z']+ ){2}[a-z']+/i.test(line))).toEqual([]);
        const placeholders = [...text.matchAll(/<([a-z.]+)>/g)].map(([, placeholder]) => placeholder);
        expect(placeholders.filter((placeholder) => placeholder !== "id")).toEqual([]);
      }
    },
  );

  test("the language is --lang, else the registry's, else the system's", async () => {
    const plain = await hamkor(["--help"]);
    expect(plain.stdout).toContain("Check it (also:");
    const workingDirectory = folderOf({ ...smallRegistry, "registry.yaml": "title: Реестр\nlanguage: tg\n" });
    const ofSystem = await hamkor(["count", "-h"], { locale: "ru_RU.UTF-8", workingDirectory: folderOf({}) });
    expect(ofSystem.stdout).toContain("Использование: hamkor count <показатель> [запрос...]");
    const ofRegistry = await hamkor(["help", "count"], { locale: "ru_RU.UTF-8", workingDirectory });
    expect(ofRegistry.stdout).toContain("Мисолҳо:");
    const asked = await hamkor(["count", "--lang", "uz", "--help"], { locale: "ru_RU.UTF-8", workingDirectory });
    expect(asked.stdout).toContain("(odatda: table)");
  });
});

/** All that a command says of itself, its arguments and its flags. */
async function descriptionsOf(entry: CommandEntry, language: Language): Promise<string[]> {
  const app = (): never => {
    throw new Error("the help needs no registry");
  };
  const command = (await entry.load())({ app, setExitCode: () => undefined, language });
  return [
    entry.summary[language],
    command.description(),
    ...[...command.registeredArguments, ...command.options].map(said).filter((text) => !areNames.test(text)),
  ];
}

/** A list of kinds is the same in every language. */
const areNames = /^[a-z-]+(?:, [a-z-]+)*$/;

const said = ({ description }: { readonly description: string }): string => description;
