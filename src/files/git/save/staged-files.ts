import { constants, copyFileSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf, isFaultCode, reasonOf } from "../../system-errors.ts";
import { putInPlace } from "../../write/replace-file.ts";
import { sweepTemporaryFiles, temporaryPath } from "../../write/temporary-files.ts";
import { ask, entriesIn, gitLine, refused, type Variables } from "../git.ts";
import { emptyTree } from "../git-changes.ts";
import { wordsWithoutFilters } from "../git-comparing.ts";
import type { FilesToSave } from "./files-to-save.ts";
import { type Commit, makeCommit } from "./make-commit.ts";
import { gitAtWork, indexNotRenewed } from "./not-savable.ts";
import { lockOf, type RepositoryToSave } from "./repository-to-save.ts";

/** A file that a commit makes, changes, takes away, or gives another name; paths are from the registry. */
export type SavedFile = {
  readonly is: "added" | "changed" | "removed" | "renamed";
  readonly path: string;
  readonly from?: string;
};

/** What is about to be committed. Until it is ended, no other git writes the repository's index. */
export type StagedFiles = {
  readonly files: readonly SavedFile[];
  readonly commit: (message: string) => Commit;
  /** Leaves everything as it was, unless it was committed. */
  readonly end: () => void;
};

/**
 * Prepares a commit of some files alone, as `git commit --only` does it: in an index of its own, which begins as the last
 * commit, so that what else is staged is neither committed nor lost. Git keeps each file's bytes as its attributes and
 * settings say; filters of the repository's own settings are not run.
 */
export function stageFiles(repository: RepositoryToSave, files: FilesToSave): StagedFiles {
  const { top, index, head } = repository;
  const words = wordsWithoutFilters(top);
  sweepTemporaryFiles(dirname(index));
  const lock = lockOf(index);
  const own = temporaryPath(dirname(index));
  let isHeld = true;
  const end = (): void => {
    for (const file of isHeld ? [lock, own] : [own]) rmSync(file, { force: true });
    isHeld = false;
  };
  lockIndex(repository);
  try {
    if (existsSync(index)) copyFileSync(index, own);
    else run(top, lock, ["read-tree", "--empty"]);
    run(top, own, head === undefined ? ["read-tree", "--empty"] : ["read-tree", "-m", "-i", head]);
    for (const file of [own, lock]) takeIn(top, file, words, files);
    const tree = run(top, own, ["write-tree"]).toString().trim();
    const commit = (message: string): Commit => {
      const made = makeCommit(repository, { index: own, words, message });
      if (made.is === "made") {
        takeOver(repository, tree);
        isHeld = false;
      }
      return made;
    };
    return { files: savedFiles(repository, tree), commit, end };
  } catch (error) {
    end();
    throw error;
  }
}

/** The environment of a git that works on another index than the repository's. */
const withIndex = (index: string): Variables => ({ ...process.env, GIT_INDEX_FILE: index });

/** Holds the index as git does: what it is to be is written into a file that tells other gits to wait. */
function lockIndex({ index }: RepositoryToSave): void {
  const lock = lockOf(index);
  try {
    if (existsSync(index)) copyFileSync(index, lock, constants.COPYFILE_EXCL);
    else writeFileSync(lock, "", { flag: "wx" });
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw gitAtWork(lock);
    throw error;
  }
}

/** Takes files into an index as they are on disk, with what the file system says of them. */
function takeIn(top: string, index: string, words: readonly string[], { onDisk, forgotten }: FilesToSave): void {
  run(top, index, [...words, "update-index", "--add", "--remove", "--replace", "-z", "--stdin"], onDisk);
  run(top, index, ["update-index", "--force-remove", "-z", "--stdin"], forgotten);
}

/** Gives the repository's index, which has taken the files in already, what a hook has changed of the commit, and puts it in place. */
function takeOver({ top, index }: RepositoryToSave, tree: string): void {
  const committed = gitLine(top, ["rev-parse", "HEAD^{tree}"]) ?? tree;
  if (committed !== tree) {
    const entries = entriesIn(run(top, lockOf(index), ["diff-tree", "-r", "-z", "--no-renames", tree, committed]));
    run(top, lockOf(index), ["update-index", "-z", "--replace", "--index-info"], indexInfo(entries));
  }
  try {
    putInPlace(lockOf(index), index);
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    throw indexNotRenewed(top, reasonOf(error));
  }
}

/** The lines of a comparison of trees, `:old new oldname newname state` and a path each, as lines of an index. */
const indexInfo = (entries: readonly string[]): string[] =>
  entries.flatMap((facts, at) => {
    if (at % 2 === 1) return [];
    const [, mode = "", , name = ""] = facts.split(" ");
    return [`${mode} ${name}\t${entries[at + 1] ?? ""}`];
  });

/** What a tree changes of the registry; a file with another name and the same content is renamed. */
function savedFiles({ top, way, head }: RepositoryToSave, tree: string): SavedFile[] {
  const base = head ?? emptyTree(top);
  const words = ["diff-tree", "-r", "-z", "--name-status", "--find-renames=100%", base, tree];
  const { output, refusal } = ask(top, words);
  if (refusal) throw refused(top, refusal);
  const [files, entries]: [SavedFile[], string[]] = [[], entriesIn(output)];
  const next = (): string => (entries.shift() ?? "").slice(way.length);
  for (let state = entries.shift(); state !== undefined; state = entries.shift()) {
    if (state.startsWith("R")) {
      const from = next();
      files.push({ is: "renamed", from, path: next() });
    } else files.push({ is: states[state] ?? "changed", path: next() });
  }
  return files;
}

const states: Readonly<Record<string, SavedFile["is"]>> = { A: "added", D: "removed" };

/** Runs git on an index; its input are entries ended with NUL. Where there are none, nothing is to be done. */
function run(top: string, index: string, words: readonly string[], entries?: readonly string[]): Buffer {
  if (entries?.length === 0) return Buffer.alloc(0);
  const input = entries?.map((entry) => `${entry}\0`).join("");
  const { output, refusal } = ask(top, words, input, withIndex(index));
  if (refusal) throw refused(top, refusal);
  return output;
}
