import { lazy } from "../values/memoize.ts";

// Each of Intl's objects takes milliseconds to make, and one command needs few of those that four languages have.
// Only English is used: it is in every ICU, where other languages may be missing or written otherwise.

/** How a language writes numbers: between thousands, before a fraction, and for a hundredth part. */
export type NumberSigns = { readonly group: string; readonly point: string; readonly percent: string };

const plainSigns: NumberSigns = { group: ",", point: ".", percent: "%" };

/** English number formats with the signs of another language. */
function formatOf(options: Intl.NumberFormatOptions, signs: NumberSigns): (value: number) => string {
  const numbers = lazy(() => new Intl.NumberFormat("en", options));
  const own: Readonly<Record<string, string>> = { ",": signs.group, ".": signs.point, "%": signs.percent };
  return (value) =>
    numbers()
      .format(value)
      .replace(/[,.%]/g, (sign) => own[sign] ?? sign);
}

/** Digits as a language groups them, by three from four on. Counts are whole, and need no format to be made. */
export function numbersOf(signs: NumberSigns = plainSigns): (value: number) => string {
  const written = formatOf({ useGrouping: true, maximumFractionDigits: 6 }, signs);
  const grouped = (count: number): string => String(count).replace(beforeThree, signs.group);
  return (value) => (!isCount(value) ? written(value) : value < 1000 ? String(value) : grouped(value));
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);

/** Between digits, where a multiple of three follows. */
const beforeThree = /\B(?=(?:\d{3})+$)/g;

/** Of fewer cases than these, a tenth of a percent would be less than one case. */
const casesForTenths = 200;

/** A share of a whole: 0.125 is 12.5% in English, of fewer than 200 cases 13%. */
export function percentsOf(signs: NumberSigns = plainSigns): (share: number, of?: number) => string {
  const [whole, tenths] = [0, 1].map((maximumFractionDigits) =>
    formatOf({ style: "percent", maximumFractionDigits }, signs),
  );
  return (share, of) => ((of !== undefined && of < casesForTenths ? whole : tenths) ?? String)(share);
}

/**
 * The order of texts in a language; numbers within them by their value. `plain` texts need no collator; `spelled` writes
 * others so that their order in English is that of the language.
 */
export function orderOf(plain: RegExp, spelled = (text: string): string => text): (a: string, b: string) => number {
  const collator = lazy(() => new Intl.Collator("en", { numeric: true }));
  return (a, b) => (plain.test(a) && plain.test(b) ? comparePlain(a, b) : collator().compare(spelled(a), spelled(b)));
}

/** Compares texts of letters whose order in Unicode is that of their alphabet: of the same letters, small ones come first. */
function comparePlain(a: string, b: string): number {
  const [smallA, smallB] = [a.toLowerCase(), b.toLowerCase()];
  return smallA === smallB ? inUnicode(b, a) : inUnicode(smallA, smallB);
}

const inUnicode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Latin letters and spaces, ordered as English does. */
export const plainLatin = /^[a-z ]*$/i;

/** Cyrillic letters and spaces, ordered as Russian does; ё counts as е with a mark. */
export const plainCyrillic = /^[\u0430-\u044f ]*$/i;

/** The highest of all characters: what begins with it comes after everything else. */
export const highest = "\uffff";

/** A pattern with Unicode properties takes most of a millisecond to compile. */
const foreignLetters = lazy(() => /(?!\p{Script=Cyrillic})\p{L}/gu);

/** Cyrillic before other letters, as Russian and Tajik have it. */
export const cyrillicFirst = (text: string): string => text.replace(foreignLetters(), `${highest}$&`);
