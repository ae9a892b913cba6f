import { memoize } from "../memoize.ts";
import { fold, foldAccents } from "../texts/fold.ts";
import { genericMeaning, isStopWord } from "./generic-words.ts";
import { honouredIn, isTitle } from "./honoured-person.ts";
import { placeOfAdjective } from "./word-stem.ts";

/**
 * The comparable parts of a name: its significant words, and after whom it is named, where it says so. Names in Cyrillic
 * are compared with every other by what joins the scripts; two names in Latin only as they are written, because each
 * rule that joins scripts also joins some names that differ: Xuzhou and Huzhou.
 */
export type NameKey = {
  readonly words: string;
  readonly honours: string | undefined;
  readonly joinsScripts: boolean;
  readonly isCyrillic: boolean;
};

/** Whether two keys with the same words are those of one name, but for whom it honours. */
export const areComparable = (a: NameKey, b: NameKey): boolean =>
  a.joinsScripts === b.joinsScripts && (!a.joinsScripts || a.isCyrillic || b.isCyrillic);

export const isInCyrillic = (name: string): boolean => /\p{Script=Cyrillic}/u.test(name);

/**
 * The keys of a name, of which two spellings of one share one: independent of case, accents, punctuation and order, without
 * stop words, with generic words in one language. A name has a further key, in which the person it is named after is one
 * of the words: "Bauman Technical University". Keys that join scripts are left out where no name is in Cyrillic.
 */
export function nameKeys(name: string, joinsScripts: boolean): NameKey[] {
  const isCyrillic = isInCyrillic(name);
  const joined = joinsScripts
    ? keysOf(fold(name), joinedWords).map((key) => ({ ...key, joinsScripts: true, isCyrillic }))
    : [];
  if (isCyrillic) return joined;
  const latin = keysOf(foldAccents(name), latinWords).map((key) => ({ ...key, joinsScripts: false, isCyrillic }));
  return [...latin, ...joined];
}

/** The comparable words of a folded name, in each of the ways that it may be read. */
type Reading = (folded: string) => readonly (readonly string[])[];

function keysOf(name: string, readingsOf: Reading): Pick<NameKey, "words" | "honours">[] {
  const folded = joinInitials(name).replace(inTheCityOf, " in ");
  const found = honouredIn(folded);
  const whole = readingsOf(folded).map((words) => ({ words: keyOf(words), honours: undefined }));
  if (!found) return whole;
  const others = readingsOf(folded.replace(found.phrase, " "));
  if (others.some(({ length }) => length === 0)) return whole;
  const honoured = wordsOf(found.person).filter((word) => !isTitle(word));
  const surname = honoured.at(-1)?.replaceAll("y", "i").slice(0, surnameStemLength);
  return others.flatMap((words) => [
    { words: keyOf(words), honours: surname },
    { words: keyOf([...words, ...honoured]), honours: undefined },
  ]);
}

/** An apposition; elsewhere the word tells Oklahoma City University from the University of Oklahoma. */
const inTheCityOf = /\bin the (?:city|town) of\b/g;

/** The length of a surname's beginning that no grammatical case changes. */
const surnameStemLength = 5;

/** Joins initials to one word, "M.I.T."; few names have any. */
const joinInitials = (folded: string): string =>
  folded.includes(".") ? folded.replace(separatedInitials, (letters) => `${letters.replace(/[.\s]/g, "")} `) : folded;

const separatedInitials = /\b(?:[a-z]\.\s?){3,}/g;

const keyOf = (words: readonly string[]): string => [...new Set(words)].sort().join(" ");

/** The words of a folded name without initials. */
const allWordsOf = (folded: string): string[] => folded.replace(/\b[a-z]\.\s*/g, " ").match(/[a-z0-9]+/g) ?? [];

/** The words of a folded name without stop words and initials. */
function wordsOf(folded: string): string[] {
  const words = allWordsOf(folded);
  const significant = words.filter((word) => !isStopWord(word));
  return significant.length > 0 ? significant : words;
}

/** Generic words by their meaning, of Russian adjectives the place. */
const joinedWords: Reading = (folded) => [wordsOf(folded).map(joinedWord)];

/**
 * Generic words by their meaning. A direction belongs to the name after it: the University of Southern California is not
 * California Southern. A university college is neither a university nor a college.
 */
const latinWords: Reading = (folded) => {
  const words = wordsOf(bound(folded)).map(latinWord);
  return formsOfOf(folded).map((form) => [...words, ...form]);
};

/** Memoized, because names share few words. */
const joinedWord = memoize((word: string) => genericMeaning(word) ?? placeOfAdjective(word), { most: 50_000 });
const latinWord = memoize((word: string) => genericMeaning(fold(word)) ?? word, { most: 50_000 });

const bound = (folded: string): string =>
  folded
    .replace(/\buniversity college\b/g, "universitycollege")
    .replace(directionBefore, (both, direction: string, next: string) =>
      genericMeaning(next) === undefined && !isStopWord(next) ? direction + next : both,
    );

const directionBefore = /\b((?:north|south)?(?:east|west)(?:ern)?|(?:north|south)(?:ern)?) ([a-z]+)/g;

/**
 * "University of Riga" may be called "Riga University" too; "University of the Pacific" and "College of St. Francis" may
 * not: names of such forms belong to different schools.
 */
function formsOfOf(folded: string): readonly (readonly string[])[] {
  if (/\b(?:of the|college of)\b/.test(folded)) return [["of"]];
  return /\bof\b/.test(folded) ? [[], ["of"]] : [[]];
}
