import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { markUndone, saveUndo, undoEntries } from "../../../src/files/changes/undo-store.ts";
import { folderOf } from "../../support/folder.ts";

const root = "/registries/ustuvor";

test("changes are undone one after the other, whatever their titles are and though one of them is damaged", () => {
  const cache = folderOf({});
  const titles = [
    'set partners/tum "name=Мюнхен\\","entries":["',
    "merge ".repeat(2000),
    "rename partners/tum tu-munich",
    "edit",
  ];
  const entries = [{ path: "partners/tum.yaml", before: "name: A\n", after: "name: Б\n".repeat(1000) }];
  const idOf = (index: number): string => `000000000000000${index}`;
  for (const [index, title] of titles.entries())
    saveUndo(cache, root, { id: idOf(index), title, on: "2026-11-30", entries });
  const store = join(cache, "undo", readdirSync(join(cache, "undo"))[0] ?? "");
  writeFileSync(join(store, `4-${idOf(3)}.json.gz`), "nothing of this kind");
  for (const index of [2, 1, 0]) markUndone(cache, root, idOf(index), true);
  markUndone(cache, root, idOf(0), false);
  markUndone(cache, root, idOf(0), true);
  const kept = [...undoEntries(cache, root)];
  expect(kept.map(({ number, entry }) => [number, entry.title, entry.undone])).toEqual([
    [3, titles[2], 1],
    [2, titles[1], 2],
    [1, titles[0], 3],
  ]);
  expect(kept.map(({ entry }) => entry.entries)).toEqual([entries, entries, entries]);
});
