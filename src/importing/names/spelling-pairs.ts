import { memoizePerObject } from "../../values/memoize.ts";
import type { NameParts } from "../../values/names/name-parts.ts";
import { fold } from "../../values/texts/fold.ts";

/** The pairs of neighbouring letters of a text, with how often each occurs. */
type Pairs = { readonly counts: ReadonlyMap<string, number>; readonly total: number };

/** Of the whole name, and of what is left without the words that many names have, sorted; worked out once for each name. */
const pairsOf = memoizePerObject((name: NameParts): readonly [Pairs, Pairs] => [
  pairsIn(fold(name.written)),
  pairsIn([...name.subjects, ...name.words.map(({ word }) => word.key)].sort().join("")),
]);

function pairsIn(text: string): Pairs {
  const letters = text.replaceAll(" ", "");
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at++) {
    const pair = letters.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, letters.length - 1) };
}

/** How like two names are spelt, from 0 to 1: the mean of Dice's coefficients of the pairs of both. */
export function likenessOfSpelling(a: NameParts, b: NameParts): number {
  const [[wholeA, tellingA], [wholeB, tellingB]] = [pairsOf(a), pairsOf(b)];
  return (dice(wholeA, wholeB) + dice(tellingA, tellingB)) / 2;
}

function dice(a: Pairs, b: Pairs): number {
  const total = a.total + b.total;
  if (total === 0) return 1;
  let shared = 0;
  for (const [pair, count] of a.counts) shared += Math.min(count, b.counts.get(pair) ?? 0);
  return (2 * shared) / total;
}
