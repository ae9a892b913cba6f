import { type KindName, kindNames } from "../kinds/field-meta.ts";
import { groupBy } from "../values/group-by.ts";
import { lazily } from "../values/lazily.ts";
import type { FileReadings } from "./file-readings.ts";
import { ofEachKind } from "./kind-records.ts";
import type { AnyRecord } from "./record.ts";
import { namedAmong, type Reference, type Referred, referencesTo } from "./references.ts";
import type { Registry } from "./registry.ts";

/** The kinds in the order of their folders' names, and so of all files. */
export const kindsInPathOrder = [...kindNames].sort();

type Referring = Pick<Registry, "isFurther" | "referencesTo" | "referredBy" | "isNamed">;

/** What refers to what among some records; of each kind it is worked out when it is first asked for. */
export function referring(records: FileReadings["records"]): Referring {
  const isFurther = (record: AnyRecord): boolean => records[record.kind].repeated().has(record);
  const toKind = eachOnce((to) => kindsInPathOrder.flatMap((from) => referencesTo(to, from, records[from].all)));
  // A further record of a taken id answers no question, so it carries nothing out and replaces nothing.
  const carriesOut = ({ from }: Reference): boolean => !isFurther(from);
  const toRecord = eachOnce((to) => groupBy(toKind[to]().filter(carriesOut), idNamed));
  const named = (to: KindName, from: KindName): readonly Referred[] => {
    const { all, repeated, valuesOf } = records[from];
    // Unless it matters who refers, it is enough to look at what stands in a field once, however many records have it.
    if (from !== to && repeated().size === 0) return namedAmong(from, valuesOf, to);
    const others = referencesTo(to, from, all).filter((reference) => carriesOut(reference) && !isToItself(reference));
    return others.map((reference) => reference.to);
  };
  const idsNamed = eachOnce((to) => new Set(kindNames.flatMap((from) => named(to, from)).map(({ id }) => id)));
  return {
    isFurther,
    referencesTo: (kind) => toKind[kind](),
    referredBy: ({ kind, id }) => toRecord[kind]().get(id) ?? [],
    isNamed: ({ kind, id }) => idsNamed[kind]().has(id),
  };
}

const idNamed = ({ to }: Reference): string => to.id;

const isToItself = ({ from, to }: Reference): boolean => from.kind === to.kind && from.id === to.id;

/** Something of each kind that is worked out when it is first asked for. */
const eachOnce = <T>(workOut: (kind: KindName) => T): { readonly [K in KindName]: () => T } =>
  ofEachKind((kind) => lazily(() => workOut(kind)));
