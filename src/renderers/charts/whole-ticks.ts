/**
 * The ticks of an axis from zero to at least `most`: whole numbers, 1, 2 or 5 times a power of ten apart, six at most.
 */
export function wholeTicks(most: number): number[] {
  const step = steps().find((size) => Math.ceil(most / size) <= 5) ?? most;
  const marks = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: marks + 1 }, (_, index) => index * step);
}

/** 1, 2, 5, 10, 20, 50, … up to the largest safe integers. */
function steps(): number[] {
  return Array.from({ length: 15 }, (_, power) => 10 ** power).flatMap((power) => [power, 2 * power, 5 * power]);
}
