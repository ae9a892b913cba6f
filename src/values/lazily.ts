/** What is costly to make and often not needed: made when it is first asked for, and then kept. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is worked out of a name when it is first asked for, and then kept. */
export function remembering<Name extends string, T>(workOut: (name: Name) => T): (name: Name) => T {
  const known = new Map<Name, T>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined || known.has(name)) return found as T;
    const worked = workOut(name);
    known.set(name, worked);
    return worked;
  };
}
