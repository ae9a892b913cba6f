import type { CacheFile } from "../files/cache-file.ts";
import type { Source, Stamp } from "../files/source.ts";
import { bytesOf, type KeptFile, keptIn } from "./kept-readings.ts";
import type { Reading } from "./reading.ts";
import type { FileRole } from "./roles.ts";
import type { Settings } from "./settings.ts";

/** Where readings are kept, by which program, and when it was started (in milliseconds, as the times of files are). */
export type CachePlace = { readonly file: CacheFile; readonly program: string; readonly started: number };

/** Reads files in path order. */
export type ParseCache = {
  /** What reading a file gave before, where it is unchanged since; else what it gives now. */
  readonly reading: (role: FileRole, read: () => Reading) => Reading;
  /** Keeps what was read for the next run. */
  readonly save: () => void;
};

/** Part of every key: after a change to what is kept, or how, nothing from before is believed. */
const format = 2;

/**
 * A file that is changed twice within the grain of its file system's times (2 seconds on FAT) may look unchanged. So
 * nothing is kept of one that was changed so shortly before the program began to look.
 */
const grain = 3000;

/** While no more of the files than this are new, reading them each time is cheaper than writing the whole cache. */
const worthWriting = 1 / 200;

const noCache: ParseCache = { reading: (_, read) => read(), save: () => undefined };

/** The cache of a source. What reading a file gives follows from its path, its text, the settings and the program. */
export function parseCache(source: Source, settings: Settings | undefined, place: CachePlace | undefined): ParseCache {
  const { stamp: stampOf } = source;
  if (!place || !stampOf) return noCache;
  const key = JSON.stringify([format, place.program, settings ?? null]);
  const kept = keptIn(place.file.read(key) ?? bytesOf([]));
  const unchanged: number[] = [];
  const fresh: KeptFile[] = [];
  return {
    reading: (role, read) => {
      // The stamp is older than the text: a change between the two shows the next time.
      const stamp = stampOf(role.path);
      const found = stamp && kept.placeOf(role.path, stamp);
      if (found !== undefined) {
        unchanged.push(found);
        return kept.readingAt(found, role);
      }
      const reading = read();
      if (stamp && isSettled(stamp, place) && isReadable(reading)) fresh.push({ path: role.path, stamp, reading });
      return reading;
    },
    save: () => {
      if (fresh.length <= unchanged.length * worthWriting) return;
      const files = [...unchanged.map(kept.fileAt), ...fresh].sort(byPath);
      place.file.write(key, files.filter(({ reading }) => reading.record).length, bytesOf(files));
    },
  };
}

const isSettled = ({ modified, changed }: Stamp, { started }: CachePlace): boolean =>
  Math.max(modified, changed) < started - grain;

const isReadable = ({ problems }: Reading): boolean => problems.every(({ check }) => check !== "unreadable-file");

const byPath = (a: KeptFile, b: KeptFile): number => (a.path < b.path ? -1 : 1);
