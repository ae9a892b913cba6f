import { numbersOf, percentsOf } from "./intl.ts";

// Intl has no Tajik numbers and would take the system's language; Tajik writes them as Russian does.

/** Digits in groups of three from five on, with a decimal comma: 12 345,6. */
export const tgNumber = numbersOf("ru");

/** A share of a whole: 0.125 is 12,5 %. */
export const tgPercent = percentsOf("ru");
