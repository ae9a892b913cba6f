import { type KindName, kindNames } from "../kinds/field-meta.ts";
import type { AnyRecord } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { nearestWords } from "../values/texts/nearest.ts";
import { type Match, matchesOf, type SearchWord } from "./matches.ts";
import { searchValues } from "./record-texts.ts";
import { type SearchIndex, searchIndex, type TermMatch } from "./search-index.ts";
import { mayHaveTypo, prefixCloseness, termsOf, wordsOf } from "./terms.ts";

/** A record that was found; its matches are computed on demand. */
export type Hit = { readonly record: AnyRecord; readonly matches: () => Match[] };

/** What a search found, best first. */
export type Found = {
  readonly hits: readonly Hit[];
  /** Whether no record has all the words, and these have some of them. */
  readonly isPartial: boolean;
  /** The words that no record has, as they were typed. */
  readonly missing: readonly string[];
  /** Where nothing was found, the words of the registry nearest to those. */
  readonly nearest: readonly string[];
};

/** The words of a search text, each once; empty where it has neither letter nor digit. */
export function searchWords(text: string): SearchWord[] {
  const words = wordsOf(text).flatMap(({ text: typed }) =>
    termsOf(typed).map((term) => ({ typed: typed.toLowerCase(), term })),
  );
  return [...new Map(words.map((word) => [word.term, word])).values()];
}

/** Searches every field of the records of some kinds, in any script and with typing errors. */
export function searchRecords(registry: Registry, query: readonly SearchWord[], kinds: readonly KindName[]): Found {
  const records = kindNames
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind): readonly AnyRecord[] => registry.records[kind]);
  const valuesOf = searchValues(registry);
  const index = searchIndex(records, valuesOf);
  const matchesPerWord = query.map(({ term }) => index.matchesOfTerm(term));
  const needed = neededWords(query);
  const scores = rankedScores(matchesPerWord, needed, records.length);
  const complete = scores.filter(({ words }) => words === needed.size);
  const missing = complete.length > 0 ? [] : query.filter((_, position) => matchesPerWord[position]?.size === 0);
  return {
    hits: (complete.length > 0 ? complete : scores).flatMap(({ record: position, terms }) => {
      const record = records[position];
      return record ? [{ record, matches: () => matchesOf(valuesOf(record), query, terms) }] : [];
    }),
    isPartial: complete.length === 0 && scores.length > 0,
    missing: missing.map(({ typed }) => typed),
    nearest: scores.length > 0 ? [] : nearestOf(missing, index.vocabulary),
  };
}

/**
 * Which words a record must have; of one or two letters (of, и, va) none, unless all are so short: they help to rank.
 */
function neededWords(query: readonly SearchWord[]): ReadonlySet<number> {
  const long = [...query.keys()].filter((position) => /..\w|\d/.test(query[position]?.term ?? ""));
  return new Set(long.length > 0 ? long : query.keys());
}

/**
 * A record's rank: more of the needed words come first, then fewer misspelt ones, then heavier fields and rarer words.
 */
type Score = { readonly record: number; readonly terms: Set<string>; words: number; confident: number; weight: number };

function rankedScores(
  matchesPerWord: readonly ReadonlyMap<number, TermMatch>[],
  needed: ReadonlySet<number>,
  records: number,
): Score[] {
  const scores = new Map<number, Score>();
  for (const [word, matches] of matchesPerWord.entries()) {
    const rarity = Math.log(1 + records / Math.max(1, matches.size));
    for (const [record, match] of matches) {
      const score = scores.get(record) ?? { record, terms: new Set(), words: 0, confident: 0, weight: 0 };
      add(match, rarity, needed.has(word), score);
      scores.set(record, score);
    }
  }
  return [...scores.values()].filter(({ words }) => words > 0).sort(byScore);
}

function add({ terms, closeness, weight }: TermMatch, rarity: number, isNeeded: boolean, to: Score): void {
  for (const term of terms) to.terms.add(term);
  to.weight += weight * rarity;
  if (!isNeeded) return;
  to.words++;
  if (closeness >= prefixCloseness) to.confident++;
}

/** Ties keep the order of kinds and ids; weights are sums of fractions and count as equal within a millionth. */
const byScore = (a: Score, b: Score): number =>
  b.words - a.words || b.confident - a.confident || Math.round((b.weight - a.weight) * 1e6) || a.record - b.record;

const suggestions = 3;

/** Suggestions from the registry's vocabulary: a few for one word, the nearest for each of several. */
function nearestOf(missing: readonly SearchWord[], vocabulary: SearchIndex["vocabulary"]): readonly string[] {
  const candidates = [...vocabulary].map(([term, word]) => ({ word, spellings: [term] }));
  const misspelt = missing.filter(({ term }) => mayHaveTypo(term));
  const each = misspelt.length > 1 ? 1 : suggestions;
  const nearest = misspelt.flatMap(({ term }) => nearestWords(term, candidates).slice(0, each));
  return [...new Set(nearest)].slice(0, suggestions);
}
