import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installInto, packedTarball } from "./packed-tarball.ts";

const home = mkdtempSync(join(tmpdir(), "hamkor-installed-"));
const prefix = join(home, "installed");
const packages = join(prefix, "lib/node_modules");
const about = JSON.parse(readFileSync("package.json", "utf8"));
let tarball: string;

beforeAll(() => {
  tarball = packedTarball();
  installInto(prefix, tarball);
  cpSync("registry", join(home, "registry"), { recursive: true });
});
afterAll(() => {
  for (const folder of [home, dirname(tarball)]) rmSync(folder, { recursive: true, force: true });
});

const environment = { ...process.env, HOME: home, XDG_CACHE_HOME: join(home, "cache") };

/** Runs a hamkor in the folder beside the registry. */
function run(program: readonly [string, ...string[]], words: readonly string[]) {
  const [file, ...first] = program;
  const all = [...first, "--today", "2025-12-31", ...words];
  const { status, stdout, stderr } = spawnSync(file, all, { cwd: home, env: environment, encoding: "utf8" });
  return { status, stdout, stderr };
}

const installed = (...words: string[]) => run([join(prefix, "bin/hamkor")], words);
const built = (...words: string[]) => run([process.execPath, resolve("bin/hamkor.js")], words);

test("holds the program and what tells of it, and no source", () => {
  const files = readdirSync(join(packages, "hamkor"));
  expect(files.filter((name) => !/^(LICENSE|README\.md|CHANGELOG\.md|package\.json)$/.test(name)).sort()).toEqual([
    "bin",
    "dist",
    "fonts",
    "node_modules",
  ]);
});

test("brings no package but those that cannot be bundled, in the versions that were tested", () => {
  const folder = join(packages, "hamkor/node_modules");
  const names = readdirSync(folder).flatMap((name) =>
    name.startsWith("@") ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`) : [name],
  );
  const wanted = names.filter((name) => !name.startsWith(".") && !name.startsWith("@resvg/resvg-js-"));
  expect(wanted.sort()).toEqual(Object.keys(about.dependencies).sort());
  for (const name of wanted) {
    const { version } = JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8"));
    expect({ name, version }).toEqual({ name, version: about.dependencies[name] });
  }
});

test("every version of package.json is exact", () => {
  const versions = [about.dependencies, about.devDependencies, about.overrides].flatMap(Object.values);
  for (const version of versions) expect(version).toMatch(/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/);
});

test("gives its version", () => {
  expect(installed("--version")).toEqual({ status: 0, stdout: `${about.version}\n`, stderr: "" });
});

test.each([
  ["check", "--info"],
  ["report", "students-abroad"],
  ["count", "agreements", "--by", "country", "-o", "csv"],
  ["find", "Кунмин"],
])("says what the program says that was built here: %s", (...words) => {
  const said = installed("-C", "registry", ...words);
  expect(said).toMatchObject({ status: 0 });
  expect(said).toEqual(built("-C", "registry", ...words));
});

test.each([
  ["отчёт.html", "annual", "2024", "institution:mmit"],
  ["отчёт.docx", "annual", "2024", "institution:mmit"],
  ["отчёт.xlsx", "annual", "2024", "institution:mmit"],
  ["партнёры.xlsx", "list", "partners"],
  ["страны.png", "count", "agreements", "--by", "country", "--chart"],
])("writes the same bytes: %s", (file, ...words) => {
  expect(installed("-C", "registry", ...words, "-o", file)).toMatchObject({ status: 0, stdout: "" });
  const ofInstalled = readFileSync(join(home, file));
  expect(built("-C", "registry", ...words, "-o", file).status).toBe(0);
  expect(ofInstalled.length).toBeGreaterThan(5000);
  expect(ofInstalled.equals(readFileSync(join(home, file)))).toBe(true);
});
