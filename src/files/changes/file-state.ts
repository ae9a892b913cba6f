import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { realPath } from "../real-path.ts";
import { overwrite } from "../write/replace-file.ts";
import type { JournalEntry } from "./journal.ts";
import { syncFolders } from "./sync-folders.ts";

/**
 * How a file of a journal is: as before the change, as after it, as somebody has made it since, or, where a writer was
 * stopped while it overwrote a file of several names, partly the one and partly the other.
 */
type FileState = "before" | "after" | "torn" | "otherwise";

/** The file that a path of a journal leads to. */
export function fileOf(root: string, path: string): string {
  const file = join(root, path);
  return existsSync(file) ? realPath(file) : file;
}

/** Whether a file has several names (hard links), all of which it is to keep. */
export const hasOtherNames = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.nlink ?? 0) > 1;

/** How a file of a journal is now. */
export function stateOf(root: string, entry: JournalEntry): FileState {
  const { path, before, after } = entry;
  const file = fileOf(root, path);
  // A pipe or a device would be waited for without end.
  if (existsSync(file) && !statSync(file).isFile()) return "otherwise";
  const text = existsSync(file) ? readFileSync(file) : undefined;
  const says = (wanted: string | undefined): boolean =>
    wanted === undefined ? text === undefined : text?.equals(Buffer.from(wanted)) === true;
  if (says(after)) return "after";
  if (says(before)) return "before";
  const marker = markerOf(root, entry);
  const isMarked = marker !== undefined && existsSync(marker);
  return isMarked && text && isTorn(text, Buffer.from(before ?? ""), Buffer.from(after ?? "")) ? "torn" : "otherwise";
}

/** What disks write at once. */
const blockBytes = 512;

/** Whether bytes are the beginning of one text with the rest of the other, or blocks of both. */
function isTorn(bytes: Buffer, before: Buffer, after: Buffer): boolean {
  const isBegunWith = (begun: Buffer, rest: Buffer): boolean => {
    let at = 0;
    while (at < bytes.length && bytes[at] === begun[at]) at++;
    let from = bytes.length;
    while (from > 0 && bytes[from - 1] === rest[from - 1]) from--;
    return from <= at;
  };
  return isBegunWith(after, before) || isBegunWith(before, after) || isOfBlocks(bytes, [before, after]);
}

function isOfBlocks(bytes: Buffer, sources: readonly Buffer[]): boolean {
  for (let at = 0; at < bytes.length; at += blockBytes) {
    const block = bytes.subarray(at, at + blockBytes);
    const isOf = (source: Buffer): boolean => block.equals(source.subarray(at, at + block.length));
    if (!sources.some(isOf) && block.some((byte) => byte !== 0)) return false;
  }
  return true;
}

/** The file that stands beside the new text while a file of several names is overwritten. */
const markerOf = (root: string, { aside }: JournalEntry): string | undefined =>
  aside === undefined ? undefined : join(root, `${aside}.now`);

/** Overwrites a file of several names. A writer that is stopped meanwhile leaves a marker, by which the next one knows. */
export function overwriteInPlace(root: string, entry: JournalEntry, file: string, text: string): void {
  const marker = markerOf(root, entry);
  if (marker !== undefined) {
    writeFileSync(marker, "");
    syncFolders([marker]);
  }
  overwrite(file, Buffer.from(text));
  if (marker !== undefined) rmSync(marker, { force: true });
}

/** Takes away the new texts of a change that are not in their places, and its markers. */
export function removeAside(root: string, entries: readonly JournalEntry[]): void {
  for (const entry of entries) {
    const { aside } = entry;
    const marker = markerOf(root, entry);
    for (const file of [aside && join(root, aside), marker]) if (file) rmSync(file, { force: true });
  }
}
