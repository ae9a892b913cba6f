import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "./make-folder.ts";

/**
 * Puts pieces into a file of a cache, whole or not at all, readable by its owner only; where that cannot be, nothing
 * happens. Of what is lost when the machine goes down a checksum has to tell: waiting for the disk would cost every
 * first run.
 */
export function writeCacheFile(file: string, pieces: readonly Uint8Array[]): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    makeFolder(dirname(file));
    writeFileSync(unfinished, Buffer.concat(pieces), { mode: 0o600 });
    renameSync(unfinished, file);
  } catch {
    remove(unfinished);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It is no more than a file in a cache.
  }
}
