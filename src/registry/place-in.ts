/** The first place, among so many whose texts or numbers are in order, whose own does not come before another; else their number. */
export function firstNotBefore<T extends string | number>(count: number, at: (place: number) => T, sought: T): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
