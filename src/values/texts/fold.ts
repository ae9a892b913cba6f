import anyAscii from "any-ascii";
import { memoize } from "../memoize.ts";

const apostrophes = /['`´ʻʼʹʽˈ‘’‛′]/g;

type Rules = readonly (readonly [RegExp, string])[];

/** Letters that Tajik and Uzbek write in two scripts and the general rules do not bring together. */
const ownLetters: Rules = [
  [/[ўӯ]|o['`´ʻʼʹʽˈ‘’‛′]/g, "u"],
  [/ғ|g['`´ʻʼʹʽˈ‘’‛′]/g, "g"],
  [/қ/g, "k"],
  [/[ҳх]/g, "h"],
  [/ҷ/g, "j"],
];

/** What one Cyrillic letter becomes in the different Latin spellings of the region; each rule leaves nothing for those before it. */
const latinSpellings: Rules = [
  [/q/g, "k"],
  [/x/g, "h"],
  [/k+h/g, "h"],
  [/gh+/g, "g"],
  [/zh/g, "j"],
  [/y+[eo]/g, "e"],
];

/**
 * Text as it is compared: without case, accents, apostrophes and script, white space run together,
 * so that «Раҳимов» and "Rahimov", "Oʻzbekiston" and «Ӯзбекистон» are equal.
 */
export const fold: (text: string) => string = memoize(
  (text) => replaceAll(spelledInLatin(text.toLowerCase()), latinSpellings).replace(/\s+/g, " ").trim(),
  { most: 20_000 },
);

/**
 * The same without the rules that join scripts: case, accents, apostrophes and runs of white space alone make no difference,
 * so that Xuzhou is not Huzhou.
 */
export const foldAccents: (text: string) => string = memoize(
  (text) => withoutAccents(text.toLowerCase()).replace(/\s+/g, " ").trim(),
  { most: 20_000 },
);

const withoutAccents = (small: string): string =>
  plainLatin.test(small) ? small : inAscii(small.normalize("NFC").toLowerCase().replace(apostrophes, ""));

/** What most ids and many names are made of: there is nothing to spell otherwise. */
const plainLatin = /^[a-z0-9 .,&()/-]*$/;

function spelledInLatin(small: string): string {
  if (plainLatin.test(small)) return small;
  return inAscii(replaceAll(small.normalize("NFC").toLowerCase(), ownLetters).replace(apostrophes, ""));
}

const inAscii = (letters: string): string => anyAscii(letters.normalize("NFC")).toLowerCase().replace(apostrophes, "");

const replaceAll = (text: string, rules: Rules): string =>
  rules.reduce((result, [letters, latin]) => result.replace(letters, latin), text);
