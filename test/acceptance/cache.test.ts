import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const commands = [
  ["check", "--info"],
  ["count", "students-out", "--by", "partner", "-o", "json"],
  ["list", "mobilities", "-o", "json"],
  ["show", "kmust"],
  ["find", "Раҳимов"],
  ["report", "agreements-by-country"],
] as const;

const cacheIn = (folder: string) => ({ folder, program: "p", started: Date.now() + 60_000 });

test("every command answers alike without a cache, when it is made, and with it", async () => {
  const workingDirectory = folderOf({ ...smallRegistry, "partners/bad.yaml": "name: [A]\ntype: univercity\n" });
  const cache = cacheIn(join(folderOf({}), "hamkor"));
  for (const words of commands) {
    const plain = await hamkor(words, { workingDirectory });
    for (const _ of ["made", "used"]) expect(await hamkor(words, { workingDirectory, cache })).toEqual(plain);
  }
  const kept = readdirSync(cache.folder).map((name) => extname(name));
  expect(kept.sort()).toEqual([".records", ".search"]);
});

test("--no-cache neither reads nor writes one", async () => {
  const workingDirectory = folderOf(smallRegistry);
  const cache = cacheIn(join(folderOf({}), "hamkor"));
  await hamkor(["--no-cache", "check"], { workingDirectory, cache });
  expect(existsSync(cache.folder)).toBe(false);
  await hamkor(["check"], { workingDirectory, cache });
  const [name = ""] = readdirSync(cache.folder);
  const path = join(workingDirectory, "partners/kmust.yaml");
  const { mtimeMs } = statSync(join(cache.folder, name));
  utimesSync(path, 1000, 1000);
  await hamkor(["--no-cache", "check"], { workingDirectory, cache });
  expect(statSync(join(cache.folder, name)).mtimeMs).toBe(mtimeMs);
});

test("hamkor cache tells where it is and what it holds, and --clear removes it", async () => {
  const workingDirectory = folderOf(smallRegistry);
  const folder = join(folderOf({}), "hamkor");
  const cache = cacheIn(folder);
  const world = { workingDirectory: folderOf({}), cache };
  const before = await hamkor(["cache"], world);
  expect(before).toMatchObject({ exitCode: 0, stderr: "" });
  expect(before.stdout).toContain(`Kept in ${folder}.`);
  await hamkor(["check"], { workingDirectory, cache });
  const [name = ""] = readdirSync(folder);
  const kibibytes = Math.ceil(statSync(join(folder, name)).size / 1024);
  const kept = JSON.parse((await hamkor(["cache", "-o", "json"], world)).stdout);
  expect(kept).toEqual([{ registry: workingDirectory, records: 7, kibibytes }]);
  const cleared = await hamkor(["cache", "--clear"], world);
  expect(cleared.stdout).toBe(`Removed what was kept of 1 registry in ${folder}.\n`);
  expect(existsSync(folder)).toBe(false);
  expect((await hamkor(["cache", "--clear"], world)).stdout).toBe(`Nothing was kept in ${folder}.\n`);
});

test("without a place for a cache, hamkor cache says how to name one", async () => {
  const { exitCode, stderr } = await hamkor(["cache"]);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 3,
    stderr: "hamkor: there is no place for a cache\n  name a folder in the variable XDG_CACHE_HOME\n",
  });
});
