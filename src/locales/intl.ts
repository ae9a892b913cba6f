import { lazily } from "../values/lazily.ts";

// Each of Intl's objects takes milliseconds to make, and one command needs few of those that four languages have.

/** Digits as a language groups them, from five on; whole numbers of fewer are the same in all of them. */
export function numbersOf(locale: string): (value: number) => string {
  const numbers = lazily(() => new Intl.NumberFormat(locale, { useGrouping: "min2", maximumFractionDigits: 6 }));
  return (value) => (isShort(value) ? String(value) : numbers().format(value));
}

const isShort = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 10_000;

/** A share of a whole: 0.125 is 12.5% in English. */
export function percentsOf(locale: string): (share: number) => string {
  const percents = lazily(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }));
  return (share) => percents().format(share);
}

/** The order of texts in a language; numbers within them by their value. `plain` texts need no collator. */
export function orderOf(locale: string, plain: RegExp): (a: string, b: string) => number {
  const collator = lazily(() => new Intl.Collator(locale, { numeric: true }));
  return (a, b) => (plain.test(a) && plain.test(b) ? comparePlain(a, b) : collator().compare(a, b));
}

/** Texts of letters that stand in Unicode in the order of their alphabet: of the same letters, small ones come first. */
function comparePlain(a: string, b: string): number {
  const [smallA, smallB] = [a.toLowerCase(), b.toLowerCase()];
  return smallA === smallB ? inUnicode(b, a) : inUnicode(smallA, smallB);
}

const inUnicode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Latin letters and spaces, ordered as English does. */
export const plainLatin = /^[a-z ]*$/i;

/** Cyrillic letters and spaces, ordered as Russian does; ё counts as е with a mark. */
export const plainCyrillic = /^[\u0430-\u044f ]*$/i;
