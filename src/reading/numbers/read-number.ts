import { parsePlainNumber } from "../../values/plain-number.ts";
import { certain, doubtful, likely, type Meaning, unknown } from "../meaning.ts";

/** Digits in groups of three, parted by spaces or apostrophes: `845 000`, `1'250'000.50`. */
const spaced = /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d{1,2})?$/;
const commaGroups = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;
const pointGroups = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;

/** What a number written another way means. A comma may part thousands or a fraction; before three digits nobody knows. */
export function readNumber(text: string): Meaning {
  const plain = spaced.test(text) ? text.replace(/[ '’]/g, "").replace(",", ".") : text;
  if (plain !== text) return validated(plain, certain);
  if (commaGroups.test(text)) return validated(text.replaceAll(",", ""), certain);
  if (pointGroups.test(text)) return validated(text.replaceAll(".", "").replace(",", "."), certain);
  if (/^\d+,\d{3}$/.test(text)) return doubtful([text.replace(",", ""), text.replace(",", ".")].filter(isNumber));
  if (/^\d+,\d+$/.test(text)) return validated(text.replace(",", "."), likely);
  return unknown();
}

const isNumber = (text: string): boolean => parsePlainNumber(text) !== undefined;

const validated = (text: string, meaning: typeof certain): Meaning => (isNumber(text) ? meaning(text) : unknown());
