import type { AnyRecord } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { memoize, memoizePerObject } from "../values/memoize.ts";

/** What is known of a registry, by the functions that worked it out. */
const knownOf = memoizePerObject((_: Registry) => new Map<unknown, { readonly value: unknown }>());

/** A fact of a registry, which is read-only once it is linked. */
export const memoizePerRegistry =
  <Value>(compute: (registry: Registry) => Value): ((registry: Registry) => Value) =>
  (registry) => {
    const known = knownOf(registry);
    const found = known.get(compute);
    if (found) return found.value as Value;
    const value = compute(registry);
    known.set(compute, { value });
    return value;
  };

/** Frees the memory of all that was worked out of a registry; what is asked for again is worked out again. */
export const forgetDerived = (registry: Registry): void => knownOf(registry).clear();

/** A derived value of a record in its registry, computed once: many records refer to the same record. */
export function memoizePerRecord<Kind extends AnyRecord, Value>(
  compute: (record: Kind, registry: Registry) => Value,
): (record: Kind, registry: Registry) => Value {
  const valuesOf = memoizePerRegistry((registry) => memoize((record: Kind) => compute(record, registry)));
  return (record, registry) => valuesOf(registry)(record);
}
