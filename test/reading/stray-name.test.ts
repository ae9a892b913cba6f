import { expect, test } from "vitest";
import { strayName } from "../../src/reading/stray-name.ts";

test.each([
  ["kmust (1).yaml", "copy", "kmust.yaml"],
  ["kmust(2).yaml", "copy", "kmust.yaml"],
  ["Копия kmust.yaml", "copy", "kmust.yaml"],
  ["Копия (2) kmust.yaml", "copy", "kmust.yaml"],
  ["kmust — копия.yaml", "copy", "kmust.yaml"],
  ["kmust - Copy (2).yaml", "copy", "kmust.yaml"],
  ["Copy of kmust.yaml", "copy", "kmust.yaml"],
  ["kmust copy 2.yaml", "copy", "kmust.yaml"],
  ["kmust (копия).yaml", "copy", "kmust.yaml"],
  ["Нусхаи kmust.yaml", "copy", "kmust.yaml"],
  ["kmust nusxasi.yaml", "copy", "kmust.yaml"],
  ["Копия.docx", "copy", undefined],
  ["kmust.yaml.bak", "backup", "kmust.yaml"],
  ["kmust.yml.orig", "backup", "kmust.yml"],
  ["kmust.yaml~", "backup", "kmust.yaml"],
  ["#kmust.yaml#", "backup", "kmust.yaml"],
  ["kmust.yaml.1", "backup", "kmust.yaml"],
  ["kmust.yaml.2026-11-02", "backup", "kmust.yaml"],
  ["kmust.sync-conflict-20260101-120000-ABCDEFG.yaml", "conflicting-copy", "kmust.yaml"],
  ["kmust (Anna's conflicted copy 2026-01-01).yaml", "conflicting-copy", "kmust.yaml"],
  ["kmust_REMOTE_1234.yaml", "merge-side", "kmust.yaml"],
  ["~$list.xlsx", "lock", undefined],
  [".~lock.list.xlsx#", "lock", "list.xlsx"],
  [".kmust.yaml.swp", "swap", "kmust.yaml"],
  ["kmust.yaml.tmp", "temporary", undefined],
  ["Thumbs.db", "system", undefined],
  ["desktop.ini", "system", undefined],
  [".DS_Store", "system", undefined],
  ["kmust.yaml.txt", "other-ending", "kmust.yaml"],
])("%s seems to be a file of the kind %s", (name, is, of) => {
  expect(strayName(name)).toEqual({ is, of });
});

test.each([
  "notes.txt",
  "README.md",
  ".gitkeep",
  "Договор 2018.docx",
  "scan (2018).pdf",
  "copyright.txt",
  "kmust.yaml",
  "save-the-date.pdf",
])("%s seems to be what it is", (name) => {
  expect(strayName(name)).toBeUndefined();
});
