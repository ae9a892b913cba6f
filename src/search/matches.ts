import type { SearchValue } from "./record-texts.ts";
import { closeness, termsOf, type Word, wordsOf } from "./terms.ts";

/** A word of the question: as it was typed, and folded. */
export type AskedWord = { readonly typed: string; readonly term: string };

/** Where a record answers the question. */
export type Match = {
  /** The field, with dots where it stands in a map: `persons.name`. */
  readonly field: string;
  readonly text: string;
  /** The words of the text that answer, as they are written there. */
  readonly words: readonly string[];
  /** Whether it answers a word that no better match answers. */
  readonly isTelling: boolean;
};

type Rated = Omit<Match, "isTelling"> & { readonly answers: readonly string[]; readonly weight: number };

/** The matches of a record by those of its terms that were found, best first; of a value in several languages, the best. */
export function matchesOf(
  values: readonly SearchValue[],
  asked: readonly AskedWord[],
  found: ReadonlySet<string>,
): Match[] {
  const answered = new Set<string>();
  return values
    .flatMap((value) => bestVersion(value, asked, found) ?? [])
    .sort((a, b) => b.weight - a.weight)
    .map(({ field, text, words, answers }) => {
      const isTelling = answers.some((term) => !answered.has(term));
      for (const term of answers) answered.add(term);
      return { field, text, words, isTelling };
    });
}

const bestVersion = (
  { field, texts, tells }: SearchValue,
  asked: readonly AskedWord[],
  found: ReadonlySet<string>,
): Rated | undefined =>
  texts
    .flatMap((text) => matchIn(text, asked, found) ?? [])
    .map((match) => ({ field, ...match, weight: match.weight * tells }))
    .sort((a, b) => b.weight - a.weight)[0];

function matchIn(
  text: string,
  asked: readonly AskedWord[],
  found: ReadonlySet<string>,
): Omit<Rated, "field"> | undefined {
  const best = new Map<string, number>();
  const words = new Set<string>();
  for (const word of wordsOf(text)) {
    const terms = termsOf(word.text).filter((term) => found.has(term));
    for (const question of asked) {
      const close = Math.max(0, ...terms.map((term) => closeness(question.term, term)));
      if (close === 0) continue;
      words.add(word.text);
      best.set(question.term, Math.max(best.get(question.term) ?? 0, close + literal(question, word)));
    }
  }
  if (words.size === 0) return undefined;
  const weight = [...best.values()].reduce((sum, close) => sum + close, 0);
  return { text, words: [...words], answers: [...best.keys()], weight };
}

/** Among versions that are equal when folded, the one in the script that was typed. */
const literal = ({ typed }: AskedWord, word: Word): number => (word.text.toLowerCase() === typed ? 0.01 : 0);
