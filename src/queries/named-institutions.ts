import { parseWord, type Word } from "./query-words.ts";
import type { Question } from "./question.ts";

/** A question with the institutions that its words name, `partner.institution:` too; those of `not:` words are not meant. */
export function withNamedInstitutions(question: Question, words: readonly string[]): Question {
  const named = words.flatMap((word) => institutionsNamed(parseWord(word)));
  return named.length === 0 ? question : { ...question, institutions: new Set(named) };
}

function institutionsNamed(word: Word): string[] {
  if (word.is !== "field" || !/^(?:.*\.)?institution$/.test(word.name)) return [];
  return word.parts
    .filter(({ text, quoted }) => quoted || !["none", "any"].includes(text))
    .map(({ text }) => text.toLowerCase());
}
