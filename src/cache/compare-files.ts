import type { SourceFile, Stamp } from "../files/source.ts";
import type { FilesToRead } from "../registry/file-readings.ts";
import type { Reading } from "../registry/reading.ts";
import { firstNotBefore } from "../values/first-not-before.ts";
import type { CachedFiles } from "./cached-files.ts";

/** A file that was read now. */
export type FreshFile = {
  readonly path: string;
  /** From before it was read, where it has one: a change between the two shows in the next run. */
  readonly stamp: Stamp | undefined;
  readonly reading: Reading;
  /** Its number among the cached files; `undefined` where it is not among them. */
  readonly cached: number | undefined;
};

/** All files held against the cached ones, in path order. */
export type Compared = {
  readonly count: number;
  readonly paths: () => readonly string[];
  /** 1 for each cached file that has not changed. */
  readonly unchanged: Uint8Array;
  readonly unchangedCount: number;
  /** The others. */
  readonly fresh: readonly FreshFile[];
  /** How many cached files are not there any more. */
  readonly gone: number;
};

/** The stamp of a file that may be cached: one that the source could not look at, and a link, has none. */
const stampOf = ({ source }: FilesToRead, { path, problem }: SourceFile): Stamp | undefined =>
  problem ? undefined : source.stamp?.(path);

/** Reads the files that are not as they were cached. */
export function compareFiles(cached: CachedFiles | undefined, toRead: FilesToRead): Compared {
  const files = toRead.list();
  const paths = cached?.paths ?? [];
  const unchanged = new Uint8Array(paths.length);
  const fresh: FreshFile[] = [];
  const numbered = numberedIn(files, paths);
  for (const { file, number } of numbered) {
    const stamp = stampOf(toRead, file);
    if (stamp && number !== undefined && cached?.hasStamp(number, stamp)) unchanged[number] = 1;
    else fresh.push({ path: file.path, stamp, cached: number, reading: toRead.read(file) });
  }
  const found = files.map(({ path }) => path);
  return {
    count: files.length,
    paths: () => found,
    unchanged,
    unchangedCount: files.length - fresh.length,
    fresh,
    gone: paths.length - numbered.filter(({ number }) => number !== undefined).length,
  };
}

/** Files in path order, with their numbers among paths in order. */
function numberedIn(files: readonly SourceFile[], paths: readonly string[]) {
  let next = 0;
  return files.map((file) => {
    const { path } = file;
    while ((paths[next] ?? path) < path) next++;
    return { file, number: paths[next] === path ? next : undefined };
  });
}

/** The same where only some files may have changed and none came or went. */
export function compareDirtyFiles(
  dirty: ReadonlySet<string>,
  { paths, hasStamp }: CachedFiles,
  toRead: FilesToRead,
): Compared {
  const unchanged = new Uint8Array(paths.length).fill(1);
  const fresh: FreshFile[] = [];
  for (const path of [...dirty].sort()) {
    const cached = firstNotBefore(paths.length, (file) => paths[file] ?? "", path);
    // Git knows files that are no records.
    if (paths[cached] !== path) continue;
    const stamp = stampOf(toRead, { path });
    if (stamp && hasStamp(cached, stamp)) continue;
    unchanged[cached] = 0;
    fresh.push({ path, stamp, cached, reading: toRead.read({ path }) });
  }
  const unchangedCount = paths.length - fresh.length;
  return { count: paths.length, paths: () => paths, unchanged, unchangedCount, fresh, gone: 0 };
}
