import { describe, expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const find = (words: readonly string[], world: { readonly columns?: number } = {}) =>
  hamkor(["find", ...words], { workingDirectory: folderOf(smallRegistry), ...world });

describe("hamkor find", () => {
  test("shows where each record answers", async () => {
    const { exitCode, stdout } = await find(["rahimov"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Search: rahimov");
    expect(stdout).toMatch(/Mobilities +ufa-spring +Persons: Раҳимов Ҷамшед/);
    expect(stdout).toContain("1 record.");
  });

  test("JSON: the records with their matches", async () => {
    const { stdout } = await find(["rahimov", "-o", "json"]);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        kind: "mobilities",
        id: "ufa-spring",
        file: "mobilities/ufa-spring.yaml",
        matches: [{ field: "persons.name", text: "Раҳимов Ҷамшед", words: ["Раҳимов"] }],
      },
    ]);
  });

  test("CSV: kind, id and where", async () => {
    const { stdout } = await find(["rahimov", "-o", "csv"]);
    expect(stdout).toBe("kind,id,matches\nmobilities,ufa-spring,persons: Раҳимов Ҷамшед\n");
  });

  test("the words stand out in colour, and nothing else is added without", async () => {
    expect((await find(["rahimov", "--color", "always"])).stdout).toContain("\u001b[1mРаҳимов\u001b[22m Ҷамшед");
    expect((await find(["rahimov", "-o", "md", "--color", "always"])).stdout).not.toContain("\u001b");
  });

  test("a part of the words: said in a note", async () => {
    const { stdout } = await find(["rahimov", "qwertyuiop"]);
    expect(stdout).toContain("No record has all of the words; these have some of them. Found nowhere: qwertyuiop.");
  });

  test("nothing found: done, with the nearest words on stderr", async () => {
    const near = await find(["rakimovv", "-o", "json"]);
    expect({ exitCode: near.exitCode, stdout: near.stdout }).toEqual({ exitCode: 0, stdout: "[]\n" });
    expect(near.stderr).toContain("Did you mean Раҳимов?");
    expect((await find(["qwertyuiop"])).stderr).toBe("No record answers this question.\n");
  });

  test("a limit, said in a note", async () => {
    const { stdout } = await find(["university", "--limit", "1"]);
    expect(stdout).toMatch(/1 of \d records shown\./);
  });

  test("on a terminal twenty are shown, otherwise all", async () => {
    const many = Array.from({ length: 30 }, (_, number) => [
      `partners/p-${number}.yaml`,
      "name: Kunming University\ntype: university\n",
    ]);
    const workingDirectory = folderOf({ ...smallRegistry, ...Object.fromEntries(many) });
    const shown = async (columns: number | undefined) =>
      (await hamkor(["find", "kunming", "--kind", "partners"], { workingDirectory, columns })).stdout;
    expect(await shown(120)).toContain("20 of 31 records shown.");
    expect(await shown(undefined)).toContain("31 records.");
  });

  test.each([
    [[""], "there is no word to look for"],
    [["«…»"], "there is no word to look for"],
    [[], "a word is missing: TEXT"],
    [["kunming", "--kind", "partner"], "did you mean partners?"],
  ])("find %j ends with 2", async (words, message) => {
    const { exitCode, stderr } = await find(words);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });

  test("control characters of the data are shown by name", async () => {
    const workingDirectory = folderOf({
      ...smallRegistry,
      "partners/bad.yaml": 'name: "Kunduz \\u202e University"\ntype: university\n',
    });
    const { stdout } = await hamkor(["find", "kunduz"], { workingDirectory });
    expect(stdout).not.toContain("\u202e");
  });

  test("more words than a paragraph has are refused, not gone through for minutes", async () => {
    const words = (number: number) => Array.from({ length: number }, (_, index) => `word${index}`);
    const { exitCode, stderr } = await find(words(201));
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: "hamkor: 201 words are too many to look for\n  look for at most 200\n",
    });
    expect((await find(words(200))).exitCode).toBe(0);
  });

  test("a word of a hundred thousand letters is looked for as any other", async () => {
    const { exitCode, stderr } = await find(["a".repeat(100_000)]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "No record answers this question.\n" });
  });

  test.each(["zq", "ҷ", "2031"])(
    "for %s, a number or a word of a letter or two, no other is suggested",
    async (word) => {
      expect((await find([word])).stderr).toBe("No record answers this question.\n");
    },
  );
});
