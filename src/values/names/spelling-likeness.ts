import { fold } from "../texts/fold.ts";
import type { NameParts } from "./name-parts.ts";

/**
 * How like two names are spelt, from 0 to 1: the mean of Dice's coefficients of their pairs of letters in the whole names,
 * and in what is left without the words that many names have, sorted.
 */
export const spellingLikeness = (a: NameParts, b: NameParts): number =>
  (diceCoefficient(fold(a.written), fold(b.written)) + diceCoefficient(tellingWords(a), tellingWords(b))) / 2;

const tellingWords = ({ subjects, words }: NameParts): string =>
  [...subjects, ...words.map(({ word }) => word.key)].sort().join("");

/** Twice the pairs of neighbouring letters that two texts share, by the pairs of both; spaces do not count. */
function diceCoefficient(a: string, b: string): number {
  const [ofA, ofB] = [letterPairs(a), letterPairs(b)];
  const total = ofA.length + ofB.length;
  if (total === 0) return a === b ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of ofA) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of ofB) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared++;
  }
  return (2 * shared) / total;
}

function letterPairs(text: string): readonly string[] {
  const letters = text.replaceAll(" ", "");
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) => letters.slice(index, index + 2));
}
