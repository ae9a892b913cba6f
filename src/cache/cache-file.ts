import { readdirSync, rmdirSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { crc32 } from "node:zlib";
import { pathWithin } from "../files/paths.ts";
import { readSlice } from "../files/read/read-slice.ts";
import { EnvironmentError } from "../files/source.ts";
import { isFaultCode, reasonOf } from "../files/system-errors.ts";
import { replaceCacheFile } from "../files/write/replace-cache-file.ts";

/** A part of a cache file, read when it is asked for; `undefined` where it was damaged. */
export type Part = () => Buffer | undefined;

/** What was written under a key. */
export type Cached = { readonly key: string; readonly checksum: number; readonly parts: readonly Part[] };

/** A file of what can be had again at some cost. What cannot be read or written there is no error. */
export type CacheFile = {
  readonly read: () => Cached | undefined;
  readonly write: (key: string, records: number, parts: readonly ArrayBufferView[]) => void;
};

/** The first line of a cache file, in JSON: which registry it is of, how many records it holds, and what it is valid for. */
type Head = {
  readonly root: string;
  readonly records: number;
  readonly key: string;
  readonly parts: readonly (readonly [length: number, checksum: number])[];
  /** Of key and parts. */
  readonly checksum: number;
};

/** What is cached of a registry, each in a file of its own. */
export const contents = ["records", "findings", "snapshot", "search"] as const;

export type Content = (typeof contents)[number];

/** One of the cache files of a registry; `undefined` where it would lie in the registry, in which nothing is ever written. */
export function cacheFile(folder: string, root: string, content: Content): CacheFile | undefined {
  const name = basename(root)
    .replace(/[^\w-]/g, "")
    .slice(0, 40);
  const path = join(folder, `${name}.${crc32(root).toString(16).padStart(8, "0")}.${content}`);
  if (pathWithin(root, path) !== undefined) return undefined;
  return {
    read: () => readCached(path, root),
    write: (key, records, views) => {
      const bytes = views.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength));
      const parts = bytes.map((part) => [part.byteLength, crc32(part)] as const);
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

const checksumOf = (key: string, parts: Head["parts"]): number => crc32(JSON.stringify([key, parts]));

/** The first line, and its length; a file without one is not ours, or was damaged. */
function readHead(path: string): { readonly head: Head; readonly length: number } | undefined {
  // Nearly all heads are shorter than the first of these, none is longer than the second.
  for (const most of [2 ** 13, 2 ** 20]) {
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

/** What is cached of one registry, by its root; by the name of its files where they do not say whose they are. */
export type CachedRegistry = { readonly registry: string; readonly records: number; readonly bytes: number };

/** The files of this format, the compiled program, and what is left of either that could not be written to its end. */
const ours = new RegExp(
  String.raw`^(([\w-]{0,40}\.[0-9a-f]{8})\.(${contents.join("|")})|[a-z-]{1,20}-v[\w.-]+\.code)(\.\d+)?$`,
);

/** The registries of which something is cached in a folder. */
export function cachedRegistries(folder: string): CachedRegistry[] {
  const names = new Set(ourFilesIn(folder).flatMap((file) => ours.exec(file)?.[2] ?? []));
  return [...names].flatMap((name) => {
    const files = contents.map((content) => join(folder, `${name}.${content}`));
    const facts = files.flatMap((file) => attempt(() => statSync(file)) ?? []).filter((file) => file.isFile());
    if (facts.length === 0) return [];
    const heads = files.flatMap((file) => readHead(file)?.head ?? []);
    const records = Math.max(0, ...heads.map((head) => head.records));
    return [{ registry: heads[0]?.root ?? name, records, bytes: facts.reduce((sum, { size }) => sum + size, 0) }];
  });
}

/** Removes hamkor's own files from a folder, and the folder where nothing else is in it. */
export function clearCache(folder: string): void {
  try {
    for (const file of ourFilesIn(folder)) rmSync(join(folder, file), { force: true });
  } catch (error) {
    const { en, ru, tg, uz } = reasonOf(error);
    throw new EnvironmentError({
      en: `cannot remove what is kept in ${folder}: ${en}`,
      ru: `не удалось очистить кэш в папке ${folder}: ${ru}`,
      tg: `кэш дар ҷузвдони ${folder} нест карда нашуд: ${tg}`,
      uz: `${folder} papkasidagi kesh oʻchirilmadi: ${uz}`,
    });
  }
  attempt(() => rmdirSync(folder));
}

const ourFilesIn = (folder: string): string[] =>
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
