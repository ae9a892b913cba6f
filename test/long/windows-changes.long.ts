import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FileChange } from "../../src/files/changes/change.ts";
import { bundledWriter } from "../files/changes/bundled-writer.ts";
import { after, before, changes, folderOf, textsIn } from "../files/changes/registry-folder.ts";
import { longerThan, onWindows, startWindows, type Windows } from "./windows.ts";

const node = "20.20.2";
const writer = bundledWriter("refused-writer.ts");
const killedWriter = bundledWriter("killed-writer.ts");
let windows: Windows;

beforeAll(() => {
  windows = startWindows();
});
afterAll(() => windows.end());

/** Makes a change with Windows' Node, in a folder by the name that Windows has for it, and gives what came of it. */
function changed(root: string, wanted: readonly FileChange[], name = onWindows(root)): string {
  const { stdout, stderr } = windows.node(node, root, [onWindows(writer), name, onWindows(changesIn(root, wanted))]);
  return stdout + stderr;
}

/** Where a writer reads its changes: the tool's folder is no part of the registry. */
function changesIn(root: string, wanted: readonly FileChange[]): string {
  const file = join(root, ".hamkor/imports/changes.json");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(wanted));
  return file;
}

const leftovers = (root: string): string[] =>
  readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => /\.tmp|lock|journal/.test(name));

test("a change is made as a whole, on any drive and by any name of it", () => {
  const onC = join(windows.drive, "Реестр");
  for (const [folder, name] of [
    [folderOf(before).root, undefined],
    [onC, "C:\\Реестр"],
    [onC, "c:\\реестр\\"],
    [onC, "\\\\?\\C:\\Реестр"],
  ] as const) {
    for (const path of Object.keys(after)) if (folder === onC) rmSync(join(folder, path), { force: true });
    for (const [path, text] of Object.entries(before)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect([name, changed(folder, changes, name)]).toEqual([name, "done"]);
    expect(textsIn(folder)).toEqual(after);
    expect(leftovers(folder)).toEqual([]);
  }
});

test("so it is in a folder with a long Cyrillic name", () => {
  const { root } = folderOf({});
  const deep = join(root, ...Array.from({ length: 6 }, () => "Отдел международного сотрудничества и связей"));
  for (const [path, text] of Object.entries(before)) {
    mkdirSync(dirname(join(deep, path)), { recursive: true });
    writeFileSync(join(deep, path), text);
  }
  const { stdout, stderr } = windows.node(node, root, [
    onWindows(writer),
    onWindows(deep),
    onWindows(changesIn(root, changes)),
  ]);
  expect(stdout + stderr).toBe("done");
  expect(textsIn(deep)).toEqual(after);
});

test("a file that another program has open refuses the whole change, and is not written to", async () => {
  const { root } = folderOf(before);
  const held = "partners/kmust.yaml";
  const close = windows.holdOpen(root, held.replace("/", "\\"));
  await longerThan(join(root, held), Buffer.byteLength(before[held] ?? ""));
  const now = textsIn(root);
  const wanted = changes.map((change) => (change.path === held ? { ...change, before: now[held] } : change));
  expect(changed(root, wanted)).toMatch(/nothing was changed: cannot write .*kmust\.yaml/);
  expect(textsIn(root)).toEqual(now);
  expect(leftovers(root)).toEqual([]);
  await close();
  const then = textsIn(root);
  expect(
    changed(
      root,
      wanted.map((change) => (change.path === held ? { ...change, before: then[held] } : change)),
    ),
  ).toBe("done");
  expect(textsIn(root)).toEqual(after);
});

test("a read-only file refuses it, and the name of a device", () => {
  const { root } = folderOf(before);
  chmodSync(join(root, "partners/gone.yaml"), 0o444);
  expect(changed(root, changes)).toBe("read-only");
  expect(textsIn(root)).toEqual(before);
  expect(changed(root, [{ path: "partners/nul.yaml", before: undefined, after: "name: X\n" }])).toContain("a device");
  expect(textsIn(root)).toEqual(before);
});

test("a writer killed at any of its steps leaves the old or the new registry", () => {
  for (let nth = 1; nth <= 11; nth++) {
    const { root } = folderOf(before);
    windows.node(node, root, [
      onWindows(killedWriter),
      onWindows(root),
      String(nth),
      onWindows(changesIn(root, changes)),
    ]);
    const title = { path: "registry.yaml", before: before["registry.yaml"], after: "title: Нав\n" };
    expect(changed(root, [title])).toBe("done");
    const found = { ...textsIn(root), "registry.yaml": before["registry.yaml"] };
    expect([before, after]).toContainEqual(found);
    expect(leftovers(root)).toEqual([]);
  }
});
