import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { setExamples } from "../../src/cli/help/commands/set-help.ts";
import { answersOf } from "../support/answers.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { wordsOf } from "../support/words-of.ts";

const files = {
  ...smallRegistry,
  "projects/water.yaml": "acronym: WaterH\nrole: partner\npartners: [ufa]\n",
  "partners/tum.yaml":
    "name: Technische Universität München\naliases: [TUM]\ntype: university\ncountry: DE\npartner_of: [mmit]\n",
  "agreements/ufa.yaml":
    "# Папка 7\r\npartners: [ufa]   # с 2018 года\r\ntype: cooperation\r\nsigned: 2018\r\nends: '2020'\r\n",
};

/** A registry, a cache folder beside it, and a way to run commands in it. */
function registry(more: Readonly<Record<string, string>> = {}) {
  const folder = folderOf({ ...files, ...more });
  const cache = { folder: folderOf({}), program: "test", started: 0 };
  const run = (...words: string[]) => hamkor(words, { workingDirectory: folder, cache });
  const textOf = (path: string): string => readFileSync(join(folder, path), "utf8");
  return { folder, cache, run, textOf };
}

describe("set", () => {
  test("changes the line of the field alone, in a file of Windows with comments and quotes", async () => {
    const { run, textOf } = registry();
    const { stdout, exitCode } = await run("set", "agreements/ufa", "ends=2027");
    expect(stdout).toBe("agreements/ufa: ends: 2020 → 2027\n");
    expect(exitCode).toBe(0);
    expect(textOf("agreements/ufa.yaml")).toBe(files["agreements/ufa.yaml"].replace("'2020'", "2027"));
  });

  test.each([
    [["partners/ufa", "country=Россия"], "country: RU\n", "partners/ufa.yaml"],
    [["partners/kmust", "country=Хитой", "city=Куньмин"], "country: CN\ncity: Куньмин\n", "partners/kmust.yaml"],
    [["agreements/kmust-2018", "type=договор"], "type: contract\n", "agreements/kmust-2018.yaml"],
    [["agreements/kmust-2018", "signed=24.08.2018 г.", "ends=2023 год"], "ends: 2023\n", "agreements/kmust-2018.yaml"],
    [
      ["agreements/kmust-2018", "partners+=Technische Universität München"],
      "partners: [kmust, tum]\n",
      "agreements/kmust-2018.yaml",
    ],
    [["agreements/kmust-2018", "partners=TUM"], "partners: [tum]\n", "agreements/kmust-2018.yaml"],
    [
      ["agreements/kmust-2018", "scope=student-exchange,training"],
      "scope: [student-exchange, training]\n",
      "agreements/kmust-2018.yaml",
    ],
    [["agreements/kmust-2018", "scope=обмен студентами"], "scope: [student-exchange]\n", "agreements/kmust-2018.yaml"],
    [["mobilities/kmust-masters", "count=более 30"], 'count: ">30"\n', "mobilities/kmust-masters.yaml"],
    [
      ["mobilities/ufa-spring", "persons[2].sex=мужской"],
      "  - name: Сайфулло\n    sex: male\n",
      "mobilities/ufa-spring.yaml",
    ],
    [
      ["partners/ufa", "name.tg=Донишгоҳи нафти Уфа"],
      "name:\n  en: Уфимский нефтяной университет\n  tg: Донишгоҳи нафти Уфа\n",
      "partners/ufa.yaml",
    ],
    [
      ["institutions/mmit", "enrolment+={ year: 2022/23, students: 12 500 }"],
      "enrolment:\n  - year: 2022/2023\n    students: 12500\n",
      "institutions/mmit.yaml",
    ],
    [["partners/tum", "aliases+=ТУМ", "aliases+=TU München"], "aliases: [TUM, ТУМ, TU München]\n", "partners/tum.yaml"],
    [
      ["agreements/ufa", "outputs+={ type: textbook, title: Химия }"],
      "  - type: textbook\r\n    title: Химия\r\n",
      "agreements/ufa.yaml",
    ],
    [
      ["projects/water", "budget.amount=100 000", "budget.currency=евро"],
      "budget:\n  amount: 100000\n  currency: EUR\n",
      "projects/water.yaml",
    ],
    [["projects/water", "budget=96 500 €"], "budget:\n  amount: 96500\n  currency: EUR\n", "projects/water.yaml"],
    [["partners/tum", "aliases+=TUM, Munich"], 'aliases: [TUM, "TUM, Munich"]\n', "partners/tum.yaml"],
  ])("%j writes what was meant", async (words, line, path) => {
    const { run, textOf } = registry();
    const { exitCode, stdout, stderr } = await run("set", ...words);
    expect({ exitCode, stderr, stdout }).toMatchObject({ exitCode: 0 });
    expect(textOf(path)).toContain(line);
    expect((await run("check")).exitCode).toBe(0);
  });

  test("takes items out by what they say, and the field with the last of them", async () => {
    const { run, textOf } = registry();
    await run("set", "mobilities/ufa-spring", "persons-=Сайфулло");
    expect(textOf("mobilities/ufa-spring.yaml")).toContain("persons:\n  - name: Раҳимов Ҷамшед\nterm:");
    await run("set", "mobilities/ufa-spring", "persons-=Раҳимов Ҷамшед");
    expect(textOf("mobilities/ufa-spring.yaml")).not.toContain("persons");
  });

  const quotas = [1, 2, 3, 4]
    .map((number) => `  - direction: outbound\n    who: student\n    per_year: ${number}\n`)
    .join("");
  const written = (lines: string) => ({ "agreements/q.yaml": `partners: [ufa]\ntype: exchange\n${lines}` });

  test.each([
    [
      ["--clear", "quotas[1]", "--clear", "quotas[3]"],
      [2, 4],
    ],
    [
      ["--clear", "quotas[3],quotas[4]"],
      [1, 2],
    ],
    [
      ["quotas[2].per_year=9", "--clear", "quotas[1]"],
      [9, 3, 4],
    ],
    [
      ["quotas-=1", "quotas[2].per_year=9"],
      [9, 3, 4],
    ],
  ])("%j: items have the numbers that they had before", async (words, left) => {
    const { run, textOf } = registry(written(`quotas:\n${quotas}`));
    expect((await run("set", "agreements/q", ...words)).exitCode).toBe(0);
    expect([...textOf("agreements/q.yaml").matchAll(/per_year: (\d+)/g)].map(([, number]) => Number(number))).toEqual(
      left,
    );
  });

  test("an item that stays keeps its comment, and one that comes has none", async () => {
    const { run, textOf } = registry({
      "agreements/q.yaml": "partners:\n  - ufa # signed by the rector\n  - tum # letter of 2020\ntype: exchange\n",
    });
    await run("set", "agreements/q", "partners-=ufa", "partners+=kmust");
    expect(textOf("agreements/q.yaml")).toBe(
      "partners:\n  # signed by the rector\n  - tum # letter of 2020\n  - kmust\ntype: exchange\n",
    );
  });

  test("a comment beside brackets hinders no edit within them", async () => {
    const text = "quotas:\n  - { direction: outbound, who: student, per_year: 5 } # by letter\n";
    const { run, textOf } = registry(written(text));
    await run("set", "agreements/q", "quotas[1].per_year=6");
    expect(textOf("agreements/q.yaml")).toBe(written(text)["agreements/q.yaml"].replace("5", "6"));
  });

  test("a comment among brackets is kept, above what it stood in", async () => {
    const { run, textOf } = registry(
      written(
        "quotas: [{ direction: outbound, who: student, # by letter\n  per_year: 5 }, # five\n  { direction: inbound, who: student, per_year: 3 }]\n",
      ),
    );
    await run("set", "agreements/q", "--clear", "quotas[1]");
    expect(textOf("agreements/q.yaml")).toContain(
      "# by letter\n# five\nquotas:\n  - direction: inbound\n    who: student\n    per_year: 3\n",
    );
  });

  test("a pair without braces, a record without a needed field, and a record named twice", async () => {
    const { run, textOf } = registry({
      ...written("sources: [document: A, document: B]\n"),
      "agreements/r.yaml": "partners: [ufa]\n",
    });
    expect((await run("set", "agreements/q", "agreements/q", "sources[1].url=https://mmit.tj")).exitCode).toBe(0);
    expect(textOf("agreements/q.yaml")).toContain("url: https://mmit.tj");
    expect((await run("set", "agreements/r", "notes=а", "type=договор")).exitCode).toBe(0);
    expect(textOf("agreements/r.yaml")).toBe("partners: [ufa]\ntype: contract\nnotes: а\n");
    expect((await run("set", "agreements/q", "notes={ ru: привет, tg: салом }")).exitCode).toBe(0);
    expect(textOf("agreements/q.yaml")).toContain("notes:\n  ru: привет\n  tg: салом\n");
  });

  test.each([
    [["quotas-=outbound"], "several items of quotas"],
    [["quotas+={ direction: inbound, who: staff, per_year: 2, per_year: 3 }"], "a second time"],
    [["notes=\u202eabc"], "invisible character"],
    [["title.RU=а"], "RU"],
  ])("%j is refused", async (words, message) => {
    const { run, textOf } = registry(written(`quotas:\n${quotas}`));
    const { exitCode, stderr } = await run("set", "agreements/q", ...words);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
    expect(textOf("agreements/q.yaml")).toBe(written(`quotas:\n${quotas}`)["agreements/q.yaml"]);
  });

  test("says so where there is nothing to change", async () => {
    const { run } = registry();
    expect((await run("set", "partners/tum", "country=DE")).stdout).toContain("Nothing to change");
  });

  test.each([
    [["partners/ufa", "country=Atlantis"], '"Atlantis" is not a country code'],
    [["partners/ufa", "type=universty"], 'did you mean "university"?'],
    [["partners/ufa", "conutry=RU"], 'did you mean "country"?'],
    [["agreements/ufa", "signed=03/04/2018"], "did you mean"],
    [["agreements/ufa", "ends="], "--clear ends"],
    [["agreements/ufa", "partners+=Атлантида"], "no record of partners"],
    [["agreements/ufa", "partners-=tum"], 'the list has no "tum"'],
    [["agreements/ufa", "type+=contract"], "type is not a list"],
    [["agreements/ufa", "type=contract", "type=exchange"], "type takes one value"],
    [["mobilities/ufa-spring", "persons[3].sex=male"], "persons has no item [3]"],
    [["mobilities/ufa-spring", "persons+=Раҳимов"], 'write: "persons+={ name: Раҳимов }"'],
    [["mobilities/ufa-spring", "persons+=Раҳимов, С."], 'write: "persons+={ name: … }"'],
    [
      ["mobilities/ufa-spring", "persons.sex=male"],
      'add one: "persons+={ name: …, sex: … }"; change the first: "persons[1].sex=…"',
    ],
    [["partners/ufa", "city", "=Ufa"], "without spaces round the sign"],
    [["partners/ufa", "city = Ufa"], "without spaces round the sign"],
    [["partners/ufa", "city= ", "Ufa"], "right behind the sign"],
    [["partners/ufa", "city=Нижний", "Новгород", "country=RU"], 'in quotes: "city=Нижний Новгород"'],
    [["partners/ufa", "--city", "Ufa"], "city=VALUE"],
    [["agreements/ufa", "signed=31 июня 2018"], "the month 2018-06 has 30 days"],
    [["agreements/ufa", "signed=February 29, 2019"], "the month 2019-02 has 28 days"],
    [["agreements/ufa", "signed=31/06/2018"], "the month 2018-06 has 30 days"],
    [["agreements/ufa", "--clear", "renewal"], "the record has no renewal"],
    [["agreements/uffa", "ends=2027"], "agreements/ufa"],
    [["partners/ufa", "name.en=Ufa"], "name=…"],
    [["agreements/ufa"], "it is not said what is to change"],
    [["ends=2027"], "no record is named"],
  ])("%j is a wrong question, and nothing is written", async (words, message) => {
    const { run, textOf } = registry();
    const { exitCode, stderr } = await run("set", ...words);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
    expect(textOf("agreements/ufa.yaml")).toBe(files["agreements/ufa.yaml"]);
    expect(textOf("partners/ufa.yaml")).toBe(files["partners/ufa.yaml"]);
  });

  test("lists the words of a field with what they are called in the user's language", async () => {
    const { run } = registry();
    const said = async (language: string) =>
      (await run("set", "mobilities/ufa-spring", "direction=туда", "--lang", language)).stderr;
    expect(await said("ru")).toContain("outbound (Выезд), inbound (Приём)");
    expect(await said("tg")).toContain("outbound (Ба хориҷа), inbound (Аз хориҷа)");
    expect(await said("en")).toContain("write one of: outbound, inbound\n");
  });

  test("a field's name in another language is no misspelling with a Cyrillic letter", async () => {
    const { run } = registry();
    expect((await run("set", "partners/ufa", "тип=вуз")).stderr).not.toContain("Cyrillic");
    expect((await run("set", "partners/ufa", "аliases=Ufa")).stderr).toContain("The letter а is Cyrillic");
  });

  test("refuses what would bring an error into the registry, and shows it", async () => {
    const { run, textOf } = registry();
    const { exitCode, stdout, stderr } = await run("set", "agreements/ufa", "--clear", "type");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("missing-field");
    expect(stderr).toContain("nothing was changed");
    expect(textOf("agreements/ufa.yaml")).toBe(files["agreements/ufa.yaml"]);
  });

  test("changes all records or none", async () => {
    const { run, textOf } = registry();
    const { exitCode } = await run("set", "agreements/kmust-2018", "agreements/ufa", "starts=2019");
    expect(exitCode).toBe(0);
    const refused = await run("set", "agreements/kmust-2018", "agreements/ufa", "ends=2018");
    expect(refused.exitCode).toBe(1);
    expect(textOf("agreements/kmust-2018.yaml")).not.toContain("ends");
  });

  test("writes nothing with --dry-run, shows lines with --diff, and asks at a terminal", async () => {
    const { run, folder, cache, textOf } = registry();
    const { stdout } = await run("set", "agreements/ufa", "ends=2027", "--dry-run", "--diff");
    expect(stdout).toContain("-ends: '2020'\n+ends: 2027\n");
    expect(textOf("agreements/ufa.yaml")).toBe(files["agreements/ufa.yaml"]);
    const asked: string[] = [];
    const answering = (answer: boolean) => ({
      workingDirectory: folder,
      cache,
      asks: answersOf({
        confirm: async ({ message, enterMeans }) => {
          asked.push(`${message} ${enterMeans}`);
          return answer;
        },
      }),
    });
    await hamkor(["set", "agreements/ufa", "ends=2027"], answering(false));
    expect(textOf("agreements/ufa.yaml")).toBe(files["agreements/ufa.yaml"]);
    await hamkor(["set", "agreements/ufa", "ends=2027"], answering(true));
    expect(textOf("agreements/ufa.yaml")).toContain("ends: 2027");
    await hamkor(["set", "agreements/ufa", "ends=2028", "--yes"], answering(false));
    expect(textOf("agreements/ufa.yaml")).toContain("ends: 2028");
    expect(asked).toEqual(["Write this? no", "Write this? no"]);
  });

  test("leaves a read-only file alone", async () => {
    const { run, folder, textOf } = registry();
    chmodSync(join(folder, "agreements/ufa.yaml"), 0o444);
    const { exitCode, stderr } = await run("set", "agreements/ufa", "ends=2027");
    expect(exitCode).toBe(3);
    expect(stderr).toContain("agreements/ufa.yaml is read-only");
    expect(textOf("agreements/ufa.yaml")).toBe(files["agreements/ufa.yaml"]);
  });
});

describe("every example of `hamkor set` in its help and the guide", () => {
  const inGuide = [...readFileSync("docs/editing.md", "utf8").matchAll(/^hamkor (set .*)$/gm)].map(
    ([, line = ""]) => line,
  );
  const inHelp = setExamples.map(([line]) => line.replace(/^hamkor /, ""));

  test.each([...inGuide, ...inHelp])("%s", async (line) => {
    const [command = "", ...words] = wordsOf(line);
    const { exitCode, stderr } = await hamkor([command, "--dry-run", ...words]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });
});

describe("a change that was stopped while it was written", () => {
  const stopped = (after: string): Readonly<Record<string, string>> => ({
    ".hamkor/journal.json": JSON.stringify({
      version: 1,
      id: "0123456789abcdef",
      title: "set agreements/ufa type=exchange",
      entries: [{ path: "agreements/ufa.yaml", before: files["agreements/ufa.yaml"], after }],
    }),
  });
  const wanted = files["agreements/ufa.yaml"].replace("cooperation", "exchange");

  test("is told of by a question, which answers as if it were finished and writes nothing", async () => {
    const { run, textOf } = registry(stopped(wanted));
    const { stdout, stderr } = await run("list", "agreements", "type:exchange", "-o", "csv");
    expect(stdout).toContain("ufa");
    expect(stderr).toContain("A command was stopped while it wrote");
    expect(textOf("agreements/ufa.yaml")).toBe(files["agreements/ufa.yaml"]);
  });

  test("is finished by the next that writes", async () => {
    const { run, folder, textOf } = registry(stopped(wanted));
    const { stderr } = await run("set", "partners/tum", "city=München");
    expect(stderr).toContain("its change has been finished");
    expect(textOf("agreements/ufa.yaml")).toBe(wanted);
    expect(existsSync(join(folder, ".hamkor/journal.json"))).toBe(false);
  });

  test("is what undo takes back first, though another command was to finish it", async () => {
    const { run, folder, textOf } = registry();
    await run("set", "partners/tum", "city=München");
    const journal = stopped(wanted)[".hamkor/journal.json"] ?? "";
    writeFileSync(join(folder, ".hamkor/journal.json"), journal);
    expect((await run("undo")).stdout).toContain("Undone: set agreements/ufa type=exchange\n");
    expect(textOf("agreements/ufa.yaml")).toBe(files["agreements/ufa.yaml"]);
    expect(textOf("partners/tum.yaml")).toContain("city: München");
  });

  test("where the cache folder cannot be written to, the change is made and it is said that it cannot be undone", async () => {
    const { run, cache, folder, textOf } = registry();
    writeFileSync(join(cache.folder, "undo"), "");
    const { exitCode, stderr } = await run("set", "partners/tum", "city=München");
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: "The cache folder cannot be written to, so this cannot be undone.\n",
    });
    expect(textOf("partners/tum.yaml")).toContain("city: München");
    expect(existsSync(join(folder, ".hamkor/journal.json"))).toBe(false);
  });

  const outside = { path: "../outside.yaml", after: "name: чужой файл\n" };
  test.each([
    ["a path outside", JSON.stringify({ version: 1, id: "0123456789abcdef", title: "set", entries: [outside] })],
    [
      "an absolute path",
      JSON.stringify({
        version: 1,
        id: "0123456789abcdef",
        title: "set",
        entries: [{ ...outside, path: "/tmp/outside.yaml" }],
      }),
    ],
    [
      "a file of git",
      JSON.stringify({
        version: 1,
        id: "0123456789abcdef",
        title: "set",
        entries: [{ path: ".git/config", after: "[core]" }],
      }),
    ],
    [
      "a file to be moved from elsewhere",
      JSON.stringify({
        version: 1,
        id: "0123456789abcdef",
        title: "set",
        entries: [{ path: "partners/x.yaml", after: "a", aside: "registry.yaml" }],
      }),
    ],
    [
      "a text that is none",
      JSON.stringify({
        version: 1,
        id: "0123456789abcdef",
        title: "set",
        entries: [{ path: "partners/x.yaml", after: 5 }],
      }),
    ],
    ["nonsense", "{"],
    ["one that was cut short", '{"version":1,"id":"0123456789abcdef","title":"set","entr'],
    ["one of another version", JSON.stringify({ version: 2, id: "0123456789abcdef", title: "set", entries: [] })],
    ["nothing", "null"],
  ])("is refused where its journal holds %s, and nothing is written", async (_, journal) => {
    const { run, textOf, folder } = registry({ ".hamkor/journal.json": journal });
    for (const words of [["set", "partners/tum", "city=München"], ["fmt"], ["count", "partners"]]) {
      const { exitCode, stderr } = await run(...words);
      expect({ words, exitCode }).toEqual({ words, exitCode: 3 });
      expect(stderr).toContain("delete .hamkor/journal.json");
    }
    expect(textOf("partners/tum.yaml")).toBe(files["partners/tum.yaml"]);
    expect(existsSync(join(folder, "..", "outside.yaml"))).toBe(false);
  });

  test("a .hamkor that leads elsewhere is not written into", async () => {
    const { run, folder } = registry();
    const elsewhere = folderOf({});
    symlinkSync(elsewhere, join(folder, ".hamkor"));
    const { exitCode, stderr } = await run("set", "partners/tum", "city=München");
    expect(exitCode).toBe(3);
    expect(stderr).toContain("delete .hamkor");
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});
