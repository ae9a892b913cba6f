import { lazy, memoize } from "../memoize.ts";
import { fold, foldAccents } from "../texts/fold.ts";
import { editDistance } from "../texts/nearest.ts";
import { placeOf } from "./place-names.ts";
import { consonantsOf, soundsOfCyrillic, soundsOfLatin } from "./word-sounds.ts";
import { stemOf } from "./word-stem.ts";

/** A word of a name that says neither what it names nor what that does: mostly a place or a person. */
export type NameWord = {
  /** The place in English where languages call it differently, else the word without accents. */
  readonly key: string;
  /** Whether it is one of these places. */
  readonly isPlace: boolean;
  readonly isCyrillic: boolean;
  /** What it shares with its other forms, compared where one of two words is in Cyrillic. */
  readonly stem: string;
  /** What it shares with spellings in the other script. */
  readonly sounds: () => readonly string[];
  /** What it shares with misspellings in Latin script; none where it is short, or in Cyrillic. */
  readonly outline: string | undefined;
  /** What two words that may be one share, but for their sounds. */
  readonly keys: readonly string[];
};

/** Words with fewer letters have too many neighbours. */
const shortestMisspelt = 6;

/** A word as it is compared; memoized, because names share few words. */
export const nameWord: (written: string) => NameWord = memoize(
  (written) => {
    const isCyrillic = /\p{Script=Cyrillic}/u.test(written);
    const folded = lettersOf(fold(written));
    const plain = lettersOf(foldAccents(written));
    const stem = stemOf(folded);
    const place = placeOf(folded);
    const key = place ?? plain;
    const sounds = lazy(() =>
      isCyrillic ? soundsIn(stemsOf(folded), soundsOfCyrillic) : soundsIn([plain], soundsOfLatin),
    );
    const outline = !isCyrillic && plain.length >= shortestMisspelt ? plain.charAt(0) + consonantsOf(plain) : undefined;
    const keys = [key, stem, ...(outline === undefined ? [] : [`=${outline}`])];
    return { key, isPlace: place !== undefined, isCyrillic, stem, sounds, outline, keys: [...new Set(keys)] };
  },
  { most: 50_000 },
);

/** Of "hemnitskiy" the place may end with the t or with ts. */
const stemsOf = (folded: string): readonly string[] => {
  const stem = stemOf(folded);
  return /tsk[a-z]{2,3}$/.test(folded) ? [stem, `${stem}s`] : [stem];
};

const lettersOf = (folded: string): string => folded.replace(/[^a-z0-9]/g, "");

const fewConsonants = 3;

/** Few consonants are shared by too many words: their vowels, but for those at the end, are held against each other too. */
const soundsIn = (words: readonly string[], soundsOf: (word: string) => readonly string[]): readonly string[] =>
  words.flatMap((word) => {
    const vowels = word.replace(/^w|[aeiouy]+$/g, "").replace(/[^aeiou]/g, "");
    return soundsOf(word).map((sounds) =>
      sounds.replace(/ .*/, "").length < fewConsonants ? `${sounds} ${vowels}` : sounds,
    );
  });

/** Whether two words may be one, in two spellings, forms or scripts. */
export function maySpellOne(a: NameWord, b: NameWord): boolean {
  if (a.key === b.key) return true;
  if (!a.isCyrillic && !b.isCyrillic)
    return a.outline !== undefined && a.outline === b.outline && editDistance(a.key, b.key) <= 1;
  if (a.stem === b.stem) return true;
  return a.isCyrillic !== b.isCyrillic && a.sounds().some((sounds) => b.sounds().includes(sounds));
}
