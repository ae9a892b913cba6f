import type { SearchWord } from "./matches.ts";
import { nearTerms } from "./near-terms.ts";
import type { TermIndex } from "./term-index.ts";
import { closeness, prefixCloseness } from "./terms.ts";

/** An index, and which of the searched records each of its own is, by their positions; -1 where it is none of them. */
export type Segment = { readonly index: TermIndex; readonly positions: Int32Array };

/** What became of a search. */
export type Scores = {
  /** The records that have some needed word, by their positions, best first. */
  readonly ranked: readonly number[];
  /** How many of the needed words a record has. */
  readonly wordsOf: (position: number) => number;
  /** Every term that matches a searched word. */
  readonly terms: ReadonlySet<string>;
  /** How many records have a searched word. */
  readonly sizes: readonly number[];
};

/**
 * Ranks records: more of the needed words come first, then fewer misspelt ones, then heavier fields and rarer words.
 */
export function rankedRecords(
  segments: readonly Segment[],
  query: readonly SearchWord[],
  needed: ReadonlySet<number>,
  records: number,
): Scores {
  const totals = {
    words: new Uint8Array(records),
    confident: new Uint8Array(records),
    weight: new Float64Array(records),
  };
  const terms = new Set<string>();
  const sizes = query.map(({ term }, position) => {
    const matches = matchesOf(term, segments, records, terms);
    const rarity = Math.log(1 + records / Math.max(1, matches.found.length));
    for (const record of matches.found) add(matches, record, rarity, needed.has(position), totals);
    return matches.found.length;
  });
  const ranked = Array.from(totals.words.keys()).filter((record) => totals.words[record] !== 0);
  return { ranked: ranked.sort(inRank(totals)), wordsOf: (record) => totals.words[record] ?? 0, terms, sizes };
}

/** For each record how many needed words it has, how many of them not misspelt, and how much they weigh. */
type Totals = { readonly words: Uint8Array; readonly confident: Uint8Array; readonly weight: Float64Array };

/** The records that match a searched word: for each the closest match, and the highest weight. */
type Matches = { readonly found: number[]; readonly closeness: Float64Array; readonly weight: Float64Array };

/** Adds the terms that match to `terms`. */
function matchesOf(searchTerm: string, segments: readonly Segment[], records: number, terms: Set<string>): Matches {
  const matches = { found: [], closeness: new Float64Array(records), weight: new Float64Array(records) };
  for (const segment of segments)
    for (const at of nearTerms(searchTerm, segment.index.terms)) {
      const term = segment.index.terms[at] ?? "";
      terms.add(term);
      noteRecords(segment, at, closeness(searchTerm, term), matches);
    }
  return matches;
}

/** Notes the records of a term. */
function noteRecords({ index, positions }: Segment, term: number, close: number, matches: Matches): void {
  const { starts, records, weights } = index;
  const end = starts[term + 1] ?? 0;
  for (let posting = starts[term] ?? 0; posting < end; posting++) {
    const record = positions[records[posting] ?? 0] ?? -1;
    if (record < 0) continue;
    const [closest = 0, weight = 0] = [matches.closeness[record], matches.weight[record]];
    if (closest === 0) matches.found.push(record);
    matches.closeness[record] = Math.max(closest, close);
    matches.weight[record] = Math.max(weight, close * (weights[posting] ?? 0));
  }
}

function add(
  { closeness: closest, weight }: Matches,
  record: number,
  rarity: number,
  isNeeded: boolean,
  to: Totals,
): void {
  to.weight[record] = (to.weight[record] ?? 0) + (weight[record] ?? 0) * rarity;
  if (!isNeeded) return;
  to.words[record] = (to.words[record] ?? 0) + 1;
  if ((closest[record] ?? 0) >= prefixCloseness) to.confident[record] = (to.confident[record] ?? 0) + 1;
}

/** Ties keep the order of kinds and ids; weights are sums of fractions and count as equal within a millionth. */
function inRank({ words, confident, weight }: Totals): (a: number, b: number) => number {
  const of = (numbers: Uint8Array | Float64Array, record: number): number => numbers[record] ?? 0;
  return (a, b) =>
    of(words, b) - of(words, a) ||
    of(confident, b) - of(confident, a) ||
    Math.round((of(weight, b) - of(weight, a)) * 1e6) ||
    a - b;
}
