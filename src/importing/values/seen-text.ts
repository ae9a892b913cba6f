import { plainCharacters } from "../../reading/characters/plain-characters.ts";

/** Nothing to change, as in most cells: letters, digits and signs with single spaces between them, no quotation mark first. */
const plain = /^[0-9A-Za-zА-яЁё][ -~А-яЁё№–]*$/;
const isPlain = (text: string): boolean => plain.test(text) && !text.includes("  ") && !text.endsWith(" ");

/** Spaces and invisible characters as a person sees them. */
export const seenText = (text: string): string =>
  isPlain(text)
    ? text
    : plainCharacters(text)
        .text.replace(/[ \t]+/g, " ")
        .replace(/ ?\r?\n ?/g, "\n")
        .trim();

/** Whether a text is a sign for nothing. */
export const isBlank = (text: string): boolean => /^[\s\-–—_?.…*]*$/.test(text);

/** In dates «с.» beside a year is the Tajik word for year, cut short: alone it would be the Russian "from". */
export const withYearSpelt = (text: string): string =>
  text.replace(/(?<=(?<!\d)\d{4}) ?с\.(?=$|[\s,;–-])/gu, " сол").replace(/(?<=^|[\s»])с\. ?(?=\d{4}(?!\d))/gu, "соли ");

/** Longer than any date, word or list of words. */
export const isTooLong = (text: string): boolean => text.length > 400;
