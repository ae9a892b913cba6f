import { fold } from "../values/texts/fold.ts";
import { editDistance } from "../values/texts/nearest.ts";
import { wordPattern } from "../values/texts/word-pattern.ts";

/** A word as it stands in a text, with its place in UTF-16 units. */
export type Word = { readonly text: string; readonly at: number };

/** For finding the words of a text. */
export const everyWord = new RegExp(wordPattern, "gu");

/** The words of a text. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(everyWord)].map((found) => ({ text: found[0], at: found.index }));

/** What a word is looked up by: folded, and in several parts where folding gives several (`½` is `1` and `2`). */
export const termsOf = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

const exact = 1;
/** What a term that only begins as asked is worth; less is a guess. */
export const begun = 0.6;
const near = 0.3;

/** How well a term of a record answers a term of the question: from 1, which is equal, down to 0, which is not at all. */
export function closeness(asked: string, term: string): number {
  if (asked === term) return exact;
  if (isBeginning(asked) && term.startsWith(asked)) return begun;
  const allowed = Math.max(editsForgiven(asked), mayBeSwapped(asked) ? 1 : 0);
  if (allowed === 0 || Math.abs(asked.length - term.length) > allowed) return 0;
  if (editDistance(asked, term) > allowed) return 0;
  return editsForgiven(asked) > 0 || isSwap(asked, term) ? near : 0;
}

/** Whether a term may stand for every word that begins with it; one or two letters would stand for too many. */
export const isBeginning = (term: string): boolean => term.length >= 3;

/** Longer than any word that people write: there is nothing to forgive, and trying would take all memory. */
const longest = 60;

/** Whether a word is one to have a typing error: no number, and neither too short nor too long to tell. */
export const mayBeMisspelt = (term: string): boolean => term.length >= 3 && term.length <= longest && !/\d/.test(term);

/** How many typing errors are forgiven: none in numbers and short words, where the next word is too near. */
export const editsForgiven = (term: string): number =>
  !mayBeMisspelt(term) || term.length < 5 ? 0 : term.length < 9 ? 1 : 2;

const mayBeSwapped = (term: string): boolean => term.length >= 4 && mayBeMisspelt(term);

const isSwap = (asked: string, term: string): boolean => asked.length === term.length && swapsOf(asked).includes(term);

/** The term with two neighbours swapped, the commonest typing error, which costs an index two edits instead of one. */
export function swapsOf(term: string): string[] {
  if (!mayBeSwapped(term)) return [];
  const swaps = [...term].map((letter, at) => term.slice(0, at) + (term[at + 1] ?? "") + letter + term.slice(at + 2));
  return [...new Set(swaps.slice(0, -1))].filter((swap) => swap !== term);
}
