import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { folderOf } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const faulty = {
  "registry.yaml": "title: Международное сотрудничество\nlanguage: ru\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Горно-металлургический институт\nshort: ГМИТ\ncountry: TJ\n",
  "partners/ufa.yaml": "name: Уфимский нефтяной университет\ntype: university\ncountry: RU\n",
  "agreements/ufa-2018.yaml": "partners: [ufa]\ntype: memorandun\nsigned: 2018-02-30\n",
  "agreements/kazan.yaml": "partners: [kazan]\ntype: cooperation\nsinged: 2019\n",
};

test("a registry in Russian is checked in Russian, from the first word to the last", async () => {
  const { exitCode, stdout, stderr } = await hamkor(["check"], { workingDirectory: folderOf(faulty) });
  const expected = readFileSync(new URL("check-in-russian.txt", import.meta.url), "utf8");
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 1, stdout: expected, stderr: "" });
});

test("what was mended is told in Russian too", async () => {
  const workingDirectory = folderOf(faulty);
  const { stdout } = await hamkor(["check", "--fix", "--unsafe"], { workingDirectory });
  expect(stdout).toContain("исправлено agreements/kazan.yaml:3:1  singed → signed  unknown-field\n");
  expect(stdout).toContain("исправлено agreements/ufa-2018.yaml:2:7  memorandun → memorandum  bad-value\n");
});
