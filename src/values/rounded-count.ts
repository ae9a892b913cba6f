import type { Count } from "./count.ts";

/** A count to the nearest multiple of a number, each bound for itself; halves go up. */
export const roundedCount = (count: Count, to: number): Count => ({
  ...count,
  min: nearest(count.min, to),
  max: count.max === null ? null : nearest(count.max, to),
});

const nearest = (number: number, to: number): number => Math.floor(number / to + 0.5) * to;
