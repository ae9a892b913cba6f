import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const files = {
  ...smallRegistry,
  "agreements/ufa.yaml": "partners: [ufa]\ntype: cooperation\nsigned: 2018\nends: 2020\n",
  "agreements/ufa-2019.yaml": "partners: [ufa]\ntype: contract\nsigned: 2019-05\nends: 2030\nrenewal: automatic\n",
  "agreements/kmust-2018.yaml": "partners: [kmust]\ntype: memorandum\nsigned: 2018-08-24\nends: 2019\n",
} as const;

function registry(more: Readonly<Record<string, string>> = {}) {
  const folder = folderOf({ ...files, ...more });
  const run = (...words: string[]) => hamkor(words, { workingDirectory: folder });
  const textOf = (id: string): string => readFileSync(join(folder, `agreements/${id}.yaml`), "utf8");
  return { run, textOf };
}

describe("set --where", () => {
  test.each([
    ["behind --", ["set", "agreements", "--where", "country:RU", "--", "notes=Папка 7"]],
    ["before --where", ["set", "agreements", "notes=Папка 7", "--where", "country:RU"]],
    ["at the end, where a shell takes -- away", ["set", "agreements", "--where", "country:RU", "notes=Папка 7"]],
    ["behind a flag", ["set", "agreements", "--where", "country:RU", "--yes", "notes=Папка 7"]],
  ])("changes all records that a query selects; what is to change stands %s", async (_, words) => {
    const { run, textOf } = registry();
    const { exitCode, stdout, stderr } = await run(...words);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toBe("agreements/ufa: notes: + Папка 7\nagreements/ufa-2019: notes: + Папка 7\n");
    expect(textOf("ufa-2019")).toContain("notes: Папка 7\n");
    expect(textOf("kmust-2018")).toBe(files["agreements/kmust-2018.yaml"]);
  });

  test("reads the words of the query as people type them, and says how", async () => {
    const { run } = registry();
    const { stdout, stderr } = await run(
      "set",
      "agreements",
      "--where",
      "вид:договор",
      "страна:Россия",
      "--",
      "notes=а",
    );
    expect(stdout).toBe("agreements/ufa-2019: notes: + а\n");
    expect(stderr).toContain("Read as: вид:договор → type:contract; страна:Россия → country:Россия");
  });

  test("names the records that the query cannot decide about, and leaves them", async () => {
    const { run, textOf } = registry();
    const { exitCode, stdout, stderr } = await run("set", "agreements", "--where", "signed:2018-06..", "--", "notes=а");
    expect(exitCode).toBe(0);
    expect(stderr).toBe("Left as they are, because what they say leaves the query open (1): agreements/ufa\n");
    expect(stdout).toBe("agreements/kmust-2018: notes: + а\nagreements/ufa-2019: notes: + а\n");
    expect(textOf("ufa")).toBe(files["agreements/ufa.yaml"]);
  });

  test("says where nothing is selected, and where all say it already", async () => {
    const { run } = registry();
    const none = await run("set", "agreements", "--where", "country:KZ", "--", "notes=а");
    expect(none).toEqual({ exitCode: 0, stdout: "No record is selected: nothing was changed.\n", stderr: "" });
    const all = await run("set", "agreements", "--where", "type:contract", "--", "ends=2030");
    expect(all.stdout).toContain("Nothing to change");
  });

  test("takes away what some of the records have", async () => {
    const { run, textOf } = registry();
    expect((await run("set", "agreements", "--where", "country:RU", "--clear", "renewal")).exitCode).toBe(0);
    expect(textOf("ufa-2019")).not.toContain("renewal");
    const { exitCode } = await run(
      "set",
      "agreements",
      "--where",
      "signed:2018..",
      "--",
      "partners-=kmust",
      "type=договор",
    );
    expect(exitCode).toBe(1);
    expect((await run("set", "agreements", "--where", "type:memorandum", "--", "partners+=ufa")).exitCode).toBe(0);
    expect(
      (await run("set", "agreements", "--where", "type:memorandum,contract", "--", "partners-=kmust")).exitCode,
    ).toBe(0);
    expect(textOf("kmust-2018")).toContain("partners: [ufa]\n");
  });

  test("changes all of them or none", async () => {
    const { run, textOf } = registry();
    const { exitCode, stdout } = await run("set", "agreements", "--where", "country:RU", "--", "starts=2025");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("dates-out-of-order");
    expect(textOf("ufa-2019")).toBe(files["agreements/ufa-2019.yaml"]);
  });

  test.each([
    [["agreements", "notes=а"], "it is not said which records of agreements", "agreements notes=а --where QUERY"],
    [["agreements", "--where", "ends=2027", "--", "notes=а"], '"ends=2027" belongs to the query', "(ends:2027)"],
    [["agreements", "--where", "ends=2027", "--clear", "notes"], '"ends=2027" belongs to the query', "(ends:2027)"],
    [["agreements", "--where", "ends=2027"], '"ends=2027" belongs to the query', "(ends:2027)"],
    [["agreements", "--where", "country:RU", "--", "notes=а", "--yes"], '"--yes" stands behind --', "before --"],
    [["agreements/ufa", "--where", "country:RU", "--", "notes=а"], "records of one kind", "set KIND --where"],
    [["agreement", "--where", "country:RU", "--", "notes=а"], '"agreement"', "did you mean agreements?"],
    [["agreements", "--where", "contry:RU", "--", "notes=а"], "contry", "country"],
    [["agreements", "--where", "country:KZ", "--", "nots=а"], '"nots"', "notes"],
    [["agreements", "--where", "country:RU", "--clear", "renewl"], '"renewl"', "renewal"],
    [["agreements", "--where", "country:RU"], "it is not said what is to change", "FIELD=VALUE"],
    [["--where", "country:RU", "--", "notes=а"], "no record is named", "KIND/ID"],
    [
      ["agreements", "--where", "country:RU", "--", "quotas[1].per_year=3"],
      "agreements/ufa: quotas has no item [1]",
      "",
    ],
  ])("%j is a wrong question", async (words, message, help) => {
    const { run, textOf } = registry();
    const { exitCode, stderr } = await run("set", ...words);
    expect(stderr).toContain(message);
    expect(stderr).toContain(help);
    expect(exitCode).toBe(2);
    expect(textOf("ufa")).toBe(files["agreements/ufa.yaml"]);
  });

  test("records that cannot be read are told of", async () => {
    const { run } = registry({ "agreements/broken.yaml": "partners: [ufa\ntype: contract\n" });
    const { stderr } = await run("set", "agreements", "--where", "country:RU", "--", "notes=а");
    expect(stderr).toContain("1 record");
  });
});
