import { type KindName, kindNames } from "../kinds/field-meta.ts";
import { groupBy } from "../values/group-by.ts";
import { lazy } from "../values/memoize.ts";
import type { FileReadings } from "./file-readings.ts";
import { ofEachKind } from "./kind-records.ts";
import type { AnyRecord } from "./record.ts";
import { type RecordName, type Reference, referencedIn, referencesTo } from "./references.ts";
import type { Registry } from "./registry.ts";

/** The kinds in the order of their folders' names, and so of all files. */
export const kindsInPathOrder = [...kindNames].sort();

type ReferenceIndex = Pick<Registry, "isDuplicate" | "referencesTo" | "referredBy" | "isReferenced">;

/** The references among some records; those of each kind are collected when they are first needed. */
export function referenceIndex(records: FileReadings["records"]): ReferenceIndex {
  const isDuplicate = (record: AnyRecord): boolean => records[record.kind].duplicates().has(record);
  const toKind = lazyPerKind((to) => kindsInPathOrder.flatMap((from) => referencesTo(to, from, records[from].all)));
  // A duplicate of an id is left out of queries, so its references count for nothing.
  const isEffective = ({ from }: Reference): boolean => !isDuplicate(from);
  const toRecord = lazyPerKind((to) => groupBy(toKind[to]().filter(isEffective), idNamed));
  const referredFrom = (to: KindName, from: KindName): readonly RecordName[] => {
    const { all, duplicates, valuesOf } = records[from];
    // Unless the referring record matters, each distinct value of a field needs to be looked at only once.
    if (from !== to && duplicates().size === 0) return referencedIn(from, valuesOf, to);
    const others = referencesTo(to, from, all).filter(
      (reference) => isEffective(reference) && !isToItself(reference) && !saysWhatDiffers(reference),
    );
    return others.map((reference) => reference.to);
  };
  const referencedIds = lazyPerKind(
    (to) => new Set(kindNames.flatMap((from) => referredFrom(to, from)).map(({ id }) => id)),
  );
  return {
    isDuplicate,
    referencesTo: (kind) => toKind[kind](),
    referredBy: ({ kind, id }) => toRecord[kind]().get(id) ?? [],
    isReferenced: ({ kind, id }) => referencedIds[kind]().has(id),
  };
}

const idNamed = ({ to }: Reference): string => to.id;

const isToItself = ({ from, to }: Reference): boolean => from.kind === to.kind && from.id === to.id;

/** To say that a record is another one is not to have anything to do with it. */
export const saysWhatDiffers = ({ path }: Reference): boolean => path[0] === "distinct_from";

/** A value for each kind, computed when it is first needed. */
const lazyPerKind = <T>(compute: (kind: KindName) => T): { readonly [K in KindName]: () => T } =>
  ofEachKind((kind) => lazy(() => compute(kind)));
