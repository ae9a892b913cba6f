import type { SourceFile, Stamp } from "../files/source.ts";
import type { KindName } from "../kinds/field-meta.ts";
import { lazily } from "../values/lazily.ts";
import { type AddedRecord, joinRecords } from "./joined-records.ts";
import type { KeptReadings } from "./kept-readings.ts";
import { type KindRecords, kindRecords, ofEachKind } from "./kind-records.ts";
import { isRemarkable, type Reading } from "./reading.ts";
import type { AnyRecord } from "./record.ts";
import { namedAmong, type Referred } from "./references.ts";

/** What reading all files gave: the records of each kind, and each file there is more to say of, in path order. */
export type FileReadings = {
  /** How many files there are. */
  readonly count: number;
  /** Every file. */
  readonly paths: () => readonly string[];
  readonly records: { readonly [K in KindName]: KindRecords };
  readonly remarkable: readonly { readonly path: string; readonly reading: Reading }[];
};

/** A file that was read now, and its stamp from before, where it has one. */
export type FreshFile = {
  readonly path: string;
  readonly stamp: Stamp | undefined;
  readonly reading: Reading;
  /** The place of the first kept file that does not come before it. */
  readonly place: number;
};

/** All files held against what was kept of them, in path order. */
export type Compared = {
  readonly count: number;
  readonly paths: () => readonly string[];
  /** 1 at the places of those that are as they were kept. */
  readonly unchanged: Uint8Array;
  /** The others. */
  readonly fresh: readonly FreshFile[];
};

/** Whether nothing is kept of a file's path. */
export const isNew = ({ path, place }: FreshFile, { paths }: KeptReadings): boolean =>
  place >= paths.count || paths.at(place) !== path;

/** How many files are as they were kept. */
export function unchangedIn({ unchanged }: Compared): number {
  let sum = 0;
  for (let place = 0; place < unchanged.length; place++) sum += unchanged[place] ?? 0;
  return sum;
}

/**
 * Whether files are gone of which something is kept. While none is, what was there for a kept record to refer to when it
 * was kept is still there: ids are names of files.
 */
export const hasGone = (compared: Compared, kept: KeptReadings): boolean =>
  kept.paths.count > unchangedIn(compared) + compared.fresh.filter((file) => !isNew(file, kept)).length;

type StampOf = (file: SourceFile) => Stamp | undefined;
type Read = (file: SourceFile) => Reading;

/** Reads every file and keeps no more of it than its record and what there is to say: of 100,000 files that counts. */
export function readAll(files: readonly SourceFile[], read: Read): FileReadings {
  const all = ofEachKind((): AnyRecord[] => []);
  const remarkable: { readonly path: string; readonly reading: Reading }[] = [];
  for (const file of files) {
    const { path } = file;
    const reading = read(file);
    const { record } = reading;
    if (record) all[record.kind].push(record);
    if (isRemarkable(path, reading)) remarkable.push({ path, reading });
  }
  const records = ofEachKind((kind) => kindRecords(all[kind]));
  return { count: files.length, paths: () => files.map(({ path }) => path), records, remarkable };
}

/** Reads the files that are not as they were kept; all are in path order. */
export function readChanged(files: readonly SourceFile[], kept: KeptReadings, stampOf: StampOf, read: Read): Compared {
  const paths = kept.paths.all();
  const unchanged = new Uint8Array(paths.length);
  const fresh: FreshFile[] = [];
  let place = 0;
  for (const file of files) {
    const { path } = file;
    while ((paths[place] ?? path) < path) place++;
    // The stamp is older than the text: a change between the two shows the next time.
    const stamp = stampOf(file);
    if (stamp && paths[place] === path && kept.isSame(place, stamp)) unchanged[place] = 1;
    else fresh.push({ path, stamp, place, reading: read(file) });
  }
  return { count: files.length, paths: () => files.map(({ path }) => path), unchanged, fresh };
}

/** Reads those of the files that may have changed which did; all others are as they were kept. */
export function readTouched(touched: ReadonlySet<string>, kept: KeptReadings, stampOf: StampOf, read: Read): Compared {
  const { count, placeOf, all } = kept.paths;
  const unchanged = new Uint8Array(count).fill(1);
  const fresh: FreshFile[] = [];
  for (const path of [...touched].sort()) {
    const place = placeOf(path);
    // Git knows files that are no records.
    if (place === undefined) continue;
    const stamp = stampOf({ path });
    if (stamp && kept.isSame(place, stamp)) continue;
    unchanged[place] = 0;
    fresh.push({ path, stamp, place, reading: read({ path }) });
  }
  return { count, paths: lazily(all), unchanged, fresh };
}

/** Joins what was kept of unchanged files with what was read now. */
export function joinReadings(kept: KeptReadings, compared: Compared): FileReadings {
  const { count, paths, unchanged, fresh } = compared;
  const isAnyGone = hasGone(compared, kept);
  const tables = new Map(kept.tables.map((table) => [table.kind, table]));
  const isUnchanged = (place: number): boolean => unchanged[place] === 1;
  const addedTo = addedByKind(fresh, (file, kind) => isNew(file, kept) || !tables.get(kind)?.has(file.place));
  const recordsOf = (kind: KindName): KindRecords => {
    const table = tables.get(kind);
    const added = addedTo[kind];
    if (!table) return kindRecords(added.map(({ record }) => record));
    const joined = joinRecords(table, isUnchanged, added);
    return { ...joined, strays: isAnyGone ? undefined : [...table.strays, ...namedIn(kind, added)] };
  };
  return { count, paths, records: ofEachKind(recordsOf), remarkable: joinRemarks(kept, unchanged, fresh) };
}

const namedIn = (kind: KindName, added: readonly AddedRecord[]): readonly Referred[] =>
  namedAmong(kind, kindRecords(added.map(({ record }) => record)).valuesOf);

function addedByKind(
  fresh: readonly FreshFile[],
  isNewRecord: (file: FreshFile, kind: KindName) => boolean,
): { readonly [K in KindName]: readonly AddedRecord[] } {
  const added = ofEachKind((): AddedRecord[] => []);
  for (const file of fresh) {
    const { record } = file.reading;
    if (record) added[record.kind].push({ place: file.place, record, isNew: isNewRecord(file, record.kind) });
  }
  return added;
}

function joinRemarks(
  kept: KeptReadings,
  unchanged: Uint8Array,
  fresh: readonly FreshFile[],
): FileReadings["remarkable"] {
  const recordAt = (place: number): AnyRecord | undefined =>
    kept.tables.map((table) => table.at(place)).find((record) => record !== undefined);
  const before = [...kept.remarks].flatMap(([place, remark]) => {
    const what = { path: kept.paths.at(place), reading: { record: recordAt(place), ...remark } };
    return unchanged[place] === 1 ? [{ place, what }] : [];
  });
  const now = fresh.flatMap(({ path, reading, place }) =>
    isRemarkable(path, reading) ? [{ place, what: { path, reading } }] : [],
  );
  return inPathOrder(now, before);
}

type Placed<T> = { readonly place: number; readonly what: T };

/** What was read now comes before what is kept at the same place. */
const inPathOrder = <T>(fresh: readonly Placed<T>[], kept: readonly Placed<T>[]): T[] =>
  [...fresh, ...kept].sort((a, b) => a.place - b.place).map(({ what }) => what);
