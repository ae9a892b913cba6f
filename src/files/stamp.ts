import { lstatSync } from "node:fs";
import type { Stamp } from "./source.ts";
import { isFaultCode } from "./system-errors.ts";

/** The stamp of a plain file; `undefined` for a link, what is no file, and what cannot be looked at. */
export function stampOf(path: string): Stamp | undefined {
  try {
    const facts = lstatSync(path, { throwIfNoEntry: false });
    if (!facts?.isFile()) return undefined;
    return { size: facts.size, modified: facts.mtimeMs, changed: facts.ctimeMs, inode: facts.ino };
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    return undefined;
  }
}
