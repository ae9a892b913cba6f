import { spawn, spawnSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";

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
