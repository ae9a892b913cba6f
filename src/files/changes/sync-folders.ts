import { closeSync, fsync, fsyncSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { isFaultCode } from "../system-errors.ts";

/**
 * Has what was renamed in the folders of some files written onto the disk. Windows opens no folder as a file, and some
 * network drives do not either; what is renamed is in place all the same.
 */
export function syncFolders(files: readonly string[]): void {
  if (process.platform === "win32") return;
  for (const folder of foldersOf(files)) syncFolder(folder);
}

/** How many folders are open at once; disks sync many together as fast as one. */
const atOnce = 64;

/** The same, many folders at a time: where files lie in thirty, one after the other takes longer than all else. */
export async function syncFoldersTogether(files: readonly string[]): Promise<void> {
  if (process.platform === "win32") return;
  const folders = [...foldersOf(files)];
  for (let start = 0; start < folders.length; start += atOnce) {
    const synced = await Promise.allSettled(folders.slice(start, start + atOnce).map(syncFolderMeanwhile));
    for (const sync of synced) if (sync.status === "rejected" && !isFaultCode(sync.reason)) throw sync.reason;
  }
}

const foldersOf = (files: readonly string[]): ReadonlySet<string> => new Set(files.map((file) => dirname(file)));

async function syncFolderMeanwhile(folder: string): Promise<void> {
  const descriptor = openSync(folder, "r");
  try {
    await promisify(fsync)(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, "r");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (!isFaultCode(error)) throw error;
  }
}
