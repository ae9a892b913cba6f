/** What is costly to make and often not needed: made when it is first asked for, and then kept. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

type Bound<Argument> = {
  /** How many results are kept at most: the next begins anew. Needed for what lives as long as the program. */
  readonly most?: number;
  /** What tells arguments apart, where that is not their identity. */
  readonly keyOf?: (argument: Argument) => unknown;
};

/**
 * The same pure function, which computes each result once. It suits few arguments that come again and again. Where all
 * results fit within `most`, and without it, none is computed twice.
 */
export function memoize<Argument, Result>(
  compute: (argument: Argument) => Result,
  { most = Number.POSITIVE_INFINITY, keyOf = (argument) => argument }: Bound<Argument> = {},
): (argument: Argument) => Result {
  const results = new Map<unknown, Result>();
  return (argument) => {
    const key = keyOf(argument);
    const known = results.get(key);
    // A result that is `undefined` is known too.
    if (known !== undefined || results.has(key)) return known as Result;
    const result = compute(argument);
    if (results.size >= most) results.clear();
    results.set(key, result);
    return result;
  };
}

/** The same for facts of read-only objects: each is forgotten together with its object. */
export function memoizePerObject<Whole extends object, Fact>(workOut: (whole: Whole) => Fact): (whole: Whole) => Fact {
  const known = new WeakMap<Whole, { readonly fact: Fact }>();
  return (whole) => {
    const found = known.get(whole);
    if (found) return found.fact;
    const fact = workOut(whole);
    known.set(whole, { fact });
    return fact;
  };
}
