import { lstatSync, type Stats } from "node:fs";
import type { Stamp } from "./source.ts";
import { isFaultCode } from "./system-errors.ts";

/** The stamp of a plain file; `undefined` for a link, what is no file, and what cannot be looked at. */
export const stampOf = (path: string): Stamp | undefined => stampIf(path, (facts) => facts.isFile());

/** The stamp of a folder, which changes when something in it comes, goes or is renamed; `undefined` for anything else. */
export const folderStampOf = (path: string): Stamp | undefined => stampIf(path, (facts) => facts.isDirectory());

/** The last time, in milliseconds, at which something changed. */
export const latestIn = ({ modified, changed }: Stamp): number => Math.max(modified, changed);

function stampIf(path: string, isWanted: (facts: Stats) => boolean): Stamp | undefined {
  try {
    const facts = lstatSync(path, { throwIfNoEntry: false });
    if (!facts || !isWanted(facts)) return undefined;
    return { size: facts.size, modified: facts.mtimeMs, changed: facts.ctimeMs, inode: facts.ino };
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    return undefined;
  }
}

export const isSameStamp = (a: Stamp, b: Stamp): boolean =>
  a.size === b.size && a.modified === b.modified && a.changed === b.changed && a.inode === b.inode;
