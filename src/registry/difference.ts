import { fieldsOfKind } from "../kinds/describe.ts";
import { type KindName, kindNames } from "../kinds/field-meta.ts";
import { kinds } from "../kinds/index.ts";
import { oncePerValue } from "../values/lazily.ts";
import { type Compared, hasGone } from "./file-readings.ts";
import { type KeptReadings, nothingKept } from "./kept-readings.ts";
import type { AnyRecord, RecordOf } from "./record.ts";

/** Kinds of record, each with the fields that are read of it. */
export type Reads = { readonly [K in KindName]?: Fields<K> };

type Fields<K extends KindName> = "all" | readonly (keyof RecordOf<K>)[];

/** Every field of every kind. */
export const everyKind = Object.fromEntries(kindNames.map((kind) => [kind, "all"])) as Required<Reads>;

/** What two read together. */
export function allReadBy(one: Reads, other: Reads): Reads {
  const kindsRead = new Set([...Object.keys(one), ...Object.keys(other)] as KindName[]);
  const both = (kind: KindName): "all" | readonly string[] => {
    const [first = [], second = []]: ("all" | readonly string[] | undefined)[] = [one[kind], other[kind]];
    return first === "all" || second === "all" ? "all" : [...new Set([...first, ...second])];
  };
  return Object.fromEntries([...kindsRead].map((kind) => [kind, both(kind)])) as Reads;
}

/** What the records of a registry differ in from those that were kept. */
export type Difference = {
  /**
   * Tells in one text what those of a kind differ in, as far as some fields go. Where it says the same as in an earlier
   * run, they are the same: whatever follows from these fields alone is so too. `undefined` where what was kept is not
   * known any more.
   */
  readonly tell: (kind: KindName, fields: "all" | readonly string[]) => string | undefined;
  /** Those of a kind that are others than when this was told of it; `undefined` where some are gone or it tells of others. */
  readonly changedSince: (kind: KindName, told: string, now: string) => readonly AnyRecord[] | undefined;
  /** Whether what was told holds: what was kept has been read until now, and not the files in its place. */
  readonly isKnown: () => boolean;
};

/** With more files that were read now, it would cost more to tell than is gained. */
const mostFresh = 100;

/** The difference from what was kept, which is named by its checksum; nothing where much or all of it is new. */
export function differenceFrom(kept: KeptReadings, compared: Compared, checksum: number): Difference | undefined {
  if (kept === nothingKept || compared.fresh.length > mostFresh) return undefined;
  const isAnyGone = hasGone(compared, kept);
  const gone = oncePerValue((kind: KindName) => (isAnyGone ? pathsGone(kind, kept, compared) : []));
  const fresh = new Map(compared.fresh.map((file) => [file.path, file]));
  const keptAt = (kind: KindName, path: string): AnyRecord | undefined => {
    const place = kept.paths.placeOf(path);
    return place === undefined ? undefined : kept.tables.find((table) => table.kind === kind)?.at(place);
  };
  const recordAt = (kind: KindName, path: string): AnyRecord | undefined =>
    fresh.has(path) ? fresh.get(path)?.reading.record : keptAt(kind, path);
  return {
    tell: (kind, fields) => {
      const changes = compared.fresh.flatMap(({ path, reading: { record } }) =>
        record?.kind === kind ? changeOf(record, fields === "all" ? undefined : keptAt(kind, path), fields) : [],
      );
      return kept.isWhole() ? JSON.stringify([checksum, gone(kind), changes] satisfies Told) : undefined;
    },
    changedSince: (kind, told, now) => {
      const paths = pathsBetween(JSON.parse(told) as Told, JSON.parse(now) as Told);
      const records = paths?.map((path) => recordAt(kind, path));
      return records?.every((record) => record !== undefined) ? records : undefined;
    },
    isKnown: kept.isWhole,
  };
}

/** By the checksum of what was kept: the files that are gone, and the changes in others. */
type Told = readonly [kept: number, gone: readonly string[], changes: readonly Change[]];

/** A file, and the values that are others than in its kept record; all where there is none. */
type Change = readonly [path: string, values: Readonly<Record<string, unknown>>];

function changeOf(record: AnyRecord, before: AnyRecord | undefined, fields: "all" | readonly string[]): Change[] {
  const names = fields === "all" ? [...fieldsOfKind(kinds[record.kind]).keys()] : fields;
  const differing = names.filter((name) => !before || writtenIn(record, name) !== writtenIn(before, name));
  if (before && differing.length === 0) return [];
  return [[record.file, Object.fromEntries(differing.map((name) => [name, valueIn(record, name)]))]];
}

const valueIn = (record: AnyRecord, name: string): unknown => (record as unknown as Record<string, unknown>)[name];

const writtenIn = (record: AnyRecord, name: string): string | undefined => JSON.stringify(valueIn(record, name));

/** The files of which two tell another thing; `undefined` where they tell of other kept records, or of others that are gone. */
function pathsBetween([kept, gone, changes]: Told, [keptNow, goneNow, changesNow]: Told): string[] | undefined {
  if (kept !== keptNow || JSON.stringify(gone) !== JSON.stringify(goneNow)) return undefined;
  const [before, now] = [changes, changesNow].map((list) => new Map(list.map((one) => [one[0], JSON.stringify(one)])));
  const paths = new Set([...(before?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...paths].filter((path) => before?.get(path) !== now?.get(path));
}

/** The files of kept records of a kind that are not there any more, or have no record now. */
function pathsGone(kind: KindName, kept: KeptReadings, compared: Compared): readonly string[] {
  const table = kept.tables.find((one) => one.kind === kind);
  const { unchanged, fresh } = compared;
  const read = new Set(fresh.flatMap(({ path, reading }) => (reading.record ? [path] : [])));
  const others = (table?.places ?? []).filter((place) => unchanged[place] !== 1);
  return [...others].map(kept.paths.at).filter((path) => !read.has(path));
}
