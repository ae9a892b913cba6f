// Tajik writes numbers as Russian does.

/** Digits in groups of three from five on, with a decimal comma: 12 345,6; a share of a whole: 0.125 is 12,5 %. */
export { ruNumber as tgNumber, ruPercent as tgPercent } from "../ru/ru-number.ts";
