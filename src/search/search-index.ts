import SearchableMap from "minisearch/SearchableMap";
import type { AnyRecord } from "../registry/record.ts";
import type { SearchValue, ValuesOf } from "./record-texts.ts";
import { closeness, editsForgiven, everyWord, isBeginning, swapsOf, termsOf } from "./terms.ts";

/** How a record answers a word: with which of its terms, how closely at best, and how tellingly. */
export type Answer = { readonly terms: Set<string>; closeness: number; tells: number };

/** The texts of records, ready to be searched. */
export type SearchIndex = {
  /** The records that answer a term, by their place in the list, in spite of typing errors. */
  readonly answers: (asked: string) => ReadonlyMap<number, Answer>;
  /** Every term of the records with a word that it stands for. */
  readonly vocabulary: ReadonlyMap<string, string>;
};

/** The places of the records that have a term, each with the most that it tells there. */
type Places = { readonly record: number[]; readonly tells: number[] };

/** Indexes records, in time linear in their texts. */
export function searchIndex(records: readonly AnyRecord[], valuesOf: ValuesOf): SearchIndex {
  const vocabulary = new Map<string, string>();
  const places = new Map<string, Places>();
  const termsOfValue = rememberedTerms(vocabulary);
  for (const [record, found] of records.entries()) {
    for (const [term, tells] of tellingTerms(valuesOf(found), termsOfValue)) {
      const known = places.get(term);
      if (!known) places.set(term, { record: [record], tells: [tells] });
      else known.tells[known.record.push(record) - 1] = tells;
    }
  }
  const tree = SearchableMap.from(places);
  return { answers: (asked) => answersTo(asked, tree), vocabulary };
}

/** The terms of a record, each with the most that it tells. */
function tellingTerms(values: readonly SearchValue[], termsOfValue: TermsOfValue): Map<string, number> {
  const terms = new Map<string, number>();
  for (const value of values)
    for (const term of termsOfValue(value)) if ((terms.get(term) ?? 0) < value.tells) terms.set(term, value.tells);
  return terms;
}

type TermsOfValue = (value: SearchValue) => readonly string[];

/** Words repeat, and so do the names of what many records share: each is folded once, and leaves its terms in the vocabulary. */
function rememberedTerms(vocabulary: Map<string, string>): TermsOfValue {
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

function answersTo(asked: string, tree: SearchableMap<Places>): ReadonlyMap<number, Answer> {
  const answers = new Map<number, Answer>();
  for (const term of nearTerms(asked, tree)) {
    const close = closeness(asked, term);
    const { record: records = [], tells = [] } = tree.get(term) ?? {};
    for (const [place, record] of records.entries()) {
      const answer = answers.get(record) ?? { terms: new Set(), closeness: 0, tells: 0 };
      answer.terms.add(term);
      answer.closeness = Math.max(answer.closeness, close);
      answer.tells = Math.max(answer.tells, close * (tells[place] ?? 0));
      answers.set(record, answer);
    }
  }
  return answers;
}

/** The terms near one that is asked for; to the tree a swap is two edits, so swapped letters are looked up by themselves. */
function nearTerms(asked: string, tree: SearchableMap<Places>): ReadonlySet<string> {
  const begun = isBeginning(asked) ? tree.atPrefix(asked).keys() : [];
  // Without edits to forgive there is nothing to go through, and for a long word the tree would take all memory.
  const forgiven = editsForgiven(asked);
  const misspelt = forgiven > 0 ? tree.fuzzyGet(asked, forgiven).keys() : [];
  return new Set([...[asked, ...swapsOf(asked)].filter((term) => tree.has(term)), ...begun, ...misspelt]);
}
