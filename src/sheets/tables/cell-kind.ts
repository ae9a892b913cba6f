/** What a cell looks like, for telling headings from data and columns from each other. */
export type CellKind = "number" | "day" | "address" | "text";

const number = /^[-+−(]?\s*(?:[$€£¥₽]\s*)?\d[\d\s.,'’]*\)?\s*(?:[%‰$€£¥₽]|\p{Lu}{3})?$/u;
const day =
  /^\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?$|^\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})(?:\s*(?:г|y|й)\.?)?$|^(?:\d{1,2}[-./]\d{1,2}[-./]\d{2,4}\s*[-–—]\s*)\d/i;
const address = /^\S+@\S+\.\S+$|^(?:https?:\/\/|www\.)/i;

const longestAddress = 320;

export function cellKind(text: string): CellKind {
  if (text.length > longestAddress) return "text";
  if (day.test(text)) return "day";
  if (number.test(text)) return "number";
  return address.test(text) ? "address" : "text";
}

/** A whole number as numbering writes it: 12, 12. or 12). */
export const runningNumber = (text: string): number | undefined => {
  const [, digits] = /^(\d{1,6})\s*[.)]?$/.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
};
