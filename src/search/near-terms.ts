import { firstNotBefore } from "../values/first-not-before.ts";
import { editsForgiven, isPrefix, swapsOf } from "./terms.ts";

/**
 * The terms near a searched one, among terms in order, by their positions: the same, with two neighbours swapped, those it is
 * the beginning of, and those within the forgiven number of typing errors.
 */
export function nearTerms(searchTerm: string, terms: readonly string[]): ReadonlySet<number> {
  const firstFrom = (sought: string): number => firstNotBefore(terms.length, (index) => terms[index] ?? "", sought);
  const spellings = [searchTerm, ...swapsOf(searchTerm)].map((term) => ({ term, at: firstFrom(term) }));
  const found = new Set(spellings.flatMap(({ term, at }) => (terms[at] === term ? [at] : [])));
  if (isPrefix(searchTerm)) for (let at = firstFrom(searchTerm); terms[at]?.startsWith(searchTerm); at++) found.add(at);
  for (const at of misspelt(searchTerm, terms)) found.add(at);
  return found;
}

function misspelt(searchTerm: string, terms: readonly string[]): number[] {
  const forgiven = editsForgiven(searchTerm);
  const found: number[] = [];
  if (forgiven > 0) for (const [at, term] of terms.entries()) if (isWithin(searchTerm, term, forgiven)) found.push(at);
  return found;
}

/** Whether so few insertions, deletions and changes make one word the other. */
export const isWithin = (a: string, b: string, edits: number): boolean =>
  Math.abs(a.length - b.length) <= edits && isRestWithin(a, 0, b, 0, edits);

function isRestWithin(a: string, fromA: number, b: string, fromB: number, edits: number): boolean {
  let [i, j] = [fromA, fromB];
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++;
    j++;
  }
  const [leftA, leftB] = [a.length - i, b.length - j];
  if (leftA === 0 || leftB === 0) return leftA + leftB <= edits;
  if (edits === 0 || Math.abs(leftA - leftB) > edits) return false;
  return (
    isRestWithin(a, i + 1, b, j + 1, edits - 1) ||
    isRestWithin(a, i + 1, b, j, edits - 1) ||
    isRestWithin(a, i, b, j + 1, edits - 1)
  );
}
