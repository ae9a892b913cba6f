import { type NumberSigns, numbersOf, percentsOf } from "../intl.ts";

const uzSigns: NumberSigns = { group: "\u00a0", point: ",", percent: "%" };

/** Digits as Uzbek groups them, from four on. */
export const uzNumber = numbersOf(uzSigns);

/** A share of a whole: 0.125 is 12,5%. */
export const uzPercent = percentsOf(uzSigns);
