import { type KindName, kindNames } from "../kinds/field-meta.ts";
import type { AnyRecord } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { nearestWords } from "../values/texts/nearest.ts";
import { type AskedWord, type Match, matchesOf } from "./matches.ts";
import { searchValues } from "./record-texts.ts";
import { type Answer, type SearchIndex, searchIndex } from "./search-index.ts";
import { begun, mayBeMisspelt, termsOf, wordsOf } from "./terms.ts";

/** A record that was found; its matches are worked out when they are asked for. */
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

/** The words of a question, each once; empty where it has neither letter nor digit. */
export function askedWords(text: string): AskedWord[] {
  const words = wordsOf(text).flatMap(({ text: typed }) =>
    termsOf(typed).map((term) => ({ typed: typed.toLowerCase(), term })),
  );
  return [...new Map(words.map((word) => [word.term, word])).values()];
}

/** Searches every field of the records of some kinds, whatever the script and in spite of typing errors. */
export function searchRecords(registry: Registry, asked: readonly AskedWord[], kinds: readonly KindName[]): Found {
  const records = kindNames
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind): readonly AnyRecord[] => registry.records[kind]);
  const valuesOf = searchValues(registry);
  const index = searchIndex(records, valuesOf);
  const answers = asked.map(({ term }) => index.answers(term));
  const needed = neededWords(asked);
  const standings = rankedStandings(answers, needed, records.length);
  const complete = standings.filter(({ words }) => words === needed.size);
  const missing = complete.length > 0 ? [] : asked.filter((_, place) => answers[place]?.size === 0);
  return {
    hits: (complete.length > 0 ? complete : standings).flatMap(({ record: place, terms }) => {
      const record = records[place];
      return record ? [{ record, matches: () => matchesOf(valuesOf(record), asked, terms) }] : [];
    }),
    isPartial: complete.length === 0 && standings.length > 0,
    missing: missing.map(({ typed }) => typed),
    nearest: standings.length > 0 ? [] : nearestOf(missing, index.vocabulary),
  };
}

/** Which words a record must have; of one or two letters (of, и, va) none, unless all are so short: they help to rank. */
function neededWords(asked: readonly AskedWord[]): ReadonlySet<number> {
  const long = [...asked.keys()].filter((place) => /..\w|\d/.test(asked[place]?.term ?? ""));
  return new Set(long.length > 0 ? long : asked.keys());
}

/** How a record stands: more of the needed words come first, then fewer misspelt ones, then more telling fields and rarer words. */
type Standing = { readonly record: number; readonly terms: Set<string>; words: number; sure: number; weight: number };

function rankedStandings(
  answers: readonly ReadonlyMap<number, Answer>[],
  needed: ReadonlySet<number>,
  records: number,
): Standing[] {
  const standings = new Map<number, Standing>();
  for (const [word, answering] of answers.entries()) {
    const rarity = Math.log(1 + records / Math.max(1, answering.size));
    for (const [record, answer] of answering) {
      const standing = standings.get(record) ?? { record, terms: new Set(), words: 0, sure: 0, weight: 0 };
      add(answer, rarity, needed.has(word), standing);
      standings.set(record, standing);
    }
  }
  return [...standings.values()].filter(({ words }) => words > 0).sort(byStanding);
}

function add({ terms, closeness, tells }: Answer, rarity: number, isNeeded: boolean, to: Standing): void {
  for (const term of terms) to.terms.add(term);
  to.weight += tells * rarity;
  if (!isNeeded) return;
  to.words++;
  if (closeness >= begun) to.sure++;
}

/** Records stand in the order of kinds and ids; weights are sums of fractions: less than a millionth apart they are equal. */
const byStanding = (a: Standing, b: Standing): number =>
  b.words - a.words || b.sure - a.sure || Math.round((b.weight - a.weight) * 1e6) || a.record - b.record;

const suggestions = 3;

/** The nearest words of the registry: for one word a few, for several the nearest of each. */
function nearestOf(missing: readonly AskedWord[], vocabulary: SearchIndex["vocabulary"]): readonly string[] {
  const candidates = [...vocabulary].map(([term, word]) => ({ word, spellings: [term] }));
  const misspelt = missing.filter(({ term }) => mayBeMisspelt(term));
  const each = misspelt.length > 1 ? 1 : suggestions;
  const near = misspelt.flatMap(({ term }) => nearestWords(term, candidates).slice(0, each));
  return [...new Set(near)].slice(0, suggestions);
}
