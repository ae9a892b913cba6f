import type { AnyRecord } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { memoize, memoizePerObject } from "../values/memoize.ts";

/** A fact of a registry, which is read-only once it is linked. */
export const memoizePerRegistry = <Value>(compute: (registry: Registry) => Value): ((registry: Registry) => Value) =>
  memoizePerObject(compute);

/** A derived value of a record in its registry, computed once: many records refer to the same record. */
export function memoizePerRecord<Kind extends AnyRecord, Value>(
  compute: (record: Kind, registry: Registry) => Value,
): (record: Kind, registry: Registry) => Value {
  const valuesOf = memoizePerRegistry((registry) => memoize((record: Kind) => compute(record, registry)));
  return (record, registry) => valuesOf(registry)(record);
}
