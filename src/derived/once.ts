import type { AnyRecord } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { oncePerValue } from "../values/lazily.ts";

/**
 * A fact of something read-only that is worked out once, when it is first asked for. It stays true, and is forgotten
 * together with what it is a fact of.
 */
export function oncePer<Whole extends object, Fact>(workOut: (whole: Whole) => Fact): (whole: Whole) => Fact {
  const known = new WeakMap<Whole, { readonly fact: Fact }>();
  return (whole) => {
    const found = known.get(whole);
    if (found) return found.fact;
    const fact = workOut(whole);
    known.set(whole, { fact });
    return fact;
  };
}

/** A fact of a registry, which is read-only once it is linked. */
export const oncePerRegistry = <Fact>(workOut: (registry: Registry) => Fact): ((registry: Registry) => Fact) =>
  oncePer(workOut);

/** A fact of a record in its registry that is worked out once: what many records refer to is asked for as often. */
export function oncePerRecord<Kind extends AnyRecord, Fact>(
  workOut: (record: Kind, registry: Registry) => Fact,
): (record: Kind, registry: Registry) => Fact {
  const factsOf = oncePerRegistry((registry) => oncePerValue((record: Kind) => workOut(record, registry)));
  return (record, registry) => factsOf(registry)(record);
}
