/** The greatest of some numbers and of the least it can be; `Math.max(...numbers)` fails on more than some 100,000. */
export function greatest(numbers: Iterable<number>, least = 0): number {
  let most = least;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}
