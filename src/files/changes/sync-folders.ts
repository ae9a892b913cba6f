import { closeSync, fsyncSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { isFaultCode } from "../system-errors.ts";

/**
 * Has what was renamed in the folders of some files written onto the disk. Windows opens no folder as a file, and some
 * network drives do not either; what is renamed is in place all the same.
 */
export function syncFolders(files: readonly string[]): void {
  if (process.platform === "win32") return;
  for (const folder of new Set(files.map((file) => dirname(file)))) syncFolder(folder);
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
