import { fold } from "../values/texts/fold.ts";

/**
 * A word as lists of known words are looked up: folded, so that scripts and accents do not matter. Short words stay as they
 * are: folding makes one of the Tajik ё (or) and the Russian ending е.
 */
export const wordKey = (word: string): string => (word.length <= 3 ? word.toLowerCase() : fold(word));
