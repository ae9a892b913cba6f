import type { FindingsCache } from "../checks/define-check.ts";
import type { GitEnvironment } from "../files/git/git.ts";
import type { Status } from "../files/git/git-status.ts";
import { settingsFile } from "../files/locate-registry.ts";
import type { Source } from "../files/source.ts";
import type { FileReadings, FilesToRead, UnchangedRecords } from "../registry/file-readings.ts";
import type { Registry } from "../registry/registry.ts";
import type { IndexCache } from "../search/kept-index.ts";
import { type Cached, type CacheFile, type Content, cacheFile } from "./cache-file.ts";
import { openFiles } from "./cached-files.ts";
import { cachedFindings } from "./cached-findings.ts";
import { cachedIndex } from "./cached-index.ts";
import { type Compared, compareDirtyFiles, compareFiles } from "./compare-files.ts";
import { dirtyFiles, type GitFolder, type GitSnapshot, statusSince, takeSnapshot } from "./git-snapshot.ts";
import { joinReadings } from "./joined-records.ts";
import { type RecordChanges, recordChanges } from "./record-changes.ts";
import { canBeAnswered, filesToSave, type SaveOptions } from "./save-records.ts";

/** Where what was read is cached between runs; it is believed only by the same program. */
export type CacheSettings = {
  readonly folder: string;
  readonly program: string;
  /** When this run began, in milliseconds since 1970. */
  readonly started: number;
  /** Without it git is not asked which files have changed. */
  readonly git?: GitEnvironment | undefined;
  /** From how many files on git is asked. */
  readonly asksGitFrom?: number;
  /** Whether the run is to change records. */
  readonly isToChange?: boolean;
};

/** What earlier runs left of a registry, for one opening of it. */
export type RegistryCache = {
  /** What `git status` says, where that follows from what git is asked anyway. */
  readonly status: () => Promise<Status | undefined>;
  /** The records of unchanged files, once git has said which have changed. */
  readonly records: () => Promise<UnchangedRecords>;
  /** The findings that still hold; known after the records were read, and only where no file has a problem. */
  readonly findings: (registry: Registry) => FindingsCache | undefined;
  /** The index of `find`; known after the records were read. */
  readonly searchIndex: () => IndexCache | undefined;
};

/** Part of every key: after a change to what is cached, or how, nothing from before is believed. */
const format = 9;

/**
 * The grain of a file system's times (2 seconds on FAT), and some more: what changed twice within it may look unchanged.
 * So nothing is cached of what changed so shortly before the program began to look.
 */
const grain = 3000;

/** A snapshot, and the checksum of the cached records for whose files it answers. */
type CachedSnapshot = { readonly records: number; readonly snapshot: GitSnapshot };

/** The cache files of a registry, and what decides how they are used. */
type Cache = SaveOptions & {
  readonly source: Source;
  readonly program: string;
  readonly git: GitFolder | undefined;
  readonly files: { readonly [C in Content]: CacheFile };
};

/** Opens the cache of a registry and starts git; `undefined` where nothing can be cached. */
export function openCache(source: Source, settings: CacheSettings): RegistryCache | undefined {
  const cache = cacheOf(source, settings);
  if (!cache) return undefined;
  const { git, files, program } = cache;
  const known = git && openSnapshot(files.snapshot, program);
  const answer = known && dirtyFiles(git, known.snapshot);
  let changes: RecordChanges | undefined;
  return {
    status: async () => (known && answer ? statusSince(git, known.snapshot, answer) : undefined),
    records: async () => {
      const found = files.records.read();
      const dirty = known && known.records === found?.checksum ? (await answer)?.dirty : undefined;
      return {
        isUnchanged: (path) => dirty?.has(path) === false,
        readFiles: (toRead) => {
          const read = readFiles(cache, toRead, found, dirty);
          changes = read.changes;
          return read.readings;
        },
      };
    },
    findings: ({ problems }) =>
      changes && problems.length === 0 ? cachedFindings(files.findings, program, changes) : undefined,
    searchIndex: () => changes && cachedIndex(files.search, program, changes),
  };
}

function cacheOf(
  source: Source,
  { folder, program, started, git, asksGitFrom, isToChange }: CacheSettings,
): Cache | undefined {
  const { root } = source;
  const records = cacheFile(folder, root, "records");
  const findings = cacheFile(folder, root, "findings");
  const snapshot = cacheFile(folder, root, "snapshot");
  const search = cacheFile(folder, root, "search");
  return (
    records &&
    findings &&
    snapshot &&
    search && {
      source,
      program,
      git: git && { root, environment: git },
      files: { records, findings, snapshot, search },
      isSettled: (time) => time < started - grain,
      asksGitFrom,
      isToChange,
    }
  );
}

/** Reads what changed, and writes what is worth it; tells how the records differ from what is cached from now on. */
function readFiles(
  cache: Cache,
  toRead: FilesToRead,
  found: Cached | undefined,
  dirty: ReadonlySet<string> | undefined,
): { readonly readings: FileReadings; readonly changes: RecordChanges | undefined } {
  const key = JSON.stringify([format, cache.program, toRead.settings ?? null]);
  const cached = found && found.key === key ? openFiles(found.parts, (path) => toRead.read({ path })) : undefined;
  const compared = cached && dirty ? compareDirtyFiles(dirty, cached, toRead) : compareFiles(cached, toRead);
  const readings = joinReadings(cached, compared);
  const saved = filesToSave(cached, compared, cache);
  if (saved) cache.files.records.write(key, saved.records, saved.parts);
  if (saved || !cached || !found) return { readings, changes: undefined };
  // A change gives folders other times, with which a snapshot would not hold.
  if (!dirty && !cache.isToChange && canBeAnswered(compared, cache)) takeNewSnapshot(cache, found.checksum, compared);
  return { readings, changes: recordChanges(cached, compared, found.checksum) };
}

/** Has git answer from now on for the files of the cached records, but for those that were found changed. */
function takeNewSnapshot(cache: Cache, records: number, { paths, fresh }: Compared): void {
  const folders = cache.source.folders?.();
  const files = [...new Set([...paths(), settingsFile])];
  const snapshot = cache.git && folders && takeSnapshot(cache.git, { files, folders }, cache.isSettled);
  if (!snapshot) return;
  const uncertain = [...new Set([...snapshot.uncertain, ...fresh.map(({ path }) => path)])];
  const cached: CachedSnapshot = { records, snapshot: { ...snapshot, uncertain } };
  cache.files.snapshot.write(cache.program, 0, [Buffer.from(JSON.stringify(cached))]);
}

function openSnapshot(file: CacheFile, program: string): CachedSnapshot | undefined {
  const found = file.read();
  const bytes = found?.key === program ? found.parts[0]?.() : undefined;
  return bytes && JSON.parse(bytes.toString());
}
