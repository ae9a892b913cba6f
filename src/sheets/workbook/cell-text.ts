import { cleanText } from "../grid/clean-text.ts";
import { dateText } from "./date-text.ts";
import { numberText } from "./number-text.ts";

/** As some programs store a day: with a time, in text. */
const isoTime = /^(\d{4}-\d\d-\d\d)T[\d:.]+Z?$/;

/** A cell as a person reads it: a day without its time, a number with the signs of its format, an error by its name. */
export function cellText(
  value: string | number | boolean | Date | null | undefined,
  format: string | undefined,
): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return cleanText(value.replace(isoTime, "$1"));
  if (typeof value === "number") return cleanText(numberText(value, format));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return dateText(value, format);
}
