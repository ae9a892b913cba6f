import { readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { crc32 } from "node:zlib";
import { sync as writeAtomically } from "write-file-atomic";
import { makeFolder } from "./make-folder.ts";
import { pathWithin } from "./paths.ts";
import { EnvironmentError } from "./source.ts";
import { isFaultCode, reasonOf } from "./system-errors.ts";

/** Where bytes are kept that can be had again at some cost. What cannot be read or written there is no error. */
export type CacheFile = {
  /** What was written under a key, whole and unharmed; `undefined` where there is no such thing. */
  readonly read: (key: string) => Buffer | undefined;
  readonly write: (key: string, records: number, bytes: Uint8Array) => void;
};

/** What the first line of a cache file says, in JSON: whose records it holds and how many, and what it is valid for. */
type Head = { readonly root: string; readonly records: number; readonly key: string; readonly checksum: number };

/** A cache file as it lies there; nothing is known of one that is not hamkor's any more. */
export type CachedRegistry = { readonly file: string; readonly bytes: number; readonly head: Head | undefined };

const ending = ".records";
/** What was read of registries, the compiled program, and what is left of either that could not be written to its end. */
const ours = /^([\w-]{0,40}\.[0-9a-f]{8}\.records|[a-z-]{1,20}-v[\w.-]+\.code)(\.\d+)?$/;

/** The cache file of a registry; `undefined` where that would lie in the registry, in which nothing is ever written. */
export function cacheFile(folder: string, root: string): CacheFile | undefined {
  const name = basename(root)
    .replace(/[^\w-]/g, "")
    .slice(0, 40);
  const path = join(folder, `${name}.${crc32(root).toString(16).padStart(8, "0")}${ending}`);
  if (pathWithin(root, path) !== undefined) return undefined;
  return {
    read: (key) => readUnder(path, root, key),
    write: (key, records, bytes) => {
      const head: Head = { root, records, key, checksum: checksumOf(bytes, key) };
      attempt(() => writeWhole(folder, path, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes])));
    },
  };
}

/** The texts of records are nobody else's business, whoever may look into the folder. */
function writeWhole(folder: string, path: string, content: Buffer): void {
  makeFolder(folder);
  // The checksum tells what was lost when the machine went down; waiting for the disk would cost every first run.
  writeAtomically(path, content, { mode: 0o600, fsync: false });
}

function readUnder(path: string, root: string, key: string): Buffer | undefined {
  const content = attempt(() => readFileSync(path));
  const head = content && headOf(content);
  if (!head || head.root !== root || head.key !== key) return undefined;
  const bytes = content.subarray(content.indexOf("\n") + 1);
  return checksumOf(bytes, key) === head.checksum ? bytes : undefined;
}

const checksumOf = (bytes: Uint8Array, key: string): number => crc32(bytes, crc32(key));

function headOf(content: Buffer): Head | undefined {
  try {
    const head: unknown = JSON.parse(content.toString("utf8", 0, Math.max(0, content.indexOf("\n"))));
    return typeof head === "object" && head !== null && "root" in head && "key" in head ? (head as Head) : undefined;
  } catch {
    return undefined;
  }
}

/** The cache files in a folder. */
export function cachedIn(folder: string): CachedRegistry[] {
  const whole = oursIn(folder).filter((file) => file.endsWith(ending));
  return whole.flatMap((file) => {
    const content = attempt(() => readFileSync(join(folder, file)));
    return content ? [{ file, bytes: content.length, head: headOf(content) }] : [];
  });
}

/** Removes hamkor's own files from a folder, and the folder where nothing else is in it. */
export function clearCache(folder: string): void {
  try {
    for (const file of oursIn(folder)) rmSync(join(folder, file), { force: true });
  } catch (error) {
    throw new EnvironmentError(`cannot remove what is kept in ${folder}: ${reasonOf(error)}`);
  }
  attempt(() => rmdirSync(folder));
}

const oursIn = (folder: string): string[] =>
  (attempt(() => readdirSync(folder)) ?? []).filter((name) => ours.test(name)).sort();

/** A full disk or a folder that may not be written to only means that there is no cache. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    return undefined;
  }
}
