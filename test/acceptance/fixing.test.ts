import { existsSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { repositoryOf } from "../support/repository.ts";

const faulty = { ...smallRegistry, "partners/ufa.yaml": "name: Уфа\r\ntype: University # давлатӣ\r\ncountry: RUS" };
const read = (folder: string, file: string): string => readFileSync(join(folder, file), "utf8");

test("check --fix mends, says what, and reports what is left", async () => {
  const folder = folderOf({ ...faulty, "agreements/ufa.yaml": "partners: [uffa]\ntype: cooperation\n" });
  const { exitCode, stdout } = await hamkor(["check", "--fix"], { workingDirectory: folder });
  expect(exitCode).toBe(1);
  expect(read(folder, "partners/ufa.yaml")).toBe("name: Уфа\r\ntype: university # давлатӣ\r\ncountry: RU");
  expect(stdout).toMatch(
    /^mended partners\/ufa\.yaml:2:7 {2}University → university {2}bad-value\nmended partners\/ufa\.yaml:3:10 {2}RUS → RU {2}bad-value\n/,
  );
  expect(stdout).toContain('unknown partner "uffa"');
  expect(stdout).toContain("1 error");
});

test("a file of which one fault hides the next is mended to its end, and one that cannot be hinders no other", async () => {
  const folder = folderOf({
    ...smallRegistry,
    "partners/ufa.yaml": "name:\u00a0Уфа\ntype:\u00a0university\ncity:\u00a0Уфа\ncountry:\u00a0RU\n",
    "partners/broken.yaml": "name: [Лян\ntype: university\n",
    "agreements/ufa.yaml": "partners: [ufa]\ntype: cooperation\nsigned: 24.08.2018 г.\n",
  });
  await hamkor(["check", "--fix"], { workingDirectory: folder });
  expect(read(folder, "partners/ufa.yaml")).toBe("name: Уфа\ntype: university\ncity: Уфа\ncountry: RU\n");
  expect(read(folder, "agreements/ufa.yaml")).toContain("signed: 2018-08-24\n");
});

test("--diff and --unsafe alone are refused with the line to type", async () => {
  const { stderr } = await hamkor(["check", "--unsafe", "--diff"], { workingDirectory: folderOf(smallRegistry) });
  expect(stderr).toContain("write: hamkor check --fix --unsafe --diff");
});

test("check --fix --unsafe mends what is likely; then nothing is left", async () => {
  const folder = folderOf({ ...faulty, "agreements/ufa.yaml": "partners: [uffa]\ntype: cooperation\n" });
  expect((await hamkor(["check", "--fix", "--unsafe"], { workingDirectory: folder })).exitCode).toBe(0);
  expect(read(folder, "agreements/ufa.yaml")).toBe("partners: [ufa]\ntype: cooperation\n");
});

test("check --fix --diff writes nothing", async () => {
  const folder = folderOf(faulty);
  const { exitCode, stdout } = await hamkor(["check", "--fix", "--diff"], { workingDirectory: folder });
  expect(exitCode).toBe(1);
  expect(stdout).toBe(`--- partners/ufa.yaml
+++ partners/ufa.yaml
@@ -1,3 +1,3 @@
 name: Уфа
-type: University # давлатӣ
-country: RUS
+type: university # давлатӣ
+country: RU
`);
  expect(read(folder, "partners/ufa.yaml")).toBe(faulty["partners/ufa.yaml"]);
});

test("a .yml file is renamed, unless the right name is taken", async () => {
  const text = smallRegistry["partners/ufa.yaml"];
  const folder = folderOf({ ...smallRegistry, "partners/tum.yml": text, "partners/ufa.yml": text });
  const { stdout } = await hamkor(["check", "--fix"], { workingDirectory: folder });
  expect(stdout).toContain("renamed partners/tum.yml to partners/tum.yaml\n");
  expect(existsSync(join(folder, "partners/tum.yaml"))).toBe(true);
  expect(existsSync(join(folder, "partners/ufa.yml"))).toBe(true);
});

test("letters are joined with their marks, a byte order mark stays", async () => {
  const folder = folderOf({
    ...smallRegistry,
    "partners/ufa.yaml": "\ufeffname: Уфимский\ntype: university\n".normalize("NFD"),
  });
  const { stdout } = await hamkor(["check", "--fix"], { workingDirectory: folder });
  expect(stdout).toMatch(/^mended partners\/ufa\.yaml:1 {2}letters joined with their marks/);
  expect(read(folder, "partners/ufa.yaml")).toBe("\ufeffname: Уфимский\ntype: university\n".normalize("NFC"));
});

test("only the paths and checks asked for are mended, and nothing through a link out of the registry", async () => {
  const folder = folderOf(faulty);
  const outside = folderOf({ "out.yaml": faulty["partners/ufa.yaml"] });
  symlinkSync(join(outside, "out.yaml"), join(folder, "partners/out.yaml"));
  await hamkor(["check", "--fix", "agreements"], { workingDirectory: folder });
  await hamkor(["check", "--fix", "--only", "bad-date"], { workingDirectory: folder });
  expect(read(folder, "partners/ufa.yaml")).toBe(faulty["partners/ufa.yaml"]);
  await hamkor(["check", "--fix"], { workingDirectory: folder });
  expect(read(outside, "out.yaml")).toBe(faulty["partners/ufa.yaml"]);
});

test("--json stays JSON; --unsafe and --diff need --fix", async () => {
  const folder = folderOf(faulty);
  const { stdout, stderr } = await hamkor(["check", "--fix", "--format", "json"], { workingDirectory: folder });
  expect(JSON.parse(stdout).summary.errors).toBe(0);
  expect(stderr).toContain("mended partners/ufa.yaml:3:10");
  expect((await hamkor(["check", "--unsafe"], { workingDirectory: folder })).exitCode).toBe(2);
  expect((await hamkor(["check", "--diff"], { workingDirectory: folder })).exitCode).toBe(2);
});

test("an id that the last commit had is never mended to another record's", async () => {
  const { folder } = repositoryOf({
    ...smallRegistry,
    "partners/kazan-fu.yaml": "name: Казанский федеральный университет\ntype: university\ncountry: RU\n",
    "agreements/kazan.yaml": "partners: [kazan-fu]\ntype: cooperation\n",
    "agreements/kazan-2.yaml": "partners: [kazaanfu]\ntype: cooperation\n",
  });
  renameSync(join(folder, "partners/kazan-fu.yaml"), join(folder, "partners/kazanfu.yaml"));
  await hamkor(["check", "--fix", "--unsafe"], { workingDirectory: folder });
  expect(read(folder, "agreements/kazan.yaml")).toBe("partners: [kazan-fu]\ntype: cooperation\n");
  expect(read(folder, "agreements/kazan-2.yaml")).toBe("partners: [kazanfu]\ntype: cooperation\n");
});
