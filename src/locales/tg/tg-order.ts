import { cyrillicFirst, orderOf, plainCyrillic } from "../intl.ts";

/**
 * The order of the Tajik alphabet, for which ICU has no collation:
 * а б в г ғ д е ё ж з и ӣ й к қ л м н о п р с т у ӯ ф х ҳ ч ҷ ш ъ э ю я.
 * Russian order has ғ қ ҳ ҷ as letters of their own, right where they belong, but takes ё ӣ ӯ for е и у with a mark;
 * the highest of all characters after the plain letter puts them after everything that begins with it.
 */
const compareRussian = orderOf(plainCyrillic, cyrillicFirst);

const plainLetters: Readonly<Record<string, string>> = { ё: "е", Ё: "Е", ӣ: "и", Ӣ: "И", ӯ: "у", Ӯ: "У" };

// Written as codes: the bundle is read byte by byte, and esbuild leaves letters in patterns as they are.
const marked = /[\u0451\u04e3\u04ef]/giu;

const spelled = (text: string): string =>
  text.normalize("NFC").replace(marked, (letter) => `${plainLetters[letter] ?? letter}\uffff`);

/** Which of two texts comes first in Tajik. */
export const compareTg = (a: string, b: string): number => compareRussian(spelled(a), spelled(b));
