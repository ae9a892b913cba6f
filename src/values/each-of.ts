/** Maps items lazy, again for each iteration: no result is stored. */
export const eachOf = <T, Made>(items: Iterable<T>, make: (item: T) => Made): Iterable<Made> => ({
  *[Symbol.iterator]() {
    for (const item of items) yield make(item);
  },
});
