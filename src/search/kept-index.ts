import { type KindName, kindNames } from "../kinds/field-meta.ts";
import { type AnyRecord, nameOf } from "../registry/record.ts";
import type { RecordName } from "../registry/references.ts";
import type { Registry } from "../registry/registry.ts";
import type { ValuesOf } from "./record-texts.ts";
import type { Segment } from "./scores.ts";
import { type TermIndex, termIndex } from "./term-index.ts";

/** An index of every record, made by an earlier run, and how the records differ from those it was made of. */
export type KeptIndex = {
  readonly index: TermIndex;
  /** How many records it is of: every kind in turn, by ids. */
  readonly size: number;
  /** The files of its records, where something changed. */
  readonly files: readonly string[];
  /** The records that came, went or changed since. */
  readonly changed: readonly RecordName[];
};

/** Keeps an index from one run to the next. */
export type IndexCache = {
  readonly read: () => KeptIndex | undefined;
  /** Keeps an index of every record as they are now. */
  readonly write: (index: TermIndex, files: readonly string[]) => void;
};

/** What is searched: the records of some kinds in the order of kinds and ids, indexed in one or two parts. */
export type Searchable = {
  readonly records: readonly AnyRecord[];
  readonly segments: readonly Segment[];
  /** An index of these records and no others. */
  readonly whole: () => TermIndex;
};

/** The records of some kinds with their index: the kept one with what has changed beside it, or a new one. */
export function searchable(
  registry: Registry,
  kinds: readonly KindName[],
  valuesOf: ValuesOf,
  cache: IndexCache | undefined,
): Searchable {
  const records = recordsOf(registry, kinds);
  const made = (): TermIndex => termIndex(records, valuesOf);
  const all = registrySize(registry);
  const kept = cache && (keptOf(cache, all) ?? makeKept(cache, registry, valuesOf));
  if (!kept) {
    const index = made();
    return { records, segments: [{ index, positions: Int32Array.from(records.keys()) }], whole: () => index };
  }
  const isWhole = kept.changed.length === 0 && all === records.length;
  const segments =
    kept.changed.length === 0
      ? [{ index: kept.index, positions: positionsOf(registry, kinds) }]
      : segmentsOf(kept, records, registry, valuesOf);
  return { records, segments, whole: () => (isWhole ? kept.index : made()) };
}

const registrySize = ({ records }: Registry): number => kindNames.reduce((sum, kind) => sum + records[kind].length, 0);

/** The kept index, unless it cannot be of these records. */
function keptOf(cache: IndexCache, size: number): KeptIndex | undefined {
  const kept = cache.read();
  return kept && (kept.changed.length > 0 || kept.size === size) ? kept : undefined;
}

function makeKept(cache: IndexCache, registry: Registry, valuesOf: ValuesOf): KeptIndex {
  const all = recordsOf(registry, kindNames);
  const index = termIndex(all, valuesOf);
  const files = all.map(({ file }) => file);
  cache.write(index, files);
  return { index, size: all.length, files, changed: [] };
}

const recordsOf = (registry: Registry, kinds: readonly KindName[]): AnyRecord[] =>
  kindNames.filter((kind) => kinds.includes(kind)).flatMap((kind): readonly AnyRecord[] => registry.records[kind]);

/** Where each record of a registry stands among those of some kinds. */
function positionsOf({ records }: Registry, kinds: readonly KindName[]): Int32Array {
  let asked = 0;
  return Int32Array.from(kindNames.flatMap((kind) => records[kind].map(() => (kinds.includes(kind) ? asked++ : -1))));
}

/** The kept index without what has changed, and an index of that. */
function segmentsOf(
  { index, files, changed }: KeptIndex,
  records: readonly AnyRecord[],
  registry: Registry,
  valuesOf: ValuesOf,
): readonly Segment[] {
  const positions = new Map(records.map(({ file }, position) => [file, position]));
  const again = toIndexAgain(changed, records, registry, positions);
  const isAgain = new Set(again);
  const unchanged = Int32Array.from(files, (file) => {
    const position = positions.get(file) ?? -1;
    return isAgain.has(position) ? -1 : position;
  });
  const others = termIndex(
    again.flatMap((position) => records[position] ?? []),
    valuesOf,
  );
  return [
    { index, positions: unchanged },
    { index: others, positions: Int32Array.from(again) },
  ];
}

/** The changed records, and those that refer to one: they are found by its names. */
function toIndexAgain(
  changed: readonly RecordName[],
  records: readonly AnyRecord[],
  registry: Registry,
  positions: ReadonlyMap<string, number>,
): readonly number[] {
  const names = new Set(changed.map(nameOf));
  const kinds = new Set(changed.map(({ kind }) => kind));
  const referring = [...kinds].flatMap((kind) =>
    registry.referencesTo(kind).flatMap(({ from, to }) => (names.has(nameOf(to)) ? [from.file] : [])),
  );
  const own = records.flatMap((record) => (names.has(nameOf(record)) ? [record.file] : []));
  const found = new Set([...own, ...referring].flatMap((file) => positions.get(file) ?? []));
  return [...found].sort((a, b) => a - b);
}
