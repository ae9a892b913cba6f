import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { schemaNames } from "../../src/schemas/kind-schema.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const ask = (words: readonly string[], files: Readonly<Record<string, string>> = smallRegistry) =>
  hamkor(["schema", ...words], { workingDirectory: folderOf(files) });

describe("hamkor schema", () => {
  test.each(schemaNames)("%s is one JSON Schema and works without a registry", async (name) => {
    const { exitCode, stdout, stderr } = await ask([name], {});
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#", type: "object" });
  });

  test("without a kind has all of them under definitions", async () => {
    const { definitions } = JSON.parse((await ask([], {})).stdout);
    expect(Object.keys(definitions)).toEqual(expect.arrayContaining([...schemaNames]));
  });

  test("of a wrong kind is wrong usage, with the nearest right one", async () => {
    const { exitCode, stderr } = await ask(["agreement"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("did you mean agreements?");
  });

  test("--ids needs a registry", async () => {
    expect((await ask(["--ids"], {})).exitCode).toBe(3);
  });

  test("--ids offers ids of records that cannot be read for now, and names without raw control characters", async () => {
    const files = {
      ...smallRegistry,
      "partners/broken.yaml": "name: [",
      "partners/evil.yaml": 'name: "\\e[31mred\\u202e"\ntype: company\ncountry: TJ\n',
    };
    const { stdout } = await ask(["agreements", "--ids"], files);
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    expect(JSON.parse(stdout).definitions["partners-id"].enum).toEqual(["broken", "evil", "kmust", "ufa"]);
  });

  test("a registry's own words are offered, and faults elsewhere in it do not stand in the way", async () => {
    const files = {
      ...smallRegistry,
      "registry.yaml": "title: T\nlanguage: 12345\ninstitution: mmit\nvocabularies: { scope: { sport: Sport } }\n",
    };
    const { exitCode, stdout } = await ask(["agreements"], files);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('"sport"');
  });

  test("countries are named in the language asked for", async () => {
    expect((await ask(["mobilities", "--lang", "ru"])).stdout).toContain('"Норвегия"');
  });

  test("-o writes a JSON file outside the registry, and nothing else", async () => {
    const folder = folderOf({ "registry/registry.yaml": "title: T\n" });
    const write = (output: string) => hamkor(["schema", "-o", output], { workingDirectory: folder });
    expect((await write("hamkor.json")).exitCode).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, "hamkor.json"), "utf8"))).toHaveProperty("definitions.plans");
    expect((await write("registry/hamkor.json")).exitCode).toBe(2);
    expect((await write("hamkor.csv")).exitCode).toBe(2);
  });
});
