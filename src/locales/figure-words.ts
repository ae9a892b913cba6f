import type { FigureSentence, Moment } from "../tables/phrase.ts";
import type { Count } from "../values/count.ts";

/** How a number compares with the one before, where both are exact; else both are only shown. */
type Comparison =
  | { readonly is: "more" | "fewer"; readonly by: number }
  | { readonly is: "same" }
  | { readonly is: "from-none" }
  | { readonly is: "uncompared" };

/** An earlier number with how a later one compares with it. */
export type FigureChange = Comparison & { readonly when: Moment; readonly before: Count };

/** The change of a figure; `undefined` where it may not be shown. */
export function figureChange({ count, earlier }: FigureSentence): FigureChange | undefined {
  return (
    earlier && { when: earlier.when, before: earlier.count, ...comparison(count, earlier.count, earlier.isComparable) }
  );
}

function comparison(count: Count, before: Count, isComparable: boolean): Comparison {
  if (isNone(before)) return { is: "from-none" };
  if (!isComparable || isNone(count) || !isExact(count) || !isExact(before)) return { is: "uncompared" };
  const by = count.min - before.min;
  if (by === 0) return { is: "same" };
  return by > 0 ? { is: "more", by } : { is: "fewer", by: -by };
}

/** Whether there is nothing at all. */
export const isNone = ({ max }: Count): boolean => max === 0;

/** Whether a number needs no word such as "about" before it. */
export const isExact = ({ min, max, approximate }: Count): boolean => min === max && !approximate;

/** The words of a language for inexact numbers. */
export type BoundWords = {
  readonly about: string;
  /** The same before bounds: `roughly at least 5`. */
  readonly roughly: string;
  readonly atLeast: string;
  readonly upTo: string;
  readonly fromTo: (from: string, to: string) => string;
};

/** A number in words as far as it is known: `8`, `at least 5`, `4 to 7`, `up to 3`, `about 18`. */
export function boundedNumber(
  { min, max, approximate }: Count,
  { about, roughly, atLeast, upTo, fromTo }: BoundWords,
  digits: (value: number) => string,
): string {
  if (min === max) return `${approximate ? `${about} ` : ""}${digits(min)}`;
  const mark = approximate ? `${roughly} ` : "";
  if (max === null) return `${mark}${atLeast} ${digits(min)}`;
  return `${mark}${min === 0 ? `${upTo} ${digits(max)}` : fromTo(digits(min), digits(max))}`;
}
