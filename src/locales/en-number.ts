const numbers = new Intl.NumberFormat("en", { useGrouping: "min2", maximumFractionDigits: 6 });

/** Digits as English groups them, from five on. */
export const enNumber = (value: number): string => numbers.format(value);
