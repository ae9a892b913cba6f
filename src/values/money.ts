/** A sum in one currency (ISO 4217), in its main unit. Sums in different currencies are never added. */
export type Money = { readonly amount: number; readonly currency: string };

/** As many digits after the point as an amount may have. */
const digits = 6;

/** The sum of amounts in one currency, added as decimals: a tenth and two tenths are three tenths. */
export function sumOfAmounts(amounts: readonly number[]): number {
  const sum = amounts.reduce((total, amount) => total + scaled(amount), 0n);
  const text = String(sum).padStart(digits + 1, "0");
  return Number(`${text.slice(0, -digits)}.${text.slice(-digits)}`);
}

function scaled(amount: number): bigint {
  const [whole = "0", part = ""] = String(amount).split(".");
  return BigInt(whole + part.padEnd(digits, "0"));
}
