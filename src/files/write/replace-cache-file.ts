import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "./make-folder.ts";

/**
 * Replaces a cache file atomically, readable by its owner only; where that fails, nothing happens. It is not synced to
 * disk, which would slow down every first run: the reader has to detect loss by a checksum.
 */
export function replaceCacheFile(file: string, pieces: readonly Uint8Array[]): void {
  const temporary = `${file}.${process.pid}`;
  try {
    makeFolder(dirname(file));
    writeFileSync(temporary, Buffer.concat(pieces), { mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    remove(temporary);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A leftover file in a cache is harmless.
  }
}
