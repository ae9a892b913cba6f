const numbers = new Intl.NumberFormat("uz", { useGrouping: "min2", maximumFractionDigits: 6 });

/** Digits as Uzbek groups them, from five on. */
export const uzNumber = (value: number): string => numbers.format(value);
