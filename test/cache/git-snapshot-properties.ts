import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { asRevision, revisionOf } from "../../src/files/git/git-facts.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { cacheIn, openedWith, rest } from "../support/cached-registry.ts";
import { faulty, happen, step } from "../support/happenings.ts";
import { plain } from "../support/plain-record.ts";
import { gitIn } from "../support/repository.ts";

const folders: string[] = [];
export const newFolder = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "hamkor-")));
  folders.push(folder);
  return folder;
};
export const removeFolders = (): void => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
};

export function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** A registry in git, all of it committed; it may lie further in. */
export function newRepository(files: Readonly<Record<string, string>>, way = "."): string {
  const workTree = newFolder();
  const git = gitIn(workTree);
  git("init", "-q");
  const root = join(workTree, way);
  write(root, files);
  git("add", "--all");
  git("commit", "-qm", "first");
  return root;
}

const git = { platform: "linux", variables: process.env };

/** Opens a registry, and tells its status, whether its files were listed and which were read. */
export const opened = (root: string, cache: string, isToChange = false) =>
  openedWith(cacheIn(cache, { git, asksGitFrom: 1, isToChange }), root);

export const seen = ({ allRecords, files, fileCount, problems, settings, records, danglingReferences }: Registry) => ({
  files,
  fileCount,
  nowhere: danglingReferences().map(({ from, to }) => [from.file, to]),
  problems,
  settings,
  all: allRecords.map(plain),
  sorted: Object.values(records).map((ofKind) => ofKind.map(plain)),
});

type Prepared = { readonly root: string; readonly cache: string };

/** A registry opened twice, once to cache its records and once to have git answer for its files. */
export async function prepare(root: string): Promise<Prepared> {
  const cache = newFolder();
  await opened(root, cache);
  await opened(root, cache);
  rest();
  return { root, cache };
}

/** Whatever happens where git answers, the registry is the one that reading its files gives. */
export async function anythingHappensInGit(numRuns: number): Promise<void> {
  const steps = fc.array(step, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(steps, steps, async (before, after) => {
      const changed = newRepository(faulty);
      for (const each of before) happen(changed, each);
      const { root, cache } = await prepare(changed);
      for (const each of after) {
        happen(root, each);
        const toChange = await opened(root, cache, true);
        expect(seen(toChange.registry)).toEqual(seen(openRegistry(workTree(root))));
        const { registry, status } = await opened(root, cache);
        expect(seen(registry)).toEqual(seen(openRegistry(workTree(root))));
        if (status) expect(asRevision(status)).toEqual(await revisionOf(root));
        rest();
      }
    }),
    { numRuns },
  );
}
