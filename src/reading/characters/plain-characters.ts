import { nameOfCodePoint } from "../../values/texts/printable.ts";
import type { OddCharacter } from "../remark.ts";

/** Text with plain spaces, quotes and dashes, and what stood there in their place. */
export type PlainText = { readonly text: string; readonly found: readonly OddCharacter[] };

/** Spaces that a word processor writes and that are none to a program. */
const oddSpaces = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";

const space = new RegExp(`[${oddSpaces}]`);
const everySpace = new RegExp(`[${oddSpaces}]`, "g");
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/;
const everyInvisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** Quotation marks that a word processor writes, in pairs that may stand round a value. */
const quotePairs: readonly (readonly [opening: string, closing: string])[] = [
  ["“", "”"],
  ["„", "“"],
  ["„", "”"],
  ["”", "”"],
  ["«", "»"],
  ["‘", "’"],
  ["’", "’"],
  ['"', '"'],
  ["'", "'"],
];

/** Dashes that are no hyphen-minus. */
export const dashes = "\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d";

/** Without quotation marks round it, with spaces for spaces of other kinds, and nothing at its ends. */
export function plainCharacters(written: string): PlainText {
  const found: OddCharacter[] = [];
  let text = written;
  if (space.test(text)) {
    found.push({ is: "no-break-space", code: nameOfCodePoint(space.exec(text)?.[0] ?? "") });
    text = text.replace(everySpace, " ");
  }
  if (invisible.test(text)) {
    found.push({ is: "invisible", code: nameOfCodePoint(invisible.exec(text)?.[0] ?? "") });
    text = text.replace(everyInvisible, "");
  }
  const unquoted = withoutQuotes(text.trim());
  if (unquoted !== text.trim()) found.push({ is: "curly-quotes", code: nameOfCodePoint(text.trim()[0] ?? "") });
  return { text: unquoted, found };
}

/** Text without a pair of quotation marks that stands round the whole of it. */
function withoutQuotes(text: string): string {
  const pair = quotePairs.find(([opening, closing]) => text.startsWith(opening) && text.endsWith(closing));
  const inner = text.slice(1, -1);
  return pair && text.length > 2 && !pair.some((quote) => inner.includes(quote)) ? inner.trim() : text;
}
