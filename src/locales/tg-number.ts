// Intl has no Tajik numbers and would take the system's language; Tajik writes them as Russian does.
const numbers = new Intl.NumberFormat("ru", { useGrouping: "min2", maximumFractionDigits: 6 });
const percents = new Intl.NumberFormat("ru", { style: "percent", maximumFractionDigits: 1 });

/** Digits in groups of three from five on, with a decimal comma: 12 345,6. */
export const tgNumber = (value: number): string => numbers.format(value);

/** A share of a whole: 0.125 is 12,5 %. */
export const tgPercent = (share: number): string => percents.format(share);
