import type { KindName } from "../kinds/field-meta.ts";
import type { AnyRecord } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { nearestWords } from "../values/texts/nearest.ts";
import { type IndexCache, searchable } from "./kept-index.ts";
import { type Match, matchesOf, type SearchWord } from "./matches.ts";
import { searchValues } from "./record-texts.ts";
import { rankedRecords } from "./scores.ts";
import type { TermIndex } from "./term-index.ts";
import { mayHaveTypo, termsOf, wordsOf } from "./terms.ts";

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

/**
 * Searches every field of the records of some kinds, in any script and with typing errors, in an index that is kept for the
 * next time where there is a cache.
 */
export function searchRecords(
  registry: Registry,
  query: readonly SearchWord[],
  kinds: readonly KindName[],
  cache?: IndexCache,
): Found {
  const valuesOf = searchValues(registry);
  const { records, segments, whole } = searchable(registry, kinds, valuesOf, cache);
  const needed = neededWords(query);
  const { ranked, wordsOf: wordsIn, terms, sizes } = rankedRecords(segments, query, needed, records.length);
  const complete = ranked.filter((position) => wordsIn(position) === needed.size);
  const missing = complete.length > 0 ? [] : query.filter((_, word) => sizes[word] === 0);
  const shown = readingFew(registry);
  return {
    hits: (complete.length > 0 ? complete : ranked).flatMap((position) => {
      const record = records[position];
      return record ? [{ record, matches: () => matchesOf(valuesOf(shown(record)), query, terms) }] : [];
    }),
    isPartial: complete.length === 0 && ranked.length > 0,
    missing: missing.map(({ typed }) => typed),
    nearest: ranked.length > 0 ? [] : nearestOf(missing, whole()),
  };
}

/**
 * Which words a record must have; of one or two letters (of, и, va) none, unless all are so short: they help to rank.
 */
function neededWords(query: readonly SearchWord[]): ReadonlySet<number> {
  const long = [...query.keys()].filter((position) => /..\w|\d/.test(query[position]?.term ?? ""));
  return new Set(long.length > 0 ? long : query.keys());
}

/** As many as a few screens have; beyond, fields are looked up for all. */
const few = 100;

/** A record with all its fields at hand, for the first few that are asked for. */
function readingFew({ readAgain }: Registry): (record: AnyRecord) => AnyRecord {
  let read = 0;
  return (record) => (read++ < few ? readAgain(record) : record);
}

const suggestions = 3;

/** Suggestions from the registry's vocabulary: a few for one word, the nearest for each of several. */
function nearestOf(missing: readonly SearchWord[], { terms, words }: TermIndex): readonly string[] {
  const candidates = words().map((word, index) => ({ word, spellings: [terms[index] ?? ""] }));
  const misspelt = missing.filter(({ term }) => mayHaveTypo(term));
  const each = misspelt.length > 1 ? 1 : suggestions;
  const nearest = misspelt.flatMap(({ term }) => nearestWords(term, candidates).slice(0, each));
  return [...new Set(nearest)].slice(0, suggestions);
}
