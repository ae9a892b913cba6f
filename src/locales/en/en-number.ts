import { numbersOf } from "../intl.ts";

/** Digits as English groups them, from five on. */
export const enNumber = numbersOf();
