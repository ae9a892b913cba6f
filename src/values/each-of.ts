/** What is made of each item, one after the other, each time it is gone through: none is kept. */
export const eachOf = <T, Made>(items: Iterable<T>, make: (item: T) => Made): Iterable<Made> => ({
  *[Symbol.iterator]() {
    for (const item of items) yield make(item);
  },
});
