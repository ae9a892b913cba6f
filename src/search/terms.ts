import { fold } from "../values/texts/fold.ts";
import { editDistance } from "../values/texts/nearest.ts";
import { wordPattern } from "../values/texts/word-pattern.ts";

/** A word of a text, with its offset in UTF-16 units. */
export type Word = { readonly text: string; readonly at: number };

/** Matches the words of a text. */
export const everyWord = new RegExp(wordPattern, "gu");

/** The words of a text. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(everyWord)].map((found) => ({ text: found[0], at: found.index }));

/** The search terms of a word: folded, and several where folding gives several (`½` is `1` and `2`). */
export const termsOf = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

const exactCloseness = 1;
/** The closeness of a term of which the searched one is a prefix; below it are only guesses. */
export const prefixCloseness = 0.6;
const typoCloseness = 0.3;

/** How well a record's term matches a searched one: from 1 (equal) down to 0 (not at all). */
export function closeness(searchTerm: string, term: string): number {
  if (searchTerm === term) return exactCloseness;
  if (isPrefix(searchTerm) && term.startsWith(searchTerm)) return prefixCloseness;
  const allowed = Math.max(editsForgiven(searchTerm), mayBeSwapped(searchTerm) ? 1 : 0);
  if (allowed === 0 || Math.abs(searchTerm.length - term.length) > allowed) return 0;
  if (editDistance(searchTerm, term) > allowed) return 0;
  return editsForgiven(searchTerm) > 0 || isSwap(searchTerm, term) ? typoCloseness : 0;
}

/** Whether a term also matches as a prefix; one or two letters would match too much. */
export const isPrefix = (term: string): boolean => term.length >= 3;

/** Longer than any real word: a fuzzy search for it would exhaust the memory. */
const longest = 60;

/** Whether a word is searched with typing errors: no number, and neither too short nor too long. */
export const mayHaveTypo = (term: string): boolean => term.length >= 3 && term.length <= longest && !/\d/.test(term);

/** The number of typing errors allowed: none in numbers and short words, which have too many neighbours. */
export const editsForgiven = (term: string): number =>
  !mayHaveTypo(term) || term.length < 5 ? 0 : term.length < 9 ? 1 : 2;

const mayBeSwapped = (term: string): boolean => term.length >= 4 && mayHaveTypo(term);

const isSwap = (searchTerm: string, term: string): boolean =>
  searchTerm.length === term.length && swapsOf(searchTerm).includes(term);

/** The term with two neighbours swapped, the commonest typing error, which costs an index two edits instead of one. */
export function swapsOf(term: string): string[] {
  if (!mayBeSwapped(term)) return [];
  const swaps = [...term].map((letter, at) => term.slice(0, at) + (term[at + 1] ?? "") + letter + term.slice(at + 2));
  return [...new Set(swaps.slice(0, -1))].filter((swap) => swap !== term);
}
