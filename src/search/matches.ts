import type { SearchableValue } from "./record-texts.ts";
import { closeness, termsOf, type Word, wordsOf } from "./terms.ts";

/** A word of the search text: as it was typed, and folded. */
export type SearchWord = { readonly typed: string; readonly term: string };

/** Where a record matches the search. */
export type Match = {
  /** The field, with dots where it stands in a map: `persons.name`. */
  readonly field: string;
  readonly text: string;
  /** The words of the text that match, as they are written there. */
  readonly words: readonly string[];
  /** Whether it matches a word that no better match does. */
  readonly isDistinctive: boolean;
};

type Rated = Omit<Match, "isDistinctive"> & { readonly matchedTerms: readonly string[]; readonly weight: number };

/**
 * The matches of a record by those of its terms that were found, best first; of a value in several languages, the best.
 */
export function matchesOf(
  values: readonly SearchableValue[],
  query: readonly SearchWord[],
  foundTerms: ReadonlySet<string>,
): Match[] {
  const covered = new Set<string>();
  return values
    .flatMap((value) => bestVersion(value, query, foundTerms) ?? [])
    .sort((a, b) => b.weight - a.weight)
    .map(({ field, text, words, matchedTerms }) => {
      const isDistinctive = matchedTerms.some((term) => !covered.has(term));
      for (const term of matchedTerms) covered.add(term);
      return { field, text, words, isDistinctive };
    });
}

const bestVersion = (
  { field, texts, weight }: SearchableValue,
  query: readonly SearchWord[],
  foundTerms: ReadonlySet<string>,
): Rated | undefined =>
  texts
    .flatMap((text) => matchIn(text, query, foundTerms) ?? [])
    .map((match) => ({ field, ...match, weight: match.weight * weight }))
    .sort((a, b) => b.weight - a.weight)[0];

function matchIn(
  text: string,
  query: readonly SearchWord[],
  foundTerms: ReadonlySet<string>,
): Omit<Rated, "field"> | undefined {
  const best = new Map<string, number>();
  const words = new Set<string>();
  for (const word of wordsOf(text)) {
    const terms = termsOf(word.text).filter((term) => foundTerms.has(term));
    for (const searchWord of query) {
      const close = Math.max(0, ...terms.map((term) => closeness(searchWord.term, term)));
      if (close === 0) continue;
      words.add(word.text);
      best.set(searchWord.term, Math.max(best.get(searchWord.term) ?? 0, close + sameScriptBonus(searchWord, word)));
    }
  }
  if (words.size === 0) return undefined;
  const weight = [...best.values()].reduce((sum, close) => sum + close, 0);
  return { text, words: [...words], matchedTerms: [...best.keys()], weight };
}

/** Of versions that are equal when folded, the one in the typed script is preferred. */
const sameScriptBonus = ({ typed }: SearchWord, word: Word): number => (word.text.toLowerCase() === typed ? 0.01 : 0);
