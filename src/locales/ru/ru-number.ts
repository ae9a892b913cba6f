import { type NumberSigns, numbersOf, percentsOf } from "../intl.ts";

/** Between thousands a space that does not break, and a decimal comma. */
const ruSigns: NumberSigns = { group: "\u00a0", point: ",", percent: "\u00a0%" };

/** Digits as Russian groups them, from four on. */
export const ruNumber = numbersOf(ruSigns);

/** A share of a whole: 0.125 is 12,5 %. */
export const ruPercent = percentsOf(ruSigns);

/** The form of a word that goes with a whole number: 1 запись, 2 записи, 5 записей. */
export function ruPlural(number: number, one: string, few: string, many: string): string {
  const [ones, tens] = [number % 10, Math.floor(number / 10) % 10];
  if (tens === 1) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}
