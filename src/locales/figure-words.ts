import { type Count, type Difference, differenceOf, isExact } from "../values/count.ts";

/** Whether there is nothing at all. */
export const isNone = ({ max }: Count): boolean => max === 0;

/** The words of a language for inexact numbers. */
export type BoundWords = {
  readonly about: string;
  readonly atLeast: (number: string) => string;
  readonly upTo: string;
  readonly fromTo: (from: string, to: string) => string;
};

/** A number in words as far as it is known: `8`, `5 or more`, `4 to 7`, `up to 3`, `about 18`. */
export function boundedNumber(
  { min, max, approximate }: Count,
  { about, atLeast, upTo, fromTo }: BoundWords,
  digits: (value: number) => string,
): string {
  // That a lower bound is a rough one adds nothing to it.
  if (max === null) return atLeast(digits(min));
  if (min === max) return `${approximate ? `${about} ` : ""}${digits(min)}`;
  return `${approximate ? `${about} ` : ""}${min === 0 ? `${upTo} ${digits(max)}` : fromTo(digits(min), digits(max))}`;
}

/** The words of a language for a difference; numbers come without a sign, but for those `about` and `between` take. */
export type ChangeWords = {
  readonly none: string;
  readonly unknown: string;
  readonly about: (signed: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly atLeastMore: (number: string) => string;
  readonly atMostMore: (number: string) => string;
  readonly atLeastFewer: (number: string) => string;
  readonly atMostFewer: (number: string) => string;
  readonly notFewer: string;
  readonly notMore: string;
};

/** A difference in words as far as it is known: `+2`, `unchanged`, `at most 40 fewer`, `+36 to +38`. */
export function changeInWords(difference: Difference, words: ChangeWords, digits: (value: number) => string): string {
  const { min, max, approximate } = difference;
  if (min === null) return max === null ? words.unknown : belowText(max, words, digits);
  if (max === null) return aboveText(min, words, digits);
  const signed = (value: number): string => `${value > 0 ? "+" : value < 0 ? "−" : ""}${digits(Math.abs(value))}`;
  if (min !== max) return words.between(signed(min), signed(max));
  if (approximate) return words.about(signed(min));
  return min === 0 ? words.none : signed(min);
}

function aboveText(min: number, words: ChangeWords, digits: (value: number) => string): string {
  if (min === 0) return words.notFewer;
  return min > 0 ? words.atLeastMore(digits(min)) : words.atMostFewer(digits(-min));
}

function belowText(max: number, words: ChangeWords, digits: (value: number) => string): string {
  if (max === 0) return words.notMore;
  return max > 0 ? words.atMostMore(digits(max)) : words.atLeastFewer(digits(-max));
}

/** How a number compares with an earlier one; `undefined` where one of them says only that nothing is on record. */
export const changeSince = (count: Count, before: Count): Difference | undefined =>
  isNone(count) || isNone(before) ? undefined : differenceOf(count, before);

/** A number of further ones in brackets after a number: `; 9 more have no date`; nothing where there are none. */
export const undatedClause = (undated: Count | undefined, clause: (undated: Count) => string): string =>
  undated && !isNone(undated) ? `; ${clause(undated)}` : "";

export const isOne = (count: Count): boolean => isExact(count) && count.min === 1;
