/** A value that is costly and often not needed: computed when it is first read, and then kept. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

type Bound<Argument> = {
  /** The maximum number of results: the next one clears them. Needed for what lives as long as the program. */
  readonly most?: number;
  /** The key of an argument, where that is not its identity. */
  readonly keyOf?: (argument: Argument) => unknown;
};

/**
 * The same pure function, which computes each result once. It suits few arguments that are repeated often. Where all
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

/** The same for values derived from read-only objects: each is forgotten together with its object. */
export function memoizePerObject<Whole extends object, Result>(
  compute: (whole: Whole) => Result,
): (whole: Whole) => Result {
  const known = new WeakMap<Whole, { readonly result: Result }>();
  return (whole) => {
    const found = known.get(whole);
    if (found) return found.result;
    const result = compute(whole);
    known.set(whole, { result });
    return result;
  };
}
