import { nameOfCodePoint, printableLine } from "../../values/texts/printable.ts";

/** A part of a text: indices in UTF-16 units from 0, the end exclusive. */
export type Part = { readonly start: number; readonly end: number };

/** Spaces that are none to a program, characters of no width, and hyphens that show only where a line is broken. */
const unseen = /[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad]/;

/** Quotation marks and dashes that word processors write. */
const typographic = /[\u2010-\u201f\u2032\u2033\u2212\u00ab\u00bb]/;

/**
 * Gives parts of a line as it is shown: what cannot be seen is named (`⟨U+00A0⟩`), and in the part that is at fault also
 * what only looks like something else: Cyrillic letters in a Latin word, quotation marks and dashes of word processors.
 */
export function visibly(line: string, fault: Part): (start: number, end: number) => string {
  const lookAlikes = cyrillicAmongLatin(line);
  const isNamed = (character: string, index: number): boolean =>
    unseen.test(character) ||
    (index >= fault.start && index < fault.end && (lookAlikes.has(index) || typographic.test(character)));
  const shownAt = (character: string, index: number): string =>
    isNamed(character, index) ? `⟨${nameOfCodePoint(character)}⟩` : character;
  return (start, end) =>
    printableLine(
      Array.from({ length: Math.max(0, Math.min(end, line.length) - start) }, (_, at) =>
        shownAt(line[start + at] ?? "", start + at),
      ).join(""),
    );
}

/** Where Cyrillic letters stand in a word that has Latin ones too. */
function cyrillicAmongLatin(line: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { 0: word, index } of line.matchAll(/[\p{L}\p{N}_-]+/gu)) {
    if (!/\p{Script=Latin}/u.test(word)) continue;
    for (const letter of word.matchAll(/\p{Script=Cyrillic}/gu)) found.add(index + letter.index);
  }
  return found;
}
