import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
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

const program = join(import.meta.dirname, "../../bin/hamkor.js");

/** A registry whose files are old enough to be kept, and an environment with a cache folder. */
function settled(): { registry: string; home: string } {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`partners/p${index}.yaml`, `name: Шарик ${index}\ntype: university\n`]),
  );
  return { registry: folderOf({ ...smallRegistry, ...many }), home: folderOf({}) };
}

const waitUntilSettled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3200));

test("the built program keeps what it read outside the registry, and runs at once do not harm each other", async () => {
  const { registry, home } = settled();
  await waitUntilSettled();
  const env = { ...process.env, XDG_CACHE_HOME: home };
  const words = [program, "-C", registry, "check", "--info"];
  const plain = spawnSync(process.execPath, [...words, "--no-cache"], { env, encoding: "utf8" }).stdout;
  const filesBefore = readdirSync(registry, { recursive: true }).sort();
  const outputs = await Promise.all(
    [1, 2, 3, 4].map(
      () =>
        new Promise<string>((resolve) => {
          const child = spawn(process.execPath, words, { env });
          let text = "";
          child.stdout.on("data", (piece) => {
            text += piece;
          });
          child.on("close", () => resolve(text));
        }),
    ),
  );
  expect(outputs).toEqual([plain, plain, plain, plain]);
  expect(spawnSync(process.execPath, words, { env, encoding: "utf8" }).stdout).toBe(plain);
  const kept = readdirSync(join(home, "hamkor")).filter((name) => name.includes(".records"));
  expect(kept).toEqual([expect.stringMatching(/\.records$/)]);
  expect(readdirSync(registry, { recursive: true }).sort()).toEqual(filesBefore);
});

test("a cache folder that may not be written to, or a full disk, is no error", async () => {
  const { registry, home } = settled();
  await waitUntilSettled();
  writeFileSync(join(home, "hamkor"), "in the way");
  const words = [program, "-C", registry, "check"];
  // A limit on the size of files stands for the full disk; it kills who writes on, as a full disk does not, so the compiled program is there already.
  const limited = ["-c", 'ulimit -f 1; exec "$0" "$@"', process.execPath, ...words];
  const run = (command: string, given: readonly string[], place: string) => {
    const env = { ...process.env, XDG_CACHE_HOME: place };
    const { status, stdout, stderr } = spawnSync(command, given, { env, encoding: "utf8" });
    return { status, stdout, stderr };
  };
  const plain = run(process.execPath, [...words, "--no-cache"], home);
  expect(run(process.execPath, words, home)).toEqual(plain);
  expect(run(process.execPath, words, "/proc")).toEqual(plain);
  const full = folderOf({});
  run(process.execPath, words, full);
  const keptIn = (place: string): string[] =>
    readdirSync(join(place, "hamkor")).filter((name) => name.includes(".records"));
  for (const name of keptIn(full)) rmSync(join(full, "hamkor", name));
  expect(run("sh", limited, full)).toEqual(plain);
  // What could only be written in part is not believed.
  expect(run(process.execPath, words, full)).toEqual(plain);
});
