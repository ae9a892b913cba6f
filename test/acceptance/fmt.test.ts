import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const disordered = "type: cooperation\npartners: [ufa] # Уфа\n";
const ordered = "partners: [ufa] # Уфа\ntype: cooperation\n";
const files = {
  "registry.yaml": smallRegistry["registry.yaml"],
  "partners/ufa.yaml": smallRegistry["partners/ufa.yaml"],
  "agreements/ufa.yaml": disordered,
};

test("fmt writes the files that change and names them; a second time there are none", async () => {
  const folder = folderOf(files);
  const world = { workingDirectory: folder };
  expect(await hamkor(["fmt"], world)).toEqual({ exitCode: 0, stdout: "agreements/ufa.yaml\n", stderr: "" });
  expect(readFileSync(join(folder, "agreements/ufa.yaml"), "utf8")).toBe(ordered);
  expect(await hamkor(["fmt"], world)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
});

test("fmt --check writes nothing and exits with 1", async () => {
  const folder = folderOf(files);
  const outcome = await hamkor(["fmt", "--check"], { workingDirectory: folder });
  expect(outcome).toEqual({ exitCode: 1, stdout: "agreements/ufa.yaml\n", stderr: "" });
  expect(readFileSync(join(folder, "agreements/ufa.yaml"), "utf8")).toBe(disordered);
});

test("fmt formats only the paths it is given", async () => {
  const folder = folderOf(files);
  const outcome = await hamkor(["fmt", "ufa.yaml"], { workingDirectory: join(folder, "partners") });
  expect(outcome).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  expect((await hamkor(["fmt", "nowhere"], { workingDirectory: folder })).exitCode).toBe(2);
});

test("fmt names on stderr what it leaves as it is", async () => {
  const folder = folderOf({ ...files, "agreements/ufa.yaml": "title: MoU: phase 2\n" });
  const { exitCode, stderr } = await hamkor(["fmt"], { workingDirectory: folder });
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/^agreements[/\\]ufa\.yaml is left as it is: this text has a colon in it/);
});

test("fmt keeps a byte order mark, and never writes through a link out of the registry", async () => {
  const folder = folderOf({ ...files, "agreements/ufa.yaml": `\ufeff${disordered}` });
  const outside = folderOf({ "out.yaml": disordered });
  symlinkSync(join(outside, "out.yaml"), join(folder, "agreements/out.yaml"));
  await hamkor(["fmt"], { workingDirectory: folder });
  expect(readFileSync(join(folder, "agreements/ufa.yaml"), "utf8")).toBe(`\ufeff${ordered}`);
  expect(readFileSync(join(outside, "out.yaml"), "utf8")).toBe(disordered);
});

test("the shipped registry is in canonical layout", async () => {
  const outcome = await hamkor(["fmt", "--check", "-C", "registry"]);
  expect(outcome).toEqual({ exitCode: 0, stdout: "", stderr: "" });
});
