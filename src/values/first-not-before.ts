/** The first index whose text or number, among many in order, does not come before another; else how many there are. */
export function firstNotBefore<T extends string | number>(count: number, at: (index: number) => T, sought: T): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
