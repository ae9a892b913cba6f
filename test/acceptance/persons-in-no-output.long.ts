import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { checkFormats } from "../../src/cli/check/check-formats.ts";
import { kindNames } from "../../src/kinds/field-meta.ts";
import { measures } from "../../src/measures/index.ts";
import { reports } from "../../src/reports/index.ts";
import { languages } from "../../src/values/codes/languages.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const mark = /[Зз]ебомарк/;

const person = (award: string) =>
  `{ name: Зебомарк Нигина, position: Зебомарк, year_of_study: 3, award: ${award}, citizenship: DE, sex: female }`;
const journey = (more: string) =>
  `direction: outbound\nwho: student\npurpose: exchange\npartner: kmust\nstarts: 2019-03-02\nends: 2019-06-01\n${more}`;

/** Every field of persons holds the mark, in records of each kind that has them, right and wrong ones. */
const files = {
  ...smallRegistry,
  "mobilities/one.yaml": journey(`persons: [${person("Зебомарк")}]\n`),
  "mobilities/two.yaml": journey(`persons:\n  - ${person("Зебомарк")}\n  - name: Зебомарк\n    награда: Зебомарк\n`),
  "events/visit.yaml":
    "type: visit\ndirection: inbound\ntitle: Ташриф\nstarts: 2019-03-02\npartners: [kmust]\npersons: [{ name: Зебомарк, position: Зебомарк }]\n",
  "joint-programmes/centre.yaml":
    "type: centre\ntitle: Марказ\nstarts: 2018\npartners: [kmust]\npersons: [{ name: Зебомарк, position: Зебомарк }]\n",
};

const formats = ["table", "md", "csv", "tsv", "json", "jsonl", "yaml", "html"];

/** Everything that was written to a folder, with the parts of zip files. */
function writtenIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => textOf(readFileSync(path)))
    .join("\n");
}

function textOf(bytes: Uint8Array): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? Object.values(unzipSync(bytes)).map(textOf).join("\n") : new TextDecoder().decode(bytes);
}

/** What command lines print, and write into files of their own folder. */
async function outputOf(commands: readonly (readonly string[])[]): Promise<string> {
  const registry = folderOf(files);
  const workingDirectory = folderOf({});
  const said: string[] = [];
  for (const words of commands) {
    const { stdout, stderr, exitCode } = await hamkor([...words, "-C", registry], { workingDirectory });
    expect([words, exitCode < 3]).toEqual([words, true]);
    said.push(stdout, stderr);
  }
  return `${said.join("\n")}\n${writtenIn(workingDirectory)}`;
}

const found = (text: string): string[] => text.split("\n").filter((line) => mark.test(line));

describe("what stands below persons is in no output of", () => {
  test("lists", async () => {
    const commands = kindNames.flatMap((kind) => [
      ...formats.map((format) => ["list", kind, "-o", format]),
      ["list", kind, "-o", `${kind}.xlsx`],
      ["list", kind, "--cards"],
    ]);
    expect(found(await outputOf(commands))).toEqual([]);
  });

  test("counts", async () => {
    const commands = measures.flatMap(({ name }) => [
      ["count", name, "-o", "json", "--records"],
      ["count", name, "--chart"],
    ]);
    expect(found(await outputOf([...commands, ["count", "students-out", "--by", "citizenship,sex"]]))).toEqual([]);
  });

  test("reports", async () => {
    const commands = reports.flatMap(({ name }) => [
      ...formats.map((format) => ["report", name, "-o", format]),
      ["report", name, "-o", `${name}.xlsx`],
    ]);
    expect(found(await outputOf(commands))).toEqual([]);
  });

  test("annual reports", async () => {
    const commands = languages.flatMap((language) =>
      ["html", "md", "docx", "xlsx"].map((ending) => [
        ...["annual", "2019", "--with-errors", "--lang", language],
        ...["-o", `report-${language}.${ending}`],
      ]),
    );
    expect(found(await outputOf(commands))).toEqual([]);
  });

  test("checks and what describes the registry", async () => {
    const commands = [
      ...checkFormats.map((format) => ["check", "--info", "--format", format]),
      ["check", "--fix", "--unsafe", "--diff"],
      ["check", "--baseline", "known.json", "--update"],
      ["fmt", "--check"],
      ["schema", "--ids"],
      ...kindNames.map((kind) => ["fields", kind, "-o", "json"]),
    ];
    expect(found(await outputOf(commands))).toEqual([]);
  });
});

describe("it is shown", () => {
  test.each([
    ["show", "mobilities/one"],
    ["find", "Зебомарк"],
    ["list", "mobilities", "--persons"],
    ["check", "--persons"],
  ])("by %s %s", async (...words) => {
    expect(found(await outputOf([words]))).not.toEqual([]);
  });
});
