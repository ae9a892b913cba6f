import type { AnyRecord } from "../registry/record.ts";
import { lazy } from "../values/memoize.ts";
import type { SearchableValue, ValuesOf } from "./record-texts.ts";
import { everyWord, termsOf } from "./terms.ts";

/** An inverted index of records' texts, in few long lists, which are quickly written to a file and read from it. */
export type TermIndex = {
  /** Every term of the records, in order. */
  readonly terms: readonly string[];
  /** Where the postings of each term begin, and where those of the last one end. */
  readonly starts: Uint32Array;
  /** The postings: the records of a term by their numbers, in order. */
  readonly records: Uint32Array;
  /** Beside each posting the highest weight that the term has in the record. */
  readonly weights: Uint8Array;
  /** For each term the first word that it was folded from. */
  readonly words: () => readonly string[];
};

/** Indexes records, in time linear in their texts. */
export function termIndex(records: readonly AnyRecord[], valuesOf: ValuesOf): TermIndex {
  const vocabulary = numberedTerms();
  const postings = growingPostings();
  for (const [number, record] of records.entries())
    for (const value of valuesOf(record))
      for (const term of vocabulary.termsOf(value)) postings.add(term, number, value.weight);
  return inOrder(vocabulary, postings);
}

/** Numbers terms as they are met. */
type Vocabulary = {
  readonly terms: readonly string[];
  /** For each term the first word that it was folded from. */
  readonly words: readonly string[];
  /** The numbers of a value's terms. */
  readonly termsOf: (value: SearchableValue) => readonly number[];
};

/** What was made of a word, or of texts that many records share, is not made again. */
function numberedTerms(): Vocabulary {
  const [terms, words]: [string[], string[]] = [[], []];
  const numbers = new Map<string, number>();
  const ofWords = new Map<string, readonly number[]>();
  const ofShared = new Map<readonly string[], readonly number[]>();
  const numberOf = (term: string, word: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, terms.length);
    words.push(word);
    return terms.push(term) - 1;
  };
  const ofWord = (word: string): readonly number[] => {
    const made = termsOf(word).map((term) => numberOf(term, word));
    ofWords.set(word, made);
    return made;
  };
  const ofText = (text: string): readonly number[] =>
    (text.match(everyWord) ?? []).flatMap((word) => ofWords.get(word) ?? ofWord(word));
  return {
    terms,
    words,
    termsOf: ({ texts, isShared }) => {
      const made = ofShared.get(texts) ?? texts.flatMap(ofText);
      if (isShared) ofShared.set(texts, made);
      return made;
    },
  };
}

/** Postings in the order in which they are met: record after record, each term once in a record. */
type Postings = {
  readonly add: (term: number, record: number, weight: number) => void;
  /** How many there are, and of each term, record and weight. */
  readonly list: () => { readonly terms: Uint32Array; readonly records: Uint32Array; readonly weights: Uint8Array };
};

function growingPostings(): Postings {
  let terms = new Uint32Array(1 << 12);
  let records = new Uint32Array(terms.length);
  let weights = new Uint8Array(terms.length);
  let count = 0;
  /** The last posting of each term. */
  const last: number[] = [];
  const grow = (): void => {
    const size = 2 * count;
    [terms, records, weights] = [longer(terms, size), longer(records, size), longer(weights, size)];
  };
  return {
    add: (term, record, weight) => {
      const before = last[term];
      if (before !== undefined && records[before] === record) {
        if ((weights[before] ?? 0) < weight) weights[before] = weight;
        return;
      }
      if (count === terms.length) grow();
      last[term] = count;
      [terms[count], records[count], weights[count]] = [term, record, weight];
      count++;
    },
    list: () => ({
      terms: terms.subarray(0, count),
      records: records.subarray(0, count),
      weights: weights.subarray(0, count),
    }),
  };
}

function longer<Numbers extends Uint32Array | Uint8Array>(numbers: Numbers, length: number): Numbers {
  const made = new (numbers.constructor as new (length: number) => Numbers)(length);
  made.set(numbers);
  return made;
}

/** The index with its terms in order, and each one's postings together, still in the order of records. */
function inOrder({ terms, words }: Vocabulary, postings: Postings): TermIndex {
  const list = postings.list();
  const order = Uint32Array.from(terms.keys()).sort((a, b) => ((terms[a] ?? "") < (terms[b] ?? "") ? -1 : 1));
  const places = new Uint32Array(terms.length);
  for (const [place, term] of order.entries()) places[term] = place;
  const starts = new Uint32Array(terms.length + 1);
  for (const term of list.terms) bump(starts, (places[term] ?? 0) + 1);
  for (let place = 1; place < starts.length; place++) starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const next = starts.slice();
  const records = new Uint32Array(list.records.length);
  const weights = new Uint8Array(records.length);
  for (const [posting, term] of list.terms.entries()) {
    const at = bump(next, places[term] ?? 0);
    records[at] = list.records[posting] ?? 0;
    weights[at] = list.weights[posting] ?? 0;
  }
  const sorted = (of: readonly string[]): string[] => Array.from(order, (term) => of[term] ?? "");
  return { terms: sorted(terms), starts, records, weights, words: lazy(() => sorted(words)) };
}

/** Counts one up, and returns what was there. */
function bump(numbers: Uint32Array, at: number): number {
  const before = numbers[at] ?? 0;
  numbers[at] = before + 1;
  return before;
}
