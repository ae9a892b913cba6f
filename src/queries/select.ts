import type { KindName } from "../kinds/field-meta.ts";
import type { AnyRecord } from "../registry/record.ts";
import { fold } from "../values/texts/fold.ts";
import { resolveField } from "./fields/resolve-field.ts";
import { bareWordTest, type Hint, hintsFor, isShort, refuseMisspelledField } from "./match/bare-words.ts";
import { fieldTest, type Test } from "./match/match.ts";
import { searchableTexts } from "./match/searchable-texts.ts";
import { allOf, opposite, truthOf } from "./match/truth.ts";
import { withNamedInstitutions } from "./named-institutions.ts";
import { parseWord, type Word } from "./query-words.ts";
import type { Question, Subject } from "./question.ts";
import { UsageError } from "./usage-error.ts";

/** A compiled query: its test, the fields it names, and bare words that could be meant for a field. */
export type Query = {
  readonly test: Test;
  readonly fields: ReadonlySet<string>;
  readonly hints: readonly Hint[];
  /** Bare words that are found as whole words only. */
  readonly shortWords: readonly string[];
};

/** Compiles the words of a query about some kinds; a wrong word is a UsageError, never an empty answer. */
export function compileQuery(words: readonly string[], kinds: readonly KindName[], asked: Question): Query {
  if (words.length > mostWords) throw tooLong(words.length);
  const question = withNamedInstitutions(asked, words);
  const parsed = words.map(parseWord);
  const tests = parsed.map((word) => wordTest(word, kinds, question));
  return {
    test: (subject) => allOf(tests, (test) => test(subject)),
    fields: new Set(parsed.flatMap(fieldNamed)),
    hints: parsed.flatMap((word) => (word.is === "bare" ? hintsFor(word.text, kinds, question) : [])),
    shortWords: parsed.flatMap((word) => (word.is === "bare" && isShort(word.text) ? [word.text] : [])),
  };
}

/** More words than anybody types; each is looked for in every record. */
const mostWords = 200;

const tooLong = (words: number): UsageError =>
  new UsageError(
    {
      en: `a query of ${words} words is too long`,
      ru: `запрос слишком длинный, слов: ${words}`,
      tg: `дархост аз ${words} калима иборат аст, ин аз ҳад зиёд аст`,
      uz: `soʻrovda ${words} ta soʻz bor, bu juda koʻp`,
    },
    {
      en: `write at most ${mostWords} words`,
      ru: `слов может быть не больше ${mostWords}`,
      tg: `на бештар аз ${mostWords} калима нависед`,
      uz: `koʻpi bilan ${mostWords} ta soʻz yozing`,
    },
  );

const fieldNamed = (word: Word): string[] =>
  word.is === "not" ? fieldNamed(word.word) : word.is === "field" ? [word.name] : [];

function wordTest(word: Word, kinds: readonly KindName[], question: Question): Test {
  if (word.is === "not") {
    const test = wordTest(word.word, kinds, question);
    return (subject) => opposite(test(subject));
  }
  if (word.is === "bare") {
    refuseMisspelledField(word.text, kinds);
    const holds = bareWordTest(word.text);
    return ({ record }) => truthOf(searchableTexts(record, question).some((text) => holds(fold(text))));
  }
  return fieldTest(resolveField(word.name, kinds, question), word.parts, question);
}

/** What a query selects, and how many records it cannot decide about. */
export type Selection<S extends Subject> = { readonly selected: readonly S[]; readonly undecided: number };

/** The same with the records that it cannot decide about. */
export type FullSelection<S extends Subject> = Selection<S> & { readonly open: readonly AnyRecord[] };

export function select<S extends Subject>(subjects: Iterable<S>, { test }: Query): FullSelection<S> {
  const selected: S[] = [];
  const undecided = new Set<AnyRecord>();
  for (const subject of subjects) {
    const truth = test(subject);
    if (truth === "yes") selected.push(subject);
    else if (truth === "undecided") undecided.add(subject.record);
  }
  return { selected, undecided: undecided.size, open: [...undecided] };
}
