import { type Count, type Difference, differenceOf, isExact } from "../values/count.ts";
import { differenceInWords, type QuantityWords } from "./quantities-in-words.ts";

/** Whether there is nothing at all. */
export const isNone = ({ max }: Count): boolean => max === 0;

/** A change in few words beside two numbers: `+2`, `unchanged`, `+36 to +38`; of bounds `at most 40 fewer`. */
export function changeInWords(difference: Difference, words: QuantityWords, digits: (value: number) => string): string {
  const { min, max, approximate } = difference;
  if (min === null || max === null || (min === 0 && max === 0)) return differenceInWords(difference, words, digits);
  const signed = (value: number): string => `${value > 0 ? "+" : value < 0 ? "−" : ""}${digits(Math.abs(value))}`;
  if (min !== max) return words.between(signed(min), signed(max));
  return approximate ? words.about(signed(min)) : signed(min);
}

/** How a number compares with an earlier one; `undefined` where one of them says only that nothing is on record. */
export const changeSince = (count: Count, before: Count): Difference | undefined =>
  isNone(count) || isNone(before) ? undefined : differenceOf(count, before);

/** A number of further ones in brackets after a number: `; 9 more have no date`; nothing where there are none. */
export const undatedClause = (undated: Count | undefined, clause: (undated: Count) => string): string =>
  undated && !isNone(undated) ? `; ${clause(undated)}` : "";

export const isOne = (count: Count): boolean => isExact(count) && count.min === 1;
