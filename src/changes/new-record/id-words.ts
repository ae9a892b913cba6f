import { isStopWord } from "../../values/names/generic-words.ts";
import { roleOf } from "../../values/names/word-roles.ts";
import { fold } from "../../values/texts/fold.ts";

/** As many words as make an id that is typed with ease. */
const mostWords = 3;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}'ʻʼ’]+/gu) ?? [];

/** The words of a name that say which of its kind somebody is: Kunming of "Kunming University"; all, where none do. */
export function nameWords(name: string): string[] {
  const words = wordsIn(name.replace(honouring, " "));
  const own = words.filter((word) => roleOf(fold(word)).role === "own");
  return (own.length > 0 ? own : words).slice(0, mostWords);
}

/** In whose honour somebody is named. */
const honouring = /\s(?:named after|имени|им\.|ба номи)\s.*$/iu;

/** The first words of a title that mean something. */
export const titleWords = (title: string, most = 4): string[] =>
  wordsIn(title)
    .filter((word) => !isStopWord(fold(word)))
    .slice(0, most);

/** A name that is an acronym: `DAAD`, `МФТИ`. */
export const acronymIn = (name: string): string | undefined =>
  /^\p{Lu}{3,8}$/u.test(name.trim()) ? name.trim() : undefined;
