import { type KindName, kindNames } from "../kinds/field-meta.ts";
import { lazy, memoize } from "../values/memoize.ts";
import type { AnyRecord } from "./record.ts";
import type { RecordName } from "./references.ts";

/** The records of one kind, with indexes that are built when they are first needed. */
export type KindRecords = {
  /** Every one, in the order of files. */
  readonly all: () => readonly AnyRecord[];
  /** The first of each id, in the order of ids. */
  readonly sorted: () => readonly AnyRecord[];
  /** Those whose id an earlier one has, with that earlier one. */
  readonly duplicates: () => ReadonlyMap<AnyRecord, AnyRecord>;
  /** The first one of an id. */
  readonly find: (id: string) => AnyRecord | undefined;
  /** The distinct values of a field in all records; of lists, of their items. */
  readonly valuesOf: (field: string) => Iterable<unknown>;
  /** Where it is known from before: all that the records refer to but what surely has a record or a file. */
  readonly dangling?: readonly RecordName[] | undefined;
};

/** Something for each kind. */
export const ofEachKind = <T>(make: (kind: KindName) => T): { readonly [K in KindName]: T } =>
  Object.fromEntries(kindNames.map((kind) => [kind, make(kind)])) as { [K in KindName]: T };

/** Records in the order of files. */
export function kindRecords(records: readonly AnyRecord[]): KindRecords {
  const indexes = lazy(() => indexesOf(records));
  return {
    all: () => records,
    sorted: lazy(() => inOrderOfIds(indexes().byId)),
    duplicates: () => indexes().duplicates,
    find: (id) => indexes().byId.get(id),
    valuesOf: memoize((field) => valuesIn(records, field)),
  };
}

/** Ids alone are sorted many times faster than records by their ids. */
const inOrderOfIds = (byId: RecordIndexes["byId"]): AnyRecord[] =>
  [...byId.keys()].sort().map((id) => byId.get(id) as AnyRecord);

function valuesIn(records: readonly AnyRecord[], field: string): ReadonlySet<unknown> {
  const values = new Set<unknown>();
  for (const record of records) {
    const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
    if (Array.isArray(value)) for (const item of value) values.add(item);
    else if (value !== undefined) values.add(value);
  }
  return values;
}

type RecordIndexes = {
  readonly byId: ReadonlyMap<string, AnyRecord>;
  readonly duplicates: ReadonlyMap<AnyRecord, AnyRecord>;
};

function indexesOf(records: readonly AnyRecord[]): RecordIndexes {
  const byId = new Map<string, AnyRecord>();
  const duplicates = new Map<AnyRecord, AnyRecord>();
  for (const record of records) {
    const { id } = record;
    const first = byId.get(id);
    if (first) duplicates.set(record, first);
    else byId.set(id, record);
  }
  return { byId, duplicates };
}

/** The order of files. */
export const byFile = (a: AnyRecord, b: AnyRecord): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
