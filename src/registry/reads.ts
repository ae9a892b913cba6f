import { type KindName, kindNames } from "../kinds/field-meta.ts";
import type { RecordOf } from "./record.ts";

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
