import type { AnyRecord } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";

/**
 * A fact of a registry that is worked out once, when it is first asked for. A registry is read-only, so the fact stays
 * true, and is forgotten together with the registry.
 */
export function oncePerRegistry<Fact>(workOut: (registry: Registry) => Fact): (registry: Registry) => Fact {
  const known = new WeakMap<Registry, { readonly fact: Fact }>();
  return (registry) => {
    const found = known.get(registry) ?? { fact: workOut(registry) };
    known.set(registry, found);
    return found.fact;
  };
}

/** A fact that is worked out when it is first asked for, because most questions do without. */
export function once<Fact extends object>(workOut: () => Fact): () => Fact {
  let fact: Fact | undefined;
  return () => {
    fact ??= workOut();
    return fact;
  };
}

/** A fact of a record in its registry that is worked out once: what many records refer to is asked for as often. */
export function oncePerRecord<Kind extends AnyRecord, Fact>(
  workOut: (record: Kind, registry: Registry) => Fact,
): (record: Kind, registry: Registry) => Fact {
  const factsOf = oncePerRegistry(() => new Map<Kind, Fact>());
  return (record, registry) => {
    const facts = factsOf(registry);
    const known = facts.get(record);
    // A fact that is `undefined` is known too.
    if (known !== undefined || facts.has(record)) return known as Fact;
    const fact = workOut(record, registry);
    facts.set(record, fact);
    return fact;
  };
}
