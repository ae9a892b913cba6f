import { memoizePerObject } from "../../values/memoize.ts";
import type { NameParts } from "../../values/names/name-parts.ts";
import { fold } from "../../values/texts/fold.ts";

/** The pairs of neighbouring letters of a text, as numbers in rising order; a pair that occurs twice stands there twice. */
type Pairs = Uint32Array;

/** Of the whole name, and of what is left without the words that many names have, sorted; worked out once for each name. */
const pairsOf = memoizePerObject((name: NameParts): readonly [Pairs, Pairs] => [
  pairsIn(fold(name.written)),
  pairsIn([...name.subjects, ...name.words.map(({ word }) => word.key)].sort().join("")),
]);

function pairsIn(text: string): Pairs {
  const letters = text.replaceAll(" ", "");
  const pairs = new Uint32Array(Math.max(0, letters.length - 1));
  for (let at = 0; at < pairs.length; at++) pairs[at] = letters.charCodeAt(at) * 0x1_0000 + letters.charCodeAt(at + 1);
  return pairs.sort();
}

/** How like two names are spelt, from 0 to 1: the mean of Dice's coefficients of the pairs of both. */
export function likenessOfSpelling(a: NameParts, b: NameParts): number {
  const [[wholeA, tellingA], [wholeB, tellingB]] = [pairsOf(a), pairsOf(b)];
  return (dice(wholeA, wholeB) + dice(tellingA, tellingB)) / 2;
}

/** The same where it is `least` or more, else nothing: most names are told apart by their lengths, or by half of their pairs. */
export function likenessIfAtLeast(a: NameParts, b: NameParts, least: number): number | undefined {
  const [[wholeA, tellingA], [wholeB, tellingB]] = [pairsOf(a), pairsOf(b)];
  const mostOfTelling = mostDice(tellingA, tellingB);
  if ((mostDice(wholeA, wholeB) + mostOfTelling) / 2 < least) return undefined;
  const whole = dice(wholeA, wholeB);
  if ((whole + mostOfTelling) / 2 < least) return undefined;
  const likeness = (whole + dice(tellingA, tellingB)) / 2;
  return likeness < least ? undefined : likeness;
}

/** Dice's coefficient if all pairs of the shorter were the other's too. */
function mostDice(a: Pairs, b: Pairs): number {
  const total = a.length + b.length;
  return total === 0 ? 1 : (2 * Math.min(a.length, b.length)) / total;
}

function dice(a: Pairs, b: Pairs): number {
  const total = a.length + b.length;
  return total === 0 ? 1 : (2 * sharedPairs(a, b)) / total;
}

function sharedPairs(a: Pairs, b: Pairs): number {
  let shared = 0;
  for (let atA = 0, atB = 0; atA < a.length && atB < b.length; ) {
    const ofA = a[atA] ?? 0;
    const ofB = b[atB] ?? 0;
    if (ofA === ofB) shared++;
    if (ofA <= ofB) atA++;
    if (ofB <= ofA) atB++;
  }
  return shared;
}
