import { describe, expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

/** A count, a phone, a partner's type and an agreement's whole file that cannot be read, in a registry that else is right. */
const faulty = {
  ...smallRegistry,
  "partners/ufa.yaml": "name: Уфимский нефтяной университет\ntype: univercity\ncountry: RU\ncontacts:\n- phne: 992\n",
  "agreements/kmust-2018.yaml": "partners: [kmust\ntype: memorandum\nsigned: 2018-08-24\n",
  "mobilities/kmust-masters.yaml":
    "direction: outbound\nwho: student\npurpose: degree\npartner: kmust\ncount: a few\nstarts: 2018\n",
  "mobilities/guests.yaml":
    "direction: inbound\nwho: staff\npurpose: teaching\npartner: kmust\ncount: several\nstarts: 2018\n",
} as const;

const ask = (words: readonly string[], files: Record<string, string> = faulty) =>
  hamkor(words, { workingDirectory: folderOf(files) });

/** What is said under a table of what could not be read. */
const saidOf = async (words: readonly string[], files?: Record<string, string>): Promise<string> =>
  (await ask(words, files)).stdout
    .split("\n")
    .filter((line) => /^(Not read|\d+ \p{L}+ (is|are) missing)/u.test(line))
    .join("\n");

const count = "mobilities/kmust-masters.yaml, line 5";
const agreement = "1 agreement is missing: agreements/kmust-2018.yaml cannot be read.";

describe("under a table stands what could not be read and belongs to it", () => {
  test.each([
    ["a count of what is counted", ["count", "students-out"], `Not read: ${count}.`],
    ["a whole record of the kind", ["count", "agreements"], agreement],
    [
      "a partner's type, by type",
      ["count", "students-out", "--by", "partner_type"],
      `Not read: ${count}; partners/ufa.yaml, line 2.`,
    ],
    [
      "what a word asks for",
      ["count", "people-in", "partner_type:university"],
      "Not read: mobilities/guests.yaml, line 5.",
    ],
    ["a column of a list", ["list", "mobilities", "-c", "id,count", "who:student"], `Not read: ${count}.`],
    ["records of a list", ["list", "agreements", "-c", "id"], agreement],
    ["what a partner's state follows from", ["list", "partners", "agreement_state:none", "-c", "id"], agreement],
  ])("%s", async (_, words, said) => expect(await saidOf(words)).toBe(said));

  test.each([
    ["of another direction, or a partner's", ["count", "staff-out"]],
    ["of another year", ["count", "students-out", "--from", "2019", "--to", "2019"]],
    ["of records that the query leaves out for certain", ["count", "students-out", "partner:ufa"]],
    ["of no number", ["count", "mobilities"]],
    ["of columns that are not shown", ["list", "mobilities", "-c", "id,starts"]],
    ["of kinds that are not asked", ["count", "events", "--by", "type"]],
  ])("but nothing %s", async (_, words) => expect(await saidOf(words)).toBe(""));

  test("a fault in what a word asks for keeps nothing out for certain", async () => {
    const stage = {
      ...smallRegistry,
      "mobilities/ufa-spring.yaml": "direction: outbond\nwho: student\npurpose: exchange\n",
    };
    expect(await saidOf(["count", "students-out"], stage)).toBe("Not read: mobilities/ufa-spring.yaml, line 1.");
    expect(await saidOf(["count", "students-out", "who:staff"], stage)).toBe("");
    expect(await saidOf(["list", "mobilities", "direction:inbound"], stage)).toBe(
      "Not read: mobilities/ufa-spring.yaml, line 1.",
    );
  });

  test("a file in no folder of a kind may hold what is asked; a second record of an id is left out", async () => {
    const files = {
      ...smallRegistry,
      "agrements/x.yaml": "partners: [kmust]\ntype: memorandum\n",
      "agreements/old/ufa.yaml": "partners: [ufa]\ntype: exchange\nsigned: 2011\n",
    };
    expect(await saidOf(["count", "agreements"], files)).toBe(
      "1 record is missing: agrements/x.yaml cannot be read. Not read: agreements/ufa.yaml, whose id is taken.",
    );
  });

  test("ten are named, then how many more there are", async () => {
    const journeys = Object.fromEntries(
      Array.from({ length: 13 }, (_, at) => [
        `mobilities/j${at + 10}.yaml`,
        "direction: outbound\nwho: student\npurpose: exchange\ncount: x\n",
      ]),
    );
    expect(await saidOf(["count", "students-out"], { ...smallRegistry, ...journeys })).toMatch(
      /^Not read: mobilities\/j10.yaml, line 4; .*mobilities\/j19.yaml, line 4; and 3 more\.$/,
    );
  });

  test("in the tables of a report, each once", async () => {
    const { stdout } = await ask(["report", "balance"]);
    expect(stdout.match(/Not read: .*/g)?.[0]).toBe(`Not read: ${count}.`);
    expect(await saidOf(["report", "agreements-by-country"])).toContain(agreement);
  });

  test.each([
    ["ru", "Не хватает 1 соглашения: файл agreements/kmust-2018.yaml не читается."],
    ["tg", "1 созишнома намерасад: файли agreements/kmust-2018.yaml хонда намешавад."],
    ["uz", "1 ta shartnoma yetishmaydi: agreements/kmust-2018.yaml faylini oʻqib boʻlmadi."],
  ])("in %s", async (language, said) => {
    expect((await ask(["count", "agreements", "--lang", language])).stdout).toContain(said);
  });
});

describe("what could not be read, for programs", () => {
  test("is `not_read` of a table's object", async () => {
    const { stdout } = await ask(["count", "students-out", "-o", "json"]);
    expect(JSON.parse(stdout).not_read).toEqual([
      { file: "mobilities/kmust-masters.yaml", line: 5, column: 8, what: "count", kind: "mobilities", field: "count" },
    ]);
    const report = await ask(["report", "agreements-by-country", "-o", "json"]);
    expect(JSON.parse(report.stdout)[0].not_read).toEqual([
      { file: "agreements/kmust-2018.yaml", line: 1, column: 11, what: "record", kind: "agreements" },
    ]);
    expect(JSON.parse((await ask(["count", "events", "-o", "json"])).stdout)).not.toHaveProperty("not_read");
  });

  test.each(["csv", "tsv", "jsonl"])("goes to stderr beside %s", async (format) => {
    const counted = await ask(["count", "students-out", "-o", format]);
    expect(counted.stderr).toContain(`Not read: ${count}.`);
    expect(counted.stdout).not.toContain("Not read");
  });

  test.each(["json", "yaml"])("goes to stderr beside a list as %s", async (format) => {
    expect((await ask(["list", "agreements", "-o", format])).stderr).toContain(agreement);
  });
});

describe("a record whose file cannot be read", () => {
  const files = {
    ...smallRegistry,
    "agreements/kmust-2018.yaml": "partners: [kmust\ntype: memorandum\n",
    "mobilities/kmust-masters.yaml":
      "direction: outbound\nwho: student\npurpose: degree\npartner: kmust\nagreement: kmust-2018\ncount: a few\nstarts: 2018\n",
  } as const;

  test("is told of by show, with the place and the reason", async () => {
    for (const name of ["kmust-2018", "agreements/kmust-2018"]) {
      const { exitCode, stdout, stderr } = await ask(["show", name], files);
      expect([exitCode, stdout]).toEqual([1, ""]);
      expect(stderr).toContain(agreement);
      expect(stderr).toContain(
        "agreements/kmust-2018.yaml:1:11: a [ or { is opened and not closed\n  close it with ] or } on the same line",
      );
    }
    expect((await ask(["show", "kmust-2018", "--lang", "tg"], files)).stderr).toContain("хонда намешавад");
  });

  test("is no unknown one where others refer to it, and may have the name of another", async () => {
    const { stdout } = await ask(["show", "kmust-masters"], files);
    expect(stdout).toContain("  agreements/kmust-2018  cannot be read\n");
    expect(stdout).toContain(`${agreement} Not read: mobilities/kmust-masters.yaml, line 6.\n`);
    const { exitCode, stderr } = await ask(["show", "ufa"], { ...files, "events/ufa.yaml": "type: [visit\n" });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("write one of partners/ufa, agreements/ufa, events/ufa");
  });

  test("is in the JSON of what refers to it, and beside a search", async () => {
    const shown = JSON.parse((await ask(["show", "kmust-masters", "-o", "json"], files)).stdout);
    expect(shown.not_read.map(({ file }: { file: string }) => file)).toEqual([
      "agreements/kmust-2018.yaml",
      "mobilities/kmust-masters.yaml",
    ]);
    expect((await ask(["show", "ufa-spring", "-o", "json"], files)).stdout).not.toContain("not_read");
    expect((await ask(["find", "kunming"], files)).stdout).toContain(agreement);
    expect((await ask(["find", "kunming", "--kind", "partners"], files)).stdout).not.toContain("missing");
  });
});
