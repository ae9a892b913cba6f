import type { Cached } from "../files/cache-file.ts";
import type { Source, SourceFile, Stamp } from "../files/source.ts";
import type { CachePlace } from "./cache-place.ts";
import { type Difference, differenceFrom } from "./difference.ts";
import { type FileReadings, joinReadings, readAll, readChanged, readTouched } from "./file-readings.ts";
import { couldBeAnsweredFor, keepReadings } from "./keep-readings.ts";
import { type Asked, haveGitAnswer } from "./kept-pledge.ts";
import { type KeptReadings, nothingKept, readingsIn } from "./kept-readings.ts";
import type { Reading } from "./reading.ts";
import type { Settings } from "./settings.ts";

/** What is known before anything is read: what was kept, and the files to be looked at, where git can tell. */
export type Prepared = {
  readonly kept: Cached | undefined;
  readonly touched?: ReadonlySet<string> | undefined;
};

/** Part of every key: after a change to what is kept, or how, nothing from before is believed. */
const format = 7;

/** Takes out what was kept while git looks for changed files. */
export async function prepare(place: CachePlace, asked: Asked | undefined): Promise<Prepared> {
  const kept = place.file.read();
  return { kept, touched: asked && asked.of === kept?.checksum ? await asked.touched : undefined };
}

/** The files of a source, and how one is read: that follows from its path, its text and the settings. */
type Files = {
  readonly source: Source;
  readonly list: () => readonly SourceFile[];
  readonly settings: Settings | undefined;
  readonly read: (file: SourceFile) => Reading;
};

/** What reading each file gives, or gave before where it is unchanged since; kept for the next run. */
export function readFiles(
  { source, list, settings, read }: Files,
  place?: CachePlace,
  prepared?: Prepared,
): FileReadings & { readonly difference?: Difference | undefined } {
  const { stamp } = source;
  if (!place || !stamp) return readAll(list(), read);
  const key = JSON.stringify([format, place.program, settings ?? null]);
  const found = prepared ? prepared.kept : place.file.read();
  const kept = keptUnder(key, found, read);
  const stampOf = ({ path, problem }: SourceFile): Stamp | undefined => (problem ? undefined : stamp(path));
  const touched = kept === nothingKept ? undefined : prepared?.touched;
  const compared = touched ? readTouched(touched, kept, stampOf, read) : readChanged(list(), kept, stampOf, read);
  const readings = joinReadings(kept, compared);
  // What is kept from now on tells of other records.
  if (keepReadings(kept, compared, place, key) || !found) return readings;
  if (!touched && couldBeAnsweredFor(compared, kept, place))
    haveGitAnswer(source, { of: found.checksum, ...compared }, place);
  return { ...readings, difference: differenceFrom(kept, compared, found.checksum) };
}

const keptUnder = (key: string, found: Cached | undefined, read: Files["read"]): KeptReadings =>
  found?.key === key ? readingsIn(found.parts, (path) => read({ path })) : nothingKept;
