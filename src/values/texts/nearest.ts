/** The number of insertions, deletions, changes and swaps of neighbours between two words (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cell(a, b, i, j, row, last, beforeLast));
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

function cell(a: string, b: string, i: number, j: number, row: number[], last: number[], beforeLast: number[]): number {
  const same = a[i - 1] === b[j - 1];
  const best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(best, at(beforeLast, j - 2) + 1) : best;
}

const at = (row: number[], index: number): number => row[index] ?? 0;

/** How many edits still make a word "near": one for short words, about a third of long ones. */
const reach = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/** A word that may be suggested, and what it may be mistaken for (itself where nothing is given). */
export type Candidate = { readonly word: string; readonly spellings?: readonly string[] };

/**
 * Up to three candidates nearest to a wrong word, nearest first, ties alphabetical. Where none is near, those that
 * begin with the word or have a part near it; else empty.
 */
export function nearestWords(wrong: string, candidates: Iterable<string | Candidate>): string[] {
  const needle = wrong.toLowerCase();
  const known = [...candidates].map((candidate) =>
    typeof candidate === "string"
      ? { word: candidate, spellings: [candidate] }
      : { spellings: [candidate.word], ...candidate },
  );
  const near = ranked(known, (spelling) => distanceWithin(needle, spelling));
  if (near.length > 0 || needle.length < 2) return near;
  return ranked(known, (spelling) => (spelling.startsWith(needle) ? 0 : partDistance(needle, spelling)));
}

/** The one word that a wrong one was most likely meant for; `undefined` where two are equally near, or none is near. */
export function onlyNearest(wrong: string, words: readonly string[]): string | undefined {
  const needle = wrong.toLowerCase();
  const [first, second] = nearestWords(wrong, words);
  if (first === undefined) return undefined;
  const distance = distanceWithin(needle, first.toLowerCase());
  const isNear = distance < Number.POSITIVE_INFINITY;
  return isNear && (second === undefined || distance < editDistance(needle, second.toLowerCase())) ? first : undefined;
}

function ranked(candidates: readonly Required<Candidate>[], distanceTo: (spelling: string) => number): string[] {
  const distances = new Map<string, number>();
  for (const { word, spellings } of candidates) {
    const distance = Math.min(...spellings.map((spelling) => distanceTo(spelling.toLowerCase())));
    if (distance < Number.POSITIVE_INFINITY) distances.set(word, Math.min(distance, distances.get(word) ?? distance));
  }
  return [...distances]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([word]) => word);
}

/** How near a word comes to one of the parts of another: `report` to `students-report`. */
const partDistance = (needle: string, spelling: string): number =>
  needle.length < 4
    ? Number.POSITIVE_INFINITY
    : Math.min(...spelling.split(/[-_. ]/).map((part) => distanceWithin(needle, part)));

function distanceWithin(needle: string, spelling: string): number {
  const limit = reach(needle);
  if (Math.abs(needle.length - spelling.length) > limit) return Number.POSITIVE_INFINITY;
  const distance = editDistance(needle, spelling);
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}
