/** The first place, among so many whose texts are in order, whose text does not come before another; else their number. */
export function firstNotBefore(count: number, at: (place: number) => string, text: string): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
