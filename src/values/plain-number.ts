/** Reads a plain number from 0, `0` or `2.5`, without sign, exponent or leading zeros; anything else is `undefined`. */
export function parsePlainNumber(text: string): number | undefined {
  return /^(0|[1-9]\d{0,14})(\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}
