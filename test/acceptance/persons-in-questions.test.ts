import { describe, expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const files = {
  ...smallRegistry,
  "events/visit.yaml": "type: visit\ntitle: Ташриф\nstarts: 2019-03-02\npersons: [{ name: Собиров Далер }]\n",
  "mobilities/nigina.yaml":
    "direction: outbound\nwho: student\npurpose: exchange\npartner: kmust\nevent: visit\nstarts: 2019-03\nwomen: 1\ncitizenship: TJ\npersons:\n  - { name: Каримова Нигина, award: грант }\nfunding: [{ source: own }]\nvisa: { expires: 2019-09 }\n",
};
const run = (...words: string[]) => hamkor(words, { workingDirectory: folderOf(files) });

describe("a question about what stands below persons", () => {
  test.each([
    ["list", "mobilities", "persons.name:Каримова"],
    ["list", "mobilities", "not:persons.award:грант"],
    ["list", "mobilities", "event.persons.name:Собиров"],
    ["list", "mobilities", "persons:Каримова"],
    ["list", "mobilities", "--sort", "persons.name"],
    ["count", "students-out", "persons.name:Каримова"],
    ["report", "visits-and-events", "persons.name:Собиров"],
  ])("is refused without --persons: %s %s %s", async (...words) => {
    const { exitCode, stdout, stderr } = await run(...words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("add --persons");
  });

  test.each([
    ["list", "mobilities", "persons.nme:Каримова"],
    ["list", "mobilities", "--sort", "persons.nme:desc"],
    ["list", "mobilities", "-c", "id,persons.nme"],
    ["list", "mobilities", "not:event.persons.nme:Собиров"],
    ["count", "students-out", "persons.nme:Каримова"],
    ["report", "students-abroad", "persons.nme:Каримова"],
    ["annual", "2019", "persons.nme:Каримова", "-o", "../report.md"],
  ])("of a field that there is not names the nearest one: %s %s %s %s", async (...words) => {
    const { exitCode, stderr } = await run(...words);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/no field .*persons\.nme"\n.*persons\.name/)]);
    expect(stderr).not.toContain("--persons");
  });

  test("is answered with it", async () => {
    expect((await run("list", "mobilities", "persons.name:Каримова", "--persons")).stdout).toContain("nigina");
    expect((await run("list", "mobilities", "--sort", "persons.name", "--persons")).stdout).toContain("nigina");
    const asked = ["persons.name:Каримова", "--persons", "-o", "csv"];
    expect((await run("count", "students-out", ...asked)).stdout).toContain("1");
    expect((await run("report", "students-abroad", ...asked)).stdout).toContain("CN");
  });

  test("whether there are any is none", async () => {
    expect((await run("list", "mobilities", "persons:any")).stdout).toContain("nigina");
  });
});

describe("what tells of travellers in a list", () => {
  const personal = /visa|funding|citizenship|women|Каримова/;

  test.each(["table", "csv", "tsv", "json", "jsonl", "yaml"])("is left out of the format %s", async (format) => {
    expect((await run("list", "mobilities", "-o", format)).stdout).not.toMatch(personal);
  });

  test("is there with --persons, or where its column is asked for", async () => {
    const [record] = JSON.parse((await run("list", "mobilities", "nigina", "-o", "json", "--persons")).stdout);
    expect(record).toMatchObject({ citizenship: "TJ", women: 1, visa: { expires: "2019-09" } });
    expect((await run("list", "mobilities", "-c", "id,citizenship", "-o", "csv")).stdout).toContain("TJ");
  });
});
