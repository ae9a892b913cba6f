import { spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { FileChange } from "../../../src/files/changes/change.ts";
import { changeFiles } from "../../../src/files/changes/change-files.ts";
import { bundledWriter } from "./bundled-writer.ts";
import { after, before, changes, folderOf, textsIn } from "./registry-folder.ts";

const writer = bundledWriter("killed-writer.ts");

/** Runs a writer; it is killed by itself at a step, or from outside so long after it has begun. */
function killed(root: string, changesFile: string, nth: number, afterMilliseconds?: number): Promise<void> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, [writer, root, String(nth), changesFile], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (afterMilliseconds !== undefined)
      child.stdout.on("data", () => setTimeout(() => child.kill("SIGKILL"), afterMilliseconds));
    child.on("close", () => settle());
  });
}

/** The next writer of all, with a change of its own. */
const next: FileChange = { path: "partners/next.yaml", before: undefined, after: "name: Следующий\ntype: company\n" };

function leftovers(root: string): string[] {
  const names = readdirSync(root, { recursive: true }).map(String);
  return names.filter((name) => name.endsWith(".tmp") || name.endsWith("journal.json") || name.endsWith("lock"));
}

test("a writer killed at any of its steps leaves the old registry or a change that the next writer finishes", async () => {
  const outcomes: string[] = [];
  for (let nth = 1; nth <= 12; nth++) {
    const { root, remove } = folderOf(before);
    const changesFile = `${root}.json`;
    writeFileSync(changesFile, JSON.stringify(changes));
    await killed(root, changesFile, nth);
    const isUnfinished = existsSync(join(root, ".hamkor", "journal.json"));
    expect(await changeFiles(root, [next])).toEqual({ is: "done" });
    const { "partners/next.yaml": written, ...others } = textsIn(root);
    expect(written).toBe(next.after);
    expect(leftovers(root)).toEqual([]);
    const isNew = others["partners/kmust.yaml"] === after["partners/kmust.yaml"];
    expect(others).toEqual(isNew ? after : before);
    outcomes.push(`${isNew ? "new" : "old"}${isUnfinished ? ", finished by the next" : ""}`);
    remove();
    rmSync(changesFile);
  }
  expect(outcomes).toEqual([
    "old",
    "old",
    ...Array.from({ length: 7 }, () => "new, finished by the next"),
    // In place, noted for undo, and over.
    "new",
    "new",
    "new",
  ]);
});

test("so does one that is killed at any moment, whatever it was writing", async () => {
  const many = Array.from({ length: 60 }, (_, index) => `agreements/a${index}.yaml`);
  const old = Object.fromEntries(many.map((path) => [path, "partners: [kmust]\ntype: memorandum\n"]));
  const wanted = Object.fromEntries(many.map((path) => [path, "partners: [kunming]\ntype: memorandum\n"]));
  const edits = many.map((path): FileChange => ({ path, before: old[path], after: wanted[path] }));
  const counted = { old: 0, new: 0 };
  for (let round = 0; round < 288; round++) {
    const { root, remove } = folderOf(old);
    const changesFile = `${root}.json`;
    writeFileSync(changesFile, JSON.stringify(edits));
    await killed(root, changesFile, 0, round % 72);
    await changeFiles(root, [next]);
    const { "partners/next.yaml": _, ...others } = textsIn(root);
    const isNew = others["agreements/a0.yaml"] === wanted["agreements/a0.yaml"];
    expect(others).toEqual(isNew ? wanted : old);
    expect(leftovers(root)).toEqual([]);
    counted[isNew ? "new" : "old"]++;
    remove();
    rmSync(changesFile);
  }
  expect(counted.old + counted.new).toBe(288);
});
