import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { realPath } from "../real-path.ts";
import { putInPlace, replaceFile } from "../write/replace-file.ts";
import { type Journal, type JournalEntry, readJournal, removeJournal, syncFolders } from "./journal.ts";

/** How a file of a journal is: as before the change, as after it, or as somebody has made it since. */
type FileState = "before" | "after" | "otherwise";

/** What came of the change of a writer that was stopped, and its files. */
export type Finished = Omit<Journal, "version"> & { readonly outcome: "finished" | "taken-back" };

/**
 * Finishes the change of a writer that was stopped; where somebody has changed one of its files since, takes it back
 * instead. Says which, or nothing where there is no such change.
 */
export function finishJournal(root: string): Finished | undefined {
  const journal = readJournal(root);
  if (!journal) return undefined;
  const { title, entries } = journal;
  if (outcomeOf(root, entries) === "taken-back") {
    takeBack(root, entries);
    return { outcome: "taken-back", title, entries };
  }
  for (const entry of entries) if (stateOf(root, entry) === "before") carryOut(root, entry);
  removeAside(root, entries);
  syncFolders(entries.map(({ path }) => fileOf(root, path)));
  removeJournal(root);
  return { outcome: "finished", title, entries };
}

/** What the next writer will do with an unfinished change. */
export const outcomeOf = (root: string, entries: readonly JournalEntry[]): "finished" | "taken-back" =>
  entries.some((entry) => stateOf(root, entry) === "otherwise") ? "taken-back" : "finished";

/** Puts back what a change has put in place so far, but for files that somebody has changed since, and ends it. */
export function takeBack(root: string, entries: readonly JournalEntry[]): void {
  for (const entry of entries) {
    if (entry.before === entry.after || stateOf(root, entry) !== "after") continue;
    const file = fileOf(root, entry.path);
    if (entry.before === undefined) rmSync(file, { force: true });
    else writeText(file, entry.before, entry.mode);
  }
  removeAside(root, entries);
  removeJournal(root);
}

/** Puts one file in its place, or takes it away. */
export function carryOut(root: string, { path, after, aside, mode }: JournalEntry): void {
  const file = fileOf(root, path);
  if (after === undefined) rmSync(join(root, path), { force: true });
  else if (aside !== undefined && existsSync(join(root, aside)) && !hasOtherNames(file)) {
    mkdirSync(dirname(file), { recursive: true });
    putInPlace(join(root, aside), file);
  } else writeText(file, after, mode);
}

const hasOtherNames = (file: string): boolean => existsSync(file) && statSync(file).nlink > 1;

function writeText(file: string, text: string, mode: number | undefined): void {
  mkdirSync(dirname(file), { recursive: true });
  replaceFile(file, text, existsSync(file) ? { stats: statSync(file) } : undefined, mode);
}

/** Takes away the new texts of a change that are not in their places. */
export function removeAside(root: string, entries: readonly JournalEntry[]): void {
  for (const { aside } of entries) if (aside !== undefined) rmSync(join(root, aside), { force: true });
}

function fileOf(root: string, path: string): string {
  const file = join(root, path);
  return existsSync(file) ? realPath(file) : file;
}

/** How a file of a journal is now. */
export function stateOf(root: string, { path, before, after }: JournalEntry): FileState {
  const file = fileOf(root, path);
  // A pipe or a device would be waited for without end.
  if (existsSync(file) && !statSync(file).isFile()) return "otherwise";
  const text = existsSync(file) ? readFileSync(file) : undefined;
  const says = (wanted: string | undefined): boolean =>
    wanted === undefined ? text === undefined : text?.equals(Buffer.from(wanted)) === true;
  return says(after) ? "after" : says(before) ? "before" : "otherwise";
}
