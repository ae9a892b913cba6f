import { latestIn } from "../files/stamp.ts";
import { nothingRemoved, type Reading } from "../registry/reading.ts";
import type { AnyRecord } from "../registry/record.ts";
import { type CachedFiles, packFiles, type ReadFile } from "./cached-files.ts";
import type { Compared, FreshFile } from "./compare-files.ts";

/** With fewer files than these, looking at each takes less time than starting git. */
const manyFiles = 2000;

/** What of a run decides what is worth writing. */
export type SaveOptions = {
  readonly isSettled: (time: number) => boolean;
  /** From how many files on git is asked which have changed. */
  readonly asksGitFrom?: number | undefined;
  /** Whether the run is to change records: then the next one would write everything once more. */
  readonly isToChange?: boolean | undefined;
};

const asksGit = ({ count }: Compared, { asksGitFrom = manyFiles }: SaveOptions): boolean => count >= asksGitFrom;

/** Whether git could answer for the files: there are many, all of them are cached, and nothing of a file that is gone. */
export const canBeAnswered = (compared: Compared, options: SaveOptions): boolean =>
  asksGit(compared, options) && compared.gone === 0 && compared.fresh.every(({ cached }) => cached !== undefined);

/** While no more files than these are new, reading them each time costs less than writing everything. */
const worthReading = (unchanged: number): number => Math.max(unchanged / 200, Math.min(unchanged / 20, 20));

/** The files as they are to be cached for the next run; `undefined` where that is not worth it. */
export function filesToSave(
  cached: CachedFiles | undefined,
  compared: Compared,
  options: SaveOptions,
): { readonly records: number; readonly parts: readonly ArrayBufferView[] } | undefined {
  const settled = compared.fresh.filter((file) => canBeCached(file, options));
  // Git answers for all files or for none, so that one more or less is worth it then.
  const isOtherwise =
    !options.isToChange &&
    asksGit(compared, options) &&
    (compared.gone > 0 || settled.some((file) => file.cached === undefined));
  if (!isOtherwise && settled.length <= worthReading(compared.unchangedCount)) return undefined;
  const files = [...(cached ? unchangedFiles(cached, compared) : []), ...settled];
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { records: files.filter(({ reading }) => reading.record).length, parts: packFiles(files) };
}

/** Changed twice within a moment, a file may look unchanged; links, and what cannot be read, have no stamp or no text. */
const canBeCached = (file: FreshFile, { isSettled }: SaveOptions): file is FreshFile & ReadFile =>
  file.stamp !== undefined && isSettled(latestIn(file.stamp)) && isReadable(file.reading);

const isReadable = ({ problems }: Reading): boolean => problems.every(({ check }) => check !== "unreadable-file");

function unchangedFiles({ tables, paths, stampOf, remarks }: CachedFiles, { unchanged }: Compared): ReadFile[] {
  const records = new Map<number, AnyRecord>();
  for (const { files, records: ofTable } of tables.values())
    for (const [row, record] of ofTable().entries()) records.set(files[row] ?? 0, record);
  return paths.flatMap((path, file) => {
    if (unchanged[file] !== 1) return [];
    const { removed = nothingRemoved, problems = [] } = remarks.get(file) ?? {};
    return [{ path, stamp: stampOf(file), reading: { record: records.get(file), removed, problems } }];
  });
}
