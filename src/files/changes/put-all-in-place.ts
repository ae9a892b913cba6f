import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { memoize } from "../../values/memoize.ts";
import { pathWithin } from "../paths.ts";
import { realPath } from "../real-path.ts";
import { isFaultCode } from "../system-errors.ts";
import type { Like } from "../write/replace-file.ts";
import { sweepTemporaryFiles } from "../write/temporary-files.ts";
import { writeAside } from "../write/write-aside.ts";
import type { AtStep } from "./change.ts";
import { markOf, type Target } from "./change-target.ts";
import { removeAside, stateOf } from "./file-state.ts";
import { putOwnInPlace, takeBack } from "./finish-journal.ts";
import { type JournalEntry, toolFolder } from "./journal.ts";
import { writingFailed } from "./writing-failed.ts";

/** Writes every new text into a file aside its place, then the journal. Nothing is left of them where that fails. */
export async function beginChange(
  root: string,
  targets: readonly Target[],
  keepJournal: (entries: readonly JournalEntry[]) => void,
): Promise<readonly JournalEntry[]> {
  let entries: readonly JournalEntry[] = [];
  try {
    entries = await writtenAside(root, targets);
    keepJournal(entries);
    return entries;
  } catch (error) {
    removeAside(root, entries);
    throw isFaultCode(error) ? writingFailed(root, error, "nothing-changed") : error;
  }
}

/** Writes the new texts of changes into files aside their places, and says of each what a journal has to. */
export async function writtenAside(root: string, targets: readonly Target[]): Promise<readonly JournalEntry[]> {
  const entries = targets.map((target) => ({ ...entryOf(root, target), folder: folderBeside(root, target) }));
  for (const folder of new Set(entries.map(({ folder }) => folder))) sweepTemporaryFiles(folder);
  const texts = entries.flatMap(({ after: text, folder, like }) =>
    text === undefined ? [] : [{ folder, text, like }],
  );
  const files = (await writeAside(texts)).values();
  const wayTo = memoize((folder: string) => pathWithin(root, folder));
  return entries.map(({ path, before, after, like }) => {
    const file = after === undefined ? undefined : files.next().value;
    const owner = like?.uid === undefined || like.gid === undefined ? undefined : ([like.uid, like.gid] as const);
    return { path, before, after, aside: file && newFileIn(wayTo(dirname(file)), file), mode: like?.mode, owner };
  });
}

/** The way to a file from that to its folder: one that was just made is no link. */
const newFileIn = (folder: string | undefined, file: string): string | undefined =>
  folder === undefined ? undefined : [folder, basename(file)].filter(Boolean).join("/");

function entryOf(root: string, target: Target) {
  const { path, mark, before, after, stats } = target;
  return {
    path,
    before: before === undefined ? undefined : mark + before,
    after: after === undefined ? undefined : mark + markOfSource(root, target) + after,
    like: stats ?? likeBefore(root, target),
  };
}

/** A file that moves to another place keeps its permissions and its owner, and one that comes back has those it had. */
function likeBefore(root: string, { movedFrom, like }: Target): Like | undefined {
  return movedFrom === undefined ? like : statSync(realPath(join(root, movedFrom)));
}

/** A file that moves to another place keeps its byte order mark. */
const markOfSource = (root: string, { movedFrom }: Target): string =>
  movedFrom !== undefined && readFileSync(realPath(join(root, movedFrom)), "utf8").startsWith("\ufeff") ? "\ufeff" : "";

/** New texts are written into the tool's folder, from which they can be renamed, or beside a file of another disk. */
function folderBeside(root: string, { file, stats }: Target): string {
  const folder = toolFolder(root);
  return stats && stats.dev !== statSync(folder).dev ? dirname(file) : folder;
}

/**
 * Puts every file in its place. Where one is no longer what was read, or the system refuses, all are taken back; the
 * path of the former is returned, the latter is an EnvironmentError.
 */
export function putAllInPlace(
  root: string,
  targets: readonly Target[],
  entries: readonly JournalEntry[],
  atStep: AtStep | undefined,
): string | undefined {
  try {
    atStep?.("journal-written");
    for (const [index, entry] of entries.entries()) {
      const target = targets[index];
      if (!target || !mayReplace(root, target, entry)) {
        takeBack(root, entries);
        return entry.path;
      }
      putOwnInPlace(root, entry, target.file);
      atStep?.("put-in-place");
    }
    return undefined;
  } catch (error) {
    throw takenBackFor(root, entries, error);
  }
}

/** Two paths may lead to one file, which has then been changed already. */
export const mayReplace = (root: string, { file, before, mark }: Target, entry: JournalEntry): boolean =>
  markOf(file, before) === mark || stateOf(root, entry) === "after";

/** Takes a change back because of an error, and gives the one to throw. */
function takenBackFor(root: string, entries: readonly JournalEntry[], error: unknown): unknown {
  const isFault = isFaultCode(error);
  try {
    takeBack(root, entries);
    return isFault ? writingFailed(root, error, "nothing-changed") : error;
  } catch (another) {
    return isFaultCode(another) ? writingFailed(root, isFault ? error : another, "half-made") : another;
  }
}
