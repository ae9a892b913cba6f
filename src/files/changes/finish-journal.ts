import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeOf } from "../system-errors.ts";
import { putInPlace, replaceFile } from "../write/replace-file.ts";
import { sweepTemporaryFiles } from "../write/temporary-files.ts";
import { fileOf, hasOtherNames, overwriteInPlace, removeAside, stateOf } from "./file-state.ts";
import { type Journal, type JournalEntry, readJournal, removeJournal } from "./journal.ts";
import { syncFolders } from "./sync-folders.ts";

/** What came of the change of a writer that was stopped, and its files. */
export type Finished = Omit<Journal, "version"> & { readonly outcome: "finished" | "taken-back" };

/**
 * Finishes the change of a writer that was stopped; where somebody has changed one of its files since, takes it back
 * instead. Says which, or nothing where there is no such change.
 */
export function finishJournal(root: string): Finished | undefined {
  const journal = readJournal(root);
  if (!journal) return undefined;
  const { id, title, takesBack, entries } = journal;
  const isFinished = journal.state === "in-place" || isCarriedOut(root, entries);
  // Another that was to finish it may have been stopped too.
  for (const folder of new Set(entries.map(({ path }) => dirname(fileOf(root, path))))) sweepTemporaryFiles(folder);
  if (!isFinished) takeBack(root, entries);
  removeAside(root, entries);
  removeJournal(root);
  return { outcome: isFinished ? "finished" : "taken-back", id, title, takesBack, entries };
}

/** Carries out what is left of a change; `false` where somebody has changed one of its files. */
function isCarriedOut(root: string, entries: readonly JournalEntry[]): boolean {
  if (outcomeOf(root, entries) === "taken-back") return false;
  for (const entry of entries) {
    const state = stateOf(root, entry);
    if (state === "otherwise") return false;
    if (state !== "after") carryOut(root, entry);
  }
  syncFolders(entries.map(({ path }) => fileOf(root, path)));
  return true;
}

/** What the next writer will do with an unfinished change. */
export const outcomeOf = (root: string, entries: readonly JournalEntry[]): "finished" | "taken-back" =>
  entries.some((entry) => stateOf(root, entry) === "otherwise") ? "taken-back" : "finished";

/** Puts back what a change has put in place so far, but for files that somebody has changed since, and ends it. */
export function takeBack(root: string, entries: readonly JournalEntry[]): void {
  for (const entry of entries) {
    const state = stateOf(root, entry);
    if (entry.before === entry.after || (state !== "after" && state !== "torn")) continue;
    if (entry.before === undefined) rmSync(fileOf(root, entry.path), { force: true });
    else writeText(root, entry, entry.before);
  }
  syncFolders(entries.map(({ path }) => fileOf(root, path)));
  removeAside(root, entries);
  removeJournal(root);
}

/** Puts one file in its place, or takes it away. */
const carryOut = (root: string, entry: JournalEntry): void => put(root, entry, fileOf(root, entry.path), says);

/** The same for the writer of the new text, who knows the file and what stands in it. */
export const putOwnInPlace = (root: string, entry: JournalEntry, file: string): void => put(root, entry, file, isLong);

function put(root: string, entry: JournalEntry, file: string, isWritten: typeof says): void {
  const { path, after } = entry;
  if (after === undefined) {
    rmSync(join(root, path), { force: true });
    return;
  }
  const aside = entry.aside === undefined ? undefined : join(root, entry.aside);
  const isRenamed = aside !== undefined && isWritten(aside, after) && !hasOtherNames(file) && isMoved(aside, file);
  if (!isRenamed) writeText(root, entry, after);
}

/** Whether a file was moved into its place; `false` where that lies on another disk. */
function isMoved(aside: string, file: string): boolean {
  try {
    if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    putInPlace(aside, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EXDEV") return false;
    throw error;
  }
}

/** A writer that was stopped may have left its text short, and a journal comes from anybody. */
const says = (aside: string, text: string): boolean =>
  isLong(aside, text) && readFileSync(aside).equals(Buffer.from(text));

/** Whether a new file is there still, in the length of its text. */
function isLong(aside: string, text: string): boolean {
  const stats = lstatSync(aside, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size === Buffer.byteLength(text);
}

function writeText(root: string, entry: JournalEntry, text: string): void {
  const file = fileOf(root, entry.path);
  if (hasOtherNames(file)) {
    overwriteInPlace(root, entry, file, text);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  const { mode, owner } = entry;
  const like = mode === undefined ? undefined : { mode: mode & 0o777, uid: owner?.[0], gid: owner?.[1] };
  replaceFile(file, text, existsSync(file) ? statSync(file) : undefined, like);
}
