import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder, which only its owner may look into, level by level: Node's own way of doing that never ends where the
 * system forbids folders without saying so (`/proc`). That there is none is noticed by who writes into it.
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
