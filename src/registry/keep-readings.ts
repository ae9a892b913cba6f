import { latestIn } from "../files/stamp.ts";
import type { CachePlace } from "./cache-place.ts";
import { type Compared, type FreshFile, hasGone, isNew, unchangedIn } from "./file-readings.ts";
import { type KeptFile, type KeptReadings, packReadings } from "./kept-readings.ts";
import { nothingRemoved, type Reading } from "./reading.ts";
import type { AnyRecord } from "./record.ts";

/**
 * A file that is changed twice within the grain of its file system's times (2 seconds on FAT) may look unchanged. So
 * nothing is kept of one that was changed so shortly before the program began to look.
 */
const grain = 3000;

/** While no more of the files than these are new, reading them each time is cheaper than writing the whole cache. */
const worthReading = (unchanged: number): number => Math.max(unchanged / 200, Math.min(unchanged / 20, 20));

/** Of fewer files each is looked at sooner than git has started. */
const manyFiles = 2000;

/** Whether something happened so long before the program began to look that what happens since has another time. */
export const isSettled = (time: number, { started }: CachePlace): boolean => time < started - grain;

/** Whether git could answer for the files: there are many, all of them are kept, and nothing of a file that is gone. */
export const couldBeAnsweredFor = (compared: Compared, kept: KeptReadings, place: CachePlace): boolean =>
  isLarge(compared, place) && !hasGone(compared, kept) && compared.fresh.every((file) => !isNew(file, kept));

const isLarge = ({ count }: Compared, { asksGitFrom = manyFiles }: CachePlace): boolean => count >= asksGitFrom;

/** Keeps what was read for the next run; tells whether that was worth it. */
export function keepReadings(kept: KeptReadings, compared: Compared, place: CachePlace, key: string): boolean {
  const settled = compared.fresh.filter((file) => isKeepable(file, place));
  // Git answers for all files or for none, so that one more or less is worth it then.
  const isOtherwise =
    isLarge(compared, place) && (hasGone(compared, kept) || settled.some((file) => isNew(file, kept)));
  if (!isOtherwise && settled.length <= worthReading(unchangedIn(compared))) return false;
  const files = [...keptFiles(kept, compared), ...settled].sort(byPath);
  place.file.write(key, files.filter(({ reading }) => reading.record).length, packReadings(files));
  return true;
}

const isKeepable = (file: FreshFile, place: CachePlace): file is FreshFile & KeptFile =>
  file.stamp !== undefined && isSettled(latestIn(file.stamp), place) && isReadable(file.reading);

const isReadable = ({ problems }: Reading): boolean => problems.every(({ check }) => check !== "unreadable-file");

const byPath = (a: KeptFile, b: KeptFile): number => (a.path < b.path ? -1 : 1);

/** The files that are still as they were kept. */
function keptFiles({ tables, paths, stampAt, remarks }: KeptReadings, { unchanged }: Compared): KeptFile[] {
  const records = new Map<number, AnyRecord>();
  for (const { places, all } of tables)
    for (const [row, record] of all().entries()) records.set(places[row] ?? 0, record);
  return paths.all().flatMap((path, place) => {
    if (unchanged[place] !== 1) return [];
    const { removed = nothingRemoved, problems = [] } = remarks.get(place) ?? {};
    return [{ path, stamp: stampAt(place), reading: { record: records.get(place), removed, problems } }];
  });
}
