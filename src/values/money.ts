/** A sum in one currency (ISO 4217), in its main unit. Sums in different currencies are never added. */
export type Money = { readonly amount: number; readonly currency: string };
