import type { Count } from "./count.ts";

/** A count to the nearest multiple of a number, each bound for itself; halves go up, and somebody is never nobody. */
export const roundedCount = (count: Count, to: number): Count => ({
  ...count,
  min: shownBound(count.min, to),
  max: count.max === null ? null : shownBound(count.max, to),
});

/** The least number that is rounded; one or more below it is "fewer than" it. One alone is not told apart from two. */
export const leastRounded = (to: number): number => (to < 3 ? 1 : Math.max(3, Math.ceil(to / 2)));

/** A whole number and those that are rounded to the same, as bounds: what is known of a number by what is shown. */
export function roundedRange(number: number, to: number): { readonly least: number; readonly most: number } {
  const least = leastRounded(to);
  if (number === 0) return { least: 0, most: 0 };
  if (number < least) return { least: 1, most: least - 1 };
  const shown = nearest(number, to);
  return { least: Math.max(least, Math.ceil(shown - to / 2)), most: Math.ceil(shown + to / 2) - 1 };
}

/** Whether a count is of somebody, and of too few to be rounded. */
export const isTooFewToRound = ({ max }: Count, to: number): boolean =>
  max !== null && max > 0 && max < leastRounded(to);

/** What is shown of a bound: at least one where that is all that it would be. */
const shownBound = (number: number, to: number): number =>
  number > 0 && number < leastRounded(to) ? 1 : nearest(number, to);

const nearest = (number: number, to: number): number => Math.floor(number / to + 0.5) * to;
