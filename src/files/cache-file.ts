import { readdirSync, rmdirSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { crc32 } from "node:zlib";
import { pathWithin } from "./paths.ts";
import { readSlice } from "./read/read-slice.ts";
import { EnvironmentError } from "./source.ts";
import { isFaultCode, reasonOf } from "./system-errors.ts";
import { replaceCacheFile } from "./write/replace-cache-file.ts";

/** What was written under a key: parts that are read when they are asked for, `undefined` where one was harmed. */
export type Cached = {
  readonly key: string;
  readonly checksum: number;
  readonly parts: readonly (() => Buffer | undefined)[];
};

/** Where bytes are kept that can be had again at some cost. What cannot be read or written there is no error. */
export type CacheFile = {
  readonly read: () => Cached | undefined;
  readonly write: (key: string, records: number, parts: readonly ArrayBufferView[]) => void;
};

/** What the first line of a cache file says, in JSON: whose records it holds and how many, and what it is valid for. */
type Head = {
  readonly root: string;
  readonly records: number;
  readonly key: string;
  readonly parts: readonly Part[];
  /** That of key and parts. */
  readonly checksum: number;
};

type Part = readonly [length: number, checksum: number];

/** A cache file as it lies there; nothing is known of one that is not hamkor's any more. */
export type CachedRegistry = { readonly file: string; readonly bytes: number; readonly head: Head | undefined };

/** What is kept of a registry: its records, what git answers for, and what checks found. */
const endings = { records: ".records", pledge: ".pledge", findings: ".findings" } as const;
/** What was read of registries, the compiled program, and what is left of either that could not be written to its end. */
const ours = /^([\w-]{0,40}\.[0-9a-f]{8}\.(records|pledge|findings)|[a-z-]{1,20}-v[\w.-]+\.code)(\.\d+)?$/;

/** One of the cache files of a registry; `undefined` where that would lie in the registry, in which nothing is ever written. */
export function cacheFile(folder: string, root: string, what: keyof typeof endings = "records"): CacheFile | undefined {
  const name = basename(root)
    .replace(/[^\w-]/g, "")
    .slice(0, 40);
  const path = join(folder, `${name}.${crc32(root).toString(16).padStart(8, "0")}${endings[what]}`);
  if (pathWithin(root, path) !== undefined) return undefined;
  return {
    read: () => readCached(path, root),
    write: (key, records, views) => {
      const bytes = views.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength));
      const parts = bytes.map((part): Part => [part.byteLength, crc32(part)]);
      const head: Head = { root, records, key, parts, checksum: checksumOf(key, parts) };
      replaceCacheFile(path, [Buffer.from(`${JSON.stringify(head)}\n`), ...bytes]);
    },
  };
}

function readCached(path: string, root: string): Cached | undefined {
  const { head, length: start } = readHead(path) ?? {};
  if (!head || !start || head.root !== root) return undefined;
  const { key, checksum, parts } = head;
  if (checksumOf(key, parts) !== checksum) return undefined;
  let end = start;
  const readers = parts.map(([length, sum]) => {
    const from = end;
    end += length;
    return () => {
      const part = readSlice(path, from, length);
      return part?.byteLength === length && crc32(part) === sum ? part : undefined;
    };
  });
  return { key, checksum, parts: readers };
}

const checksumOf = (key: string, parts: readonly Part[]): number => crc32(JSON.stringify([key, parts]));

/** Longer than any head. */
const mostOfHead = 2 ** 20;

/** The first line, and how long it is; a file that has none is none of ours, or was harmed. */
function readHead(path: string): { readonly head: Head; readonly length: number } | undefined {
  for (const most of [2 ** 13, mostOfHead]) {
    const bytes = readSlice(path, 0, most);
    const end = bytes?.indexOf("\n") ?? -1;
    if (bytes && end >= 0) return headIn(bytes.toString("utf8", 0, end), end + 1);
  }
  return undefined;
}

function headIn(line: string, length: number) {
  try {
    const head: unknown = JSON.parse(line);
    const isHead = typeof head === "object" && head !== null && "root" in head && "key" in head && "parts" in head;
    return isHead ? { head: head as Head, length } : undefined;
  } catch {
    return undefined;
  }
}

/** The cache files in a folder. */
export function cachedIn(folder: string): CachedRegistry[] {
  const whole = oursIn(folder).filter((file) => file.endsWith(endings.records));
  return whole.flatMap((file) => {
    const path = join(folder, file);
    const facts = attempt(() => statSync(path));
    return facts?.isFile() ? [{ file, bytes: facts.size, head: readHead(path)?.head }] : [];
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
