import { existsSync, readFileSync, type Stats, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathWithin } from "../paths.ts";
import { realPath } from "../real-path.ts";
import { byteOrderMarkOf } from "../write/rewrite-files.ts";
import { sweepTemporaryFiles } from "../write/temporary-files.ts";
import { writeAside } from "../write/write-aside.ts";
import { isReadOnly, leadsOutOfRegistry } from "../write/write-target.ts";
import type { AtStep, FileChange } from "./change.ts";
import { carryOut, type Finished, finishJournal, removeAside, takeBack } from "./finish-journal.ts";
import { type JournalEntry, removeJournal, syncFolders, toolFolder, writeJournal } from "./journal.ts";
import { asOnlyWriter } from "./writer-lock.ts";

/** What came of a change: done as a whole, or nothing at all, because of these files. */
export type Changed =
  | { readonly is: "done" }
  | { readonly is: "changed-meanwhile" | "read-only"; readonly paths: readonly string[] };

/** Whom a writer tells what: of an unfinished change it has met, and of its own, before that is over. */
export type WritingHooks = {
  /** What undo calls the change. */
  readonly title?: string;
  readonly onUnfinished?: (finished: Finished) => void;
  readonly onWritten?: (entries: readonly JournalEntry[]) => void;
  readonly atStep?: AtStep;
};

/**
 * Changes files of a registry: all of them or none, and none that is not, byte for byte, what was read. Whoever is
 * stopped on the way leaves the old files, or a journal by which the next writer finishes. A byte order mark,
 * permissions and links stay. An EnvironmentError where that is not possible.
 */
export function changeFiles(root: string, changes: readonly FileChange[], hooks: WritingHooks = {}): Promise<Changed> {
  return asOnlyWriter(root, () => {
    const unfinished = finishJournal(root);
    if (unfinished) hooks.onUnfinished?.(unfinished);
    hooks.atStep?.("locked");
    return write(root, changes, hooks);
  });
}

/** A change with the file it leads to, and what that was before. */
type Target = FileChange & { readonly file: string; readonly stats: Stats | undefined; readonly mark: string };

async function write(root: string, changes: readonly FileChange[], hooks: WritingHooks): Promise<Changed> {
  const found = changes.map((change) => targetOf(root, change));
  const targets = found.filter((target) => target !== undefined);
  const otherwise = changes.filter((_, index) => found[index] === undefined);
  if (otherwise.length > 0) return { is: "changed-meanwhile", paths: otherwise.map(({ path }) => path) };
  const readOnly = targets.filter(({ stats }) => stats && isReadOnly(stats));
  if (readOnly.length > 0) return { is: "read-only", paths: readOnly.map(({ path }) => path) };
  const entries = await writeAllAside(root, targets);
  try {
    hooks.atStep?.("written-aside");
    writeJournal(root, { version: 1, title: hooks.title ?? "", entries });
  } catch (error) {
    removeAside(root, entries);
    throw error;
  }
  const changed = putAllInPlace(root, targets, entries, hooks);
  if (changed.length > 0) return { is: "changed-meanwhile", paths: changed };
  syncFolders(targets.map(({ file }) => file));
  hooks.onWritten?.(entries);
  hooks.atStep?.("noted");
  removeJournal(root);
  hooks.atStep?.("journal-removed");
  return { is: "done" };
}

/** Nothing where the file is not what was read. */
function targetOf(root: string, change: FileChange): Target | undefined {
  const path = join(root, change.path);
  if (pathWithin(root, path) === undefined) throw leadsOutOfRegistry(change.path);
  const file = existsSync(path) ? realPath(path) : path;
  const mark = markOf(file, change.before);
  if (mark === undefined) return undefined;
  const stats = change.before === undefined ? undefined : statSync(file);
  return { ...change, file, stats, mark };
}

/** The byte order mark of a file as it was read, none where there was no file; `undefined` where it is otherwise now. */
function markOf(file: string, before: string | undefined): string | undefined {
  if (before !== undefined) return byteOrderMarkOf(file, before);
  return existsSync(file) ? undefined : "";
}

/** Writes every new text into a file aside its place; nothing is left of them where that fails. */
async function writeAllAside(root: string, targets: readonly Target[]): Promise<JournalEntry[]> {
  const entries = targets.map((target) => ({ ...entryOf(root, target), folder: folderBeside(root, target) }));
  for (const folder of new Set(entries.map(({ folder }) => folder))) sweepTemporaryFiles(folder);
  const written = entries.flatMap(({ after: text, folder, like }) =>
    text === undefined ? [] : [{ folder, text, like }],
  );
  const files = (await writeAside(written)).values();
  return entries.map(({ path, before, after, like }) => {
    const file = after === undefined ? undefined : files.next().value;
    return { path, before, after, aside: file && pathWithin(root, file), mode: like?.mode };
  });
}

function entryOf(root: string, target: Target) {
  const { path, mark, before, after, stats } = target;
  return {
    path,
    before: before === undefined ? undefined : mark + before,
    after: after === undefined ? undefined : mark + markOfSource(root, target) + after,
    like: stats ?? statsOfSource(root, target),
  };
}

/** New texts are written into the tool's folder, from which they can be renamed, or beside a file of another disk. */
function folderBeside(root: string, { file, stats }: Target): string {
  const folder = toolFolder(root);
  return stats && stats.dev !== statSync(folder).dev ? dirname(file) : folder;
}

/** A file that moves to another place keeps its permissions. */
const statsOfSource = (root: string, { movedFrom }: Target): Stats | undefined =>
  movedFrom === undefined ? undefined : statSync(realPath(join(root, movedFrom)));

/** A file that moves to another place keeps its byte order mark. */
const markOfSource = (root: string, { movedFrom }: Target): string =>
  movedFrom !== undefined && readFileSync(realPath(join(root, movedFrom)), "utf8").startsWith("\ufeff") ? "\ufeff" : "";

/** Puts every file in its place. Where one is no longer what was read, all are taken back, and that one is named. */
function putAllInPlace(
  root: string,
  targets: readonly Target[],
  entries: readonly JournalEntry[],
  { atStep }: WritingHooks,
): string[] {
  try {
    atStep?.("journal-written");
    for (const [index, entry] of entries.entries()) {
      const target = targets[index];
      if (!target || markOf(target.file, target.before) !== target.mark) {
        takeBack(root, entries);
        return [entry.path];
      }
      carryOut(root, entry);
      atStep?.("put-in-place");
    }
    return [];
  } catch (error) {
    takeBack(root, entries);
    throw error;
  }
}
