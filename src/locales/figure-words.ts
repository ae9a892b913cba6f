import type { FigureSentence, Moment } from "../tables/phrase.ts";
import type { Count } from "../values/count.ts";

/** How a number compares with the one before, where both are exact; else both are only told. */
type Comparison =
  | { readonly is: "more" | "fewer"; readonly by: number }
  | { readonly is: "same" }
  | { readonly is: "begun" }
  | { readonly is: "told" };

/** An earlier number with how a later one compares with it. */
export type FigureChange = Comparison & { readonly when: Moment; readonly before: Count };

/** What is said of a figure's change; `undefined` where nothing may be. */
export function figureChange({ count, earlier }: FigureSentence): FigureChange | undefined {
  return (
    earlier && { when: earlier.when, before: earlier.count, ...comparison(count, earlier.count, earlier.isComparable) }
  );
}

function comparison(count: Count, before: Count, isComparable: boolean): Comparison {
  if (isNone(before)) return { is: "begun" };
  if (!isComparable || isNone(count) || !isExact(count) || !isExact(before)) return { is: "told" };
  const by = count.min - before.min;
  if (by === 0) return { is: "same" };
  return by > 0 ? { is: "more", by } : { is: "fewer", by: -by };
}

/** Whether there is nothing at all. */
export const isNone = ({ max }: Count): boolean => max === 0;

/** Whether a number is said without a word before it. */
export const isExact = ({ min, max, approximate }: Count): boolean => min === max && !approximate;

/** How a language says that a number is not exact. */
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
