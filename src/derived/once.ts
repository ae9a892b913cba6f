import type { AnyRecord } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { memoize, memoizePerObject } from "../values/memoize.ts";

/** A fact of a registry, which is read-only once it is linked. */
export const oncePerRegistry = <Fact>(workOut: (registry: Registry) => Fact): ((registry: Registry) => Fact) =>
  memoizePerObject(workOut);

/** A fact of a record in its registry that is worked out once: what many records refer to is asked for as often. */
export function oncePerRecord<Kind extends AnyRecord, Fact>(
  workOut: (record: Kind, registry: Registry) => Fact,
): (record: Kind, registry: Registry) => Fact {
  const factsOf = oncePerRegistry((registry) => memoize((record: Kind) => workOut(record, registry)));
  return (record, registry) => factsOf(registry)(record);
}
