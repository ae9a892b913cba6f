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

/** Up to three candidates nearest to a wrong word, nearest first, ties alphabetical; empty where none is near. */
export function nearestWords(wrong: string, candidates: Iterable<string | Candidate>): string[] {
  const needle = wrong.toLowerCase();
  const near = new Map<string, number>();
  for (const candidate of candidates) {
    const { word, spellings = [word] } = typeof candidate === "string" ? { word: candidate } : candidate;
    const distance = Math.min(...spellings.map((spelling) => distanceWithin(needle, spelling.toLowerCase())));
    if (distance < Number.POSITIVE_INFINITY) near.set(word, Math.min(distance, near.get(word) ?? distance));
  }
  return [...near]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([word]) => word);
}

function distanceWithin(needle: string, spelling: string): number {
  const limit = reach(needle);
  if (Math.abs(needle.length - spelling.length) > limit) return Number.POSITIVE_INFINITY;
  const distance = editDistance(needle, spelling);
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}
