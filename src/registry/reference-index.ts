import { type KindName, kindNames } from "../kinds/field-meta.ts";
import { lazy } from "../values/memoize.ts";
import type { FileReadings } from "./file-readings.ts";
import { ofEachKind } from "./kind-records.ts";
import type { AnyRecord } from "./record.ts";
import { idsNamed, mayName, type RecordName, type Reference, referencedIn, referencesTo } from "./references.ts";
import type { Registry } from "./registry.ts";

/** The kinds in the order of their folders' names, and so of all files. */
export const kindsInPathOrder = [...kindNames].sort();

type ReferenceIndex = Pick<Registry, "isDuplicate" | "referencesTo" | "referring" | "referredBy" | "isReferenced">;

/** The references among some records; those of each kind are collected when they are first needed. */
export function referenceIndex(records: FileReadings["records"]): ReferenceIndex {
  const isDuplicate = (record: AnyRecord): boolean => records[record.kind].duplicates().has(record);
  const toKind = lazyPerKind((to) => kindsInPathOrder.flatMap((from) => referencesTo(to, from, records[from].all)));
  // A duplicate of an id is left out of queries, so its references count for nothing.
  const isEffective = ({ from }: Reference): boolean => !isDuplicate(from);
  const namingById = lazyPerKind((to) => {
    const naming = new Map<string, AnyRecord[]>();
    for (const from of kindsInPathOrder.filter((kind) => mayName(kind, to)))
      for (const record of records[from].all()) if (!isDuplicate(record)) addNaming(naming, to, record);
    return naming;
  });
  const referring: Registry["referring"] = ({ kind, id }) => namingById[kind]().get(id) ?? [];
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
    referring,
    referredBy: (record) => referring(record).flatMap((from) => referencesBetween(from, record)),
    isReferenced: ({ kind, id }) => referencedIds[kind]().has(id),
  };
}

/** Adds a record to those that name the records of a kind, once to each; the last that was added to one comes last. */
function addNaming(naming: Map<string, AnyRecord[]>, to: KindName, record: AnyRecord): void {
  for (const id of idsNamed(to, record)) {
    const others = naming.get(id);
    if (!others) naming.set(id, [record]);
    else if (others.at(-1) !== record) others.push(record);
  }
}

const referencesBetween = (from: AnyRecord, { kind, id }: AnyRecord): readonly Reference[] =>
  referencesTo(kind, from.kind, () => [from]).filter(({ to }) => to.id === id);

const isToItself = ({ from, to }: Reference): boolean => from.kind === to.kind && from.id === to.id;

/** To say that a record is another one is not to have anything to do with it. */
export const saysWhatDiffers = ({ path }: Reference): boolean => path[0] === "distinct_from";

/** A value for each kind, computed when it is first needed. */
const lazyPerKind = <T>(compute: (kind: KindName) => T): { readonly [K in KindName]: () => T } =>
  ofEachKind((kind) => lazy(() => compute(kind)));
