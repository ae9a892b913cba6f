import { describe, expect, test } from "vitest";
import { folderOf, sharedFolderOf, smallRegistry } from "../support/folder.ts";
import { hamkor, type Outcome } from "../support/hamkor.ts";
import { impossibleCommandLines, wrongCommandLines } from "./wrong-command-lines.ts";

const english =
  /(?<![-_\p{L}\d])(?:the|an|is|are|of|it|its|to|or|and|not|no|that|which|with|there|be|can|has|have|did|you|mean|see|does|for|from|by|this|was|write|cannot|such|asks|takes)(?![-_\p{L}\d])/iu;

/** A message without what stands between quotation marks or backticks, which is as it was typed, and without git's own words. */
const ownWords = (text: string): string =>
  text.replace(/`[^`]*`|"[^"]*"|«[^»]*»|“[^”]*”/g, "…").replace(/: not a git repository .*/, "");

/** Wrong command lines change nothing, so all of them meet the same registry. */
const workingDirectory = sharedFolderOf({ ...smallRegistry, "projects/ufa.yaml": "acronym: UFA\n", "bad.json": "{" });

const outcomeOf = (words: readonly string[], language: string): Promise<Outcome> =>
  hamkor(["--lang", language, ...words], { workingDirectory });

const clipped = (words: readonly string[]): string => words.join(" ").slice(0, 60);

const everyLine = [
  ...wrongCommandLines.map((words) => [clipped(words), words, 2] as const),
  ...impossibleCommandLines.map((words) => [clipped(words), words, 3] as const),
];

describe.each(["ru", "tg", "uz"])("what is wrong is said in the language %s", (language) => {
  test.each(everyLine)("hamkor %s", async (_, words, expected) => {
    const { exitCode, stdout, stderr } = await outcomeOf(words, language);
    expect({ exitCode, stdout }).toEqual({ exitCode: expected, stdout: "" });
    for (const line of ownWords(stderr)
      .replace(/^hamkor: /, "")
      .trim()
      .split("\n")) {
      expect(line).not.toMatch(english);
      if (language !== "uz") expect(line).toMatch(/\p{Script=Cyrillic}/u);
    }
  });
});

test.each([
  [["cout"], "hamkor: нет команды «cout»\n  возможно, имелось в виду count?\n"],
  [["count"], "hamkor: не хватает слова: ПОКАЗАТЕЛЬ\n"],
  [
    ["list", "agreements", "signed:2020..2018"],
    "hamkor: signed:2020..2018 кончается раньше, чем начинается\n  сначала напишите нижнюю границу\n",
  ],
  [
    ["list", "agreements", "signed:xyzzy"],
    "hamkor: полю signed нужна дата, а «xyzzy» — не дата\n  напишите 199X, 2018, 2018-06 или 2018-06-16 или промежуток: a..b, a.., ..b\n",
  ],
  [["show", "xyzzy"], "hamkor: нет записи «xyzzy»\n  все идентификаторы: hamkor list РАЗДЕЛ\n"],
  [
    ["-C", "nowhere", "check"],
    "hamkor: нет папки nowhere\n  проверьте, верно ли написан путь; создать реестр там: hamkor init ПАПКА\n",
  ],
  [["check", "--fix", "--staged"], "hamkor: --fix нельзя указать вместе с --staged\n  уберите один из этих флагов\n"],
  [
    ["list", "partners", "-o", "/nowhere/a.csv"],
    "hamkor: не удалось записать /nowhere/a.csv: нет такого файла или папки\n",
  ],
])("in Russian, hamkor %j", async (words, said) => {
  expect((await outcomeOf(words, "ru")).stderr).toContain(said);
});

test("without --lang the registry's language is spoken, and the system's where there is no registry", async () => {
  const registry = sharedFolderOf({ ...smallRegistry, "registry.yaml": "title: Реестр\nlanguage: uz\n" });
  const inside = await hamkor(["show", "xyzzy"], { workingDirectory: registry, locale: "ru_RU.UTF-8" });
  expect(inside.stderr).toContain("“xyzzy” yozuvi yoʻq");
  const outside = await hamkor(["check"], { workingDirectory: folderOf({ "a.txt": "" }), locale: "ru_RU.UTF-8" });
  expect(outside.stderr).toContain("здесь нет реестра");
});
