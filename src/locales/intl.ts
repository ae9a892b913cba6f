import { lazily } from "../values/lazily.ts";

// Each of Intl's objects takes milliseconds to make, and one command needs few of those that four languages have.

/** Digits as a language groups them, from five on. */
export function numbersOf(locale: string): (value: number) => string {
  const numbers = lazily(() => new Intl.NumberFormat(locale, { useGrouping: "min2", maximumFractionDigits: 6 }));
  return (value) => numbers().format(value);
}

/** A share of a whole: 0.125 is 12.5% in English. */
export function percentsOf(locale: string): (share: number) => string {
  const percents = lazily(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }));
  return (share) => percents().format(share);
}

/** The order of texts in a language; numbers within them by their value. */
export function orderOf(locale: string): (a: string, b: string) => number {
  const collator = lazily(() => new Intl.Collator(locale, { numeric: true }));
  return (a, b) => collator().compare(a, b);
}
