import type { Count, Difference } from "../values/count.ts";

/** How a language says quantities of which only bounds are known, where people read them one by one. */
export type QuantityWords = {
  readonly about: (number: string) => string;
  readonly orMore: (number: string) => string;
  readonly upTo: (number: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly more: (number: string) => string;
  readonly fewer: (number: string) => string;
  readonly atLeast: (change: string) => string;
  readonly atMost: (change: string) => string;
  readonly unchanged: string;
  readonly unchangedOrMore: string;
  readonly unchangedOrFewer: string;
  /** Between numbers with a sign. */
  readonly between: (from: string, to: string) => string;
  readonly unknown: string;
};

/** A count in words: `8`, `42 or more`, `4 to 7`, `up to 3`, `about 18`. Bounds alone say that a number is not exact. */
export function countInWords(
  { min, max, approximate }: Count,
  words: QuantityWords,
  digits: (value: number) => string,
): string {
  if (max === null) return words.orMore(digits(min));
  if (min === max) return approximate ? words.about(digits(min)) : digits(min);
  return min === 0 ? words.upTo(digits(max)) : words.fromTo(digits(min), digits(max));
}

/** A change in words: `3 more`, `at most 7 fewer`, `2 to 5 more`, `unchanged`. */
export function differenceInWords(
  { min, max, approximate }: Difference,
  words: QuantityWords,
  digits: (value: number) => string,
): string {
  if (min === null) return max === null ? words.unknown : upToChange(max, words, digits);
  if (max === null) return fromChange(min, words, digits);
  return min === max ? exactChange(min, approximate, words, digits) : rangeOfChange(min, max, words, digits);
}

function exactChange(
  change: number,
  approximate: boolean,
  words: QuantityWords,
  digits: (value: number) => string,
): string {
  if (change === 0) return words.unchanged;
  const size = digits(Math.abs(change));
  return signed(change, approximate ? words.about(size) : size, words);
}

function rangeOfChange(min: number, max: number, words: QuantityWords, digits: (value: number) => string): string {
  if (min < 0 && max > 0) return words.between(`−${digits(-min)}`, `+${digits(max)}`);
  const [least, most] = min < 0 ? [-max, -min] : [min, max];
  const size = least === 0 ? words.upTo(digits(most)) : words.fromTo(digits(least), digits(most));
  return signed(min + max, size, words);
}

const signed = (change: number, size: string, { more, fewer }: QuantityWords): string =>
  change > 0 ? more(size) : fewer(size);

/** That a change is at least so much: of a decrease, at most that. */
function fromChange(min: number, words: QuantityWords, digits: (value: number) => string): string {
  if (min === 0) return words.unchangedOrMore;
  return min > 0 ? words.atLeast(words.more(digits(min))) : words.atMost(words.fewer(digits(-min)));
}

function upToChange(max: number, words: QuantityWords, digits: (value: number) => string): string {
  if (max === 0) return words.unchangedOrFewer;
  return max < 0 ? words.atLeast(words.fewer(digits(-max))) : words.atMost(words.more(digits(max)));
}
