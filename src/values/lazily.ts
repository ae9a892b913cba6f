/** What is costly to make and often not needed: made when it is first asked for, and then kept. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A fact of each of some values, worked out once for each: they are few and come again and again. */
export function oncePerValue<Value, Fact>(workOut: (value: Value) => Fact): (value: Value) => Fact {
  const facts = new Map<Value, Fact>();
  return (value) => {
    const known = facts.get(value);
    // A fact that is `undefined` is known too.
    if (known !== undefined || facts.has(value)) return known as Fact;
    const fact = workOut(value);
    facts.set(value, fact);
    return fact;
  };
}
