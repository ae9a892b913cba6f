import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { FileChange } from "../../../src/files/changes/change.ts";

/** What a folder holds besides what belongs to the tool: the text of each file by its path. */
export function textsIn(root: string, folder = ""): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const name of readdirSync(join(root, folder)).sort()) {
    const path = folder === "" ? name : `${folder}/${name}`;
    if (path === ".hamkor") continue;
    if (statSync(join(root, path)).isDirectory()) Object.assign(texts, textsIn(root, path));
    else texts[path] = readFileSync(join(root, path), "utf8");
  }
  return texts;
}

/** A folder of its own with some files, and what takes it away again. */
export function folderOf(texts: Readonly<Record<string, string>>): {
  readonly root: string;
  readonly remove: () => void;
} {
  const root = mkdtempSync(join(tmpdir(), "hamkor-changes-"));
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** A change of several files: one edited, one made in a new folder, one that moves, one taken away, one with Windows' marks. */
export const before: Readonly<Record<string, string>> = {
  "registry.yaml": "title: Байналмилалӣ\n",
  "partners/kmust.yaml": "name: Куньминский университет\ntype: university\n",
  "partners/old.yaml": "name: Старое имя\ntype: university\n",
  "partners/gone.yaml": "name: Закрыт\ntype: company\n",
  "agreements/a.yaml": "\ufeffpartners: [old]\r\ntype: memorandum\r\n",
};

export const changes: readonly FileChange[] = [
  { path: "partners/kmust.yaml", before: before["partners/kmust.yaml"], after: "name: KMUST\ntype: university\n" },
  { path: "partners/new.yaml", before: undefined, after: before["partners/old.yaml"], movedFrom: "partners/old.yaml" },
  { path: "partners/old.yaml", before: before["partners/old.yaml"], after: undefined },
  { path: "partners/gone.yaml", before: before["partners/gone.yaml"], after: undefined },
  { path: "events/2021/visit.yaml", before: undefined, after: "type: visit\ntitle: Визит\n" },
  {
    path: "agreements/a.yaml",
    before: "partners: [old]\r\ntype: memorandum\r\n",
    after: "partners: [new]\r\ntype: memorandum\r\n",
  },
];

export const after: Readonly<Record<string, string>> = {
  "registry.yaml": "title: Байналмилалӣ\n",
  "partners/kmust.yaml": "name: KMUST\ntype: university\n",
  "partners/new.yaml": "name: Старое имя\ntype: university\n",
  "events/2021/visit.yaml": "type: visit\ntitle: Визит\n",
  "agreements/a.yaml": "\ufeffpartners: [new]\r\ntype: memorandum\r\n",
};
