import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { type Diagnostic, type Editor, startEditor } from "./language-server.ts";

const guide = readFileSync("docs/editor.md", "utf8");

/** The settings that the guide gives for VS Code. */
function guideSettings(): Readonly<Record<string, string>> {
  const [, json = "{}"] = /```json\n(.*?)```/s.exec(guide) ?? [];
  return JSON.parse(json)["yaml.schemas"];
}

const [modeline = ""] = /^# yaml-language-server: .*$/m.exec(guide) ?? [];

/** An editor with the schemas of the small registry, set up as the guide says. */
async function editorWith(settings: Readonly<Record<string, string>>): Promise<Editor> {
  const files = Object.entries(smallRegistry).map(([path, text]) => [`registry/${path}`, text]);
  const folder = folderOf(Object.fromEntries(files));
  const written = await hamkor(["schema", "--ids", "-o", "hamkor.json"], { workingDirectory: folder });
  expect(written).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  return startEditor(folder, settings);
}

const lines = (found: readonly Diagnostic[]): string[] =>
  found.map(({ range, message }) => `${range.start.line + 1}: ${message}`).sort();

test("an editor set up as docs/editor.md says", async () => {
  const editor = await editorWith(guideSettings());

  const good =
    "partners: [kmust]\ntype: exchange\nsigned: 2018-06\nstarts: 2018\nfields: [0721]\nends:\ntitle: { en: A, tg: Б }\n";
  expect(await editor.open("registry/agreements/good.yaml", good)).toEqual([]);
  for (const [path, text] of Object.entries(smallRegistry))
    expect([path, lines(await editor.open(`registry/${path}`, text))]).toEqual([path, []]);

  const bad = "partners: [kunming-ust]\ntype: exchnage\nsigned: 24.08.2018\nsined: 2018\nscope: training\n";
  expect(lines(await editor.open("registry/agreements/bad.yaml", bad))).toEqual([
    "1: there is no such record in partners/, or this schema is older than it",
    expect.stringMatching(/^2: write one of: cooperation, memorandum, exchange/),
    expect.stringMatching(/^3: write 2018, 2018-06 or 2018-06-16/),
    "4: Property sined is not allowed.",
    "5: write a list: [a, b], or one item a line, each after a dash",
  ]);
  expect(lines(await editor.open("registry/agreements/none.yaml", "type: exchange\n"))).toEqual([
    "1: one of `partners` or `countries` is needed",
  ]);
  const both = "direction: inbound\nwho: student\npurpose: degree\nterm: 2018/2019\nstarts: 2018\n";
  expect(lines(await editor.open("registry/mobilities/both.yaml", both))).toEqual([
    "5: keep either `term` or `starts` and `ends`",
  ]);

  const hover = (line: number, character: number) => editor.hover("registry/agreements/good.yaml", { line, character });
  expect(await hover(2, 2)).toContain("When it was signed.");
  expect(await hover(2, 2)).toContain("2018, 2018-06 or 2018-06-16");
  expect(await hover(0, 12)).toContain("`kmust`: Kunming University of Science and Technology");
  expect(await hover(4, 11)).not.toContain("721");

  await editor.open("registry/mobilities/typing.yaml", "partner: \ncount: \nwho: \n");
  const offered = (line: number) => editor.complete("registry/mobilities/typing.yaml", { line, character: 9 });
  expect(await offered(0)).toMatchObject([
    { label: "kmust", insertText: "kmust", documentation: "Kunming University of Science and Technology" },
    { label: "ufa", insertText: "ufa", documentation: "Уфимский нефтяной университет" },
  ]);
  expect(await offered(1)).toEqual([]);
  expect((await offered(2)).map(({ label }) => label)).toContain("doctoral-candidate");
  expect(
    (await editor.complete("registry/mobilities/typing.yaml", { line: 3, character: 0 })).map(({ label }) => label),
  ).toEqual(expect.arrayContaining(["direction", "purpose", "starts"]));
});

test("a first line can name the schema", async () => {
  const editor = await editorWith({});
  expect(
    lines(await editor.open("registry/agreements/one.yaml", `${modeline}\ncountries: [CN]\ntype: pact\n`)),
  ).toEqual([expect.stringMatching(/^3: write one of: cooperation/)]);
});

test("a registry that hamkor init has begun is set up", async () => {
  const folder = folderOf({});
  const words = ["init", "--institution", "Mining Institute (MMIT)", "--country", "TJ", "--no-git"];
  expect((await hamkor(words, { workingDirectory: folder })).exitCode).toBe(0);
  const settings = JSON.parse(readFileSync(join(folder, ".vscode/settings.json"), "utf8"));
  const editor = await startEditor(folder, settings["yaml.schemas"]);
  expect(lines(await editor.open("agreements/one.yaml", "countries: [CN]\ntype: pact\n"))).toEqual([
    expect.stringMatching(/^2: write one of: cooperation/),
  ]);
  expect(lines(await editor.open("mobilities/2026/one.yaml", "direction: out\n"))).not.toEqual([]);
  const institution = readFileSync(join(folder, "institutions/mmit.yaml"), "utf8");
  expect(lines(await editor.open("institutions/mmit.yaml", institution))).toEqual([]);
  expect(lines(await editor.open("registry.yaml", "title: x\ntitel: x\n"))).toEqual([
    "2: Property titel is not allowed.",
  ]);
});
