/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The runs of one command at one size, by round; a round in which it did not run is missing.
 * @typedef {{ name: string, key: string, size: number, isOver: boolean, limit: number,
 *   runs: Map<number, { seconds: number, mebibytes: number | undefined }> }} Result
 */

/** @param {Result | undefined} result */
export const timesOf = (result) => [...(result?.runs.values() ?? [])].map(({ seconds }) => seconds);

/** The most memory of all runs, in MiB. @param {Result | undefined} result */
export function peakOf(result) {
  const peaks = [...(result?.runs.values() ?? [])].flatMap(({ mebibytes }) => mebibytes ?? []);
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}

/**
 * How many times as long one command takes as another: the median of the ratios round by round, so that a machine that
 * slows down or speeds up during the run does so for both.
 * @param {Result | undefined} ours
 * @param {Result | undefined} theirs
 */
export function ratioOf(ours, theirs) {
  const ratios = [...(ours?.runs ?? [])].flatMap(([round, { seconds }]) => {
    const other = theirs?.runs.get(round);
    return other ? [seconds / other.seconds] : [];
  });
  return ratios.length > 0 ? median(ratios) : undefined;
}

/** How time grows with size: 1 is in proportion. @param {Result | undefined} small @param {Result | undefined} large */
export function exponentOf(small, large) {
  const ratio = ratioOf(large, small);
  return ratio === undefined || !small || !large ? undefined : Math.log(ratio) / Math.log(large.size / small.size);
}
