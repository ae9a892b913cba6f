import SearchableMap from "minisearch/SearchableMap";
import type { AnyRecord } from "../registry/record.ts";
import type { SearchableValue, ValuesOf } from "./record-texts.ts";
import { closeness, editsForgiven, everyWord, isPrefix, swapsOf, termsOf } from "./terms.ts";

/** How a record matches a searched term: with which of its terms, the closest match, and the highest weight. */
export type TermMatch = { readonly terms: Set<string>; closeness: number; weight: number };

/** An inverted index of records' texts. */
export type SearchIndex = {
  /** The records that match a term, by their index in the list, typing errors allowed. */
  readonly matchesOfTerm: (searchTerm: string) => ReadonlyMap<number, TermMatch>;
  /** Every term of the records with a word that it was folded from. */
  readonly vocabulary: ReadonlyMap<string, string>;
};

/** The postings of a term: the indexes of its records, each with its highest weight there. */
type Postings = { readonly record: number[]; readonly weight: number[] };

/** Indexes records, in time linear in their texts. */
export function searchIndex(records: readonly AnyRecord[], valuesOf: ValuesOf): SearchIndex {
  const vocabulary = new Map<string, string>();
  const postings = new Map<string, Postings>();
  const termsOfValue = memoizedTerms(vocabulary);
  for (const [record, found] of records.entries()) {
    for (const [term, weight] of weightedTerms(valuesOf(found), termsOfValue)) {
      const known = postings.get(term);
      if (!known) postings.set(term, { record: [record], weight: [weight] });
      else known.weight[known.record.push(record) - 1] = weight;
    }
  }
  const tree = SearchableMap.from(postings);
  return { matchesOfTerm: (searchTerm) => lookUp(searchTerm, tree), vocabulary };
}

/** The terms of a record, each with its highest weight. */
function weightedTerms(values: readonly SearchableValue[], termsOfValue: TermsOfValue): Map<string, number> {
  const terms = new Map<string, number>();
  for (const value of values)
    for (const term of termsOfValue(value)) if ((terms.get(term) ?? 0) < value.weight) terms.set(term, value.weight);
  return terms;
}

type TermsOfValue = (value: SearchableValue) => readonly string[];

/** Memoizes the terms of words and of texts that many records share, and collects them in the vocabulary. */
function memoizedTerms(vocabulary: Map<string, string>): TermsOfValue {
  const ofWords = new Map<string, readonly string[]>();
  const ofShared = new Map<readonly string[], readonly string[]>();
  const ofWord = (word: string): readonly string[] => {
    const terms = termsOf(word);
    ofWords.set(word, terms);
    for (const term of terms) if (!vocabulary.has(term)) vocabulary.set(term, word);
    return terms;
  };
  const ofText = (text: string): readonly string[] =>
    (text.match(everyWord) ?? []).flatMap((word) => ofWords.get(word) ?? ofWord(word));
  return ({ texts, isShared }) => {
    const terms = ofShared.get(texts) ?? texts.flatMap(ofText);
    if (isShared) ofShared.set(texts, terms);
    return terms;
  };
}

function lookUp(searchTerm: string, tree: SearchableMap<Postings>): ReadonlyMap<number, TermMatch> {
  const matches = new Map<number, TermMatch>();
  for (const term of nearTerms(searchTerm, tree)) {
    const close = closeness(searchTerm, term);
    const { record: records = [], weight = [] } = tree.get(term) ?? {};
    for (const [index, record] of records.entries()) {
      const match = matches.get(record) ?? { terms: new Set(), closeness: 0, weight: 0 };
      match.terms.add(term);
      match.closeness = Math.max(match.closeness, close);
      match.weight = Math.max(match.weight, close * (weight[index] ?? 0));
      matches.set(record, match);
    }
  }
  return matches;
}

/**
 * The index's terms near a searched one; to the tree a swap is two edits, so swapped letters are looked up separately.
 */
function nearTerms(searchTerm: string, tree: SearchableMap<Postings>): ReadonlySet<string> {
  const withPrefix = isPrefix(searchTerm) ? tree.atPrefix(searchTerm).keys() : [];
  // Where no edits are allowed there is nothing to search, and for a long word the tree would exhaust the memory.
  const forgiven = editsForgiven(searchTerm);
  const misspelt = forgiven > 0 ? tree.fuzzyGet(searchTerm, forgiven).keys() : [];
  return new Set([
    ...[searchTerm, ...swapsOf(searchTerm)].filter((term) => tree.has(term)),
    ...withPrefix,
    ...misspelt,
  ]);
}
