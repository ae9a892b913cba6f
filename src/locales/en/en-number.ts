import { numbersOf, percentsOf } from "../intl.ts";

/** Digits as English groups them, from four on. */
export const enNumber = numbersOf();

/** A share of a whole: 0.125 is 12.5%. */
export const enPercent = percentsOf();
