import { inCyrillic, inLatin, isMixed } from "../../reading/characters/look-alike-letters.ts";
import { stemOf } from "../../values/names/word-stem.ts";
import { fold } from "../../values/texts/fold.ts";

/** A heading as it is looked up: folded, without punctuation, in one space. */
export const headingKey = (heading: string): string =>
  fold(
    heading
      .normalize("NFKC")
      .replace(/[’ʻʼ'`]/g, "")
      .replace(/[\p{L}\p{M}]+/gu, inOneScript)
      .replace(/[\p{P}\p{S}\s]+/gu, (signs) => (/[№#]/.test(signs) ? ` ${signs.trim()[0]} ` : " ")),
  )
    .replace(/\s+/g, " ")
    .trim();

/** A word in which letters of two scripts look alike, in the one that has them all: `Cтрана`. */
const inOneScript = (word: string): string => (isMixed(word) ? (inCyrillic(word) ?? inLatin(word) ?? word) : word);

/** The stems of its words, by which a phrase in other cases is found in it. */
export const headingStems = (heading: string): readonly string[] => headingKey(heading).split(" ").map(stemOf);
