import { expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { repositoryOf } from "../support/repository.ts";

const kmust = smallRegistry["partners/kmust.yaml"];
const strays = {
  "partners/kmust.yaml.bak": kmust,
  "partners/kmust.yml.orig": kmust,
  "partners/Копия.docx": "x",
  "partners/~$list.xlsx": "x",
  "partners/.kmust.yaml.swp": "x",
  "partners/Thumbs.db": "x",
  "mobilities/2019/desktop.ini": "x",
  "partners/ufa.sync-conflict-20260101-120000-ABCDEFG.yaml.tmp": "x",
};

async function found(folder: string, ...words: string[]): Promise<readonly string[]> {
  const { stdout } = await hamkor(["check", "--format", "json", ...words], { workingDirectory: folder });
  const { findings } = JSON.parse(stdout) as { findings: { check: string; severity: string; file: string }[] };
  return findings.map(({ check, severity, file }) => `${file} ${severity} ${check}`);
}

test("copies, backups and programs' own files beside records are told of, and change no exit code", async () => {
  const folder = folderOf({ ...smallRegistry, ...strays, "partners/notes.txt": "x", "documents/a.pdf.bak": "x" });
  const expected = Object.keys(strays).map((file) => `${file} info stray-file`);
  expect((await found(folder, "--only", "stray-file")).toSorted()).toEqual(expected.toSorted());
  expect((await hamkor(["check"], { workingDirectory: folder })).exitCode).toBe(0);
});

test("a copy that ends in .yaml is told of once, as a bad id", async () => {
  for (const name of ["kmust (1).yaml", "Копия kmust.yaml", "kmust.sync-conflict-20260101-120000-ABCDEFG.yaml"]) {
    const folder = folderOf({ ...smallRegistry, [`partners/${name}`]: kmust });
    const { stdout } = await hamkor(["check", "--format", "json"], { workingDirectory: folder });
    const { findings } = JSON.parse(stdout) as { findings: { check: string; file: string; message: string }[] };
    const told = findings.filter(({ file, check }) => file === `partners/${name}` && check !== "unused-partner");
    expect(told.map(({ check }) => check)).not.toContain("stray-file");
    expect(told.find(({ check }) => check === "bad-id")?.message).toContain("seems to be a copy");
  }
});

test("a document that an agreement names is no stray, whatever it is called", async () => {
  const agreement = `${smallRegistry["agreements/kmust-2018.yaml"]}documents: ["agreements/Копия договора.pdf"]\n`;
  const files = { ...smallRegistry, "agreements/kmust-2018.yaml": agreement, "agreements/Копия договора.pdf": "x" };
  expect(await found(folderOf(files), "--only", "stray-file")).toEqual([]);
});

test("what git has is told of like what it does not have", async () => {
  const { folder, git } = repositoryOf(smallRegistry);
  const { folder: other } = repositoryOf({ ...smallRegistry, "partners/kmust.yaml.bak": kmust });
  git("status");
  expect(await found(folder, "--staged", "--only", "stray-file")).toEqual([]);
  expect(await found(other, "--only", "stray-file")).toEqual(["partners/kmust.yaml.bak info stray-file"]);
});
