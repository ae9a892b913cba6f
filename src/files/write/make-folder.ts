import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder with its parents, readable by its owner only. Not with Node's `recursive`, which loops for ever where
 * the system refuses folders without an error (`/proc`). Errors are ignored: writing into the folder will fail.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch {
    // Another run may have made it at the same moment.
  }
}
