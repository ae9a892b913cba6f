import { plainCharacters } from "../../reading/characters/plain-characters.ts";
import { withMonthsInEnglish } from "./foreign-months.ts";
import { withRangesInEnglish } from "./foreign-ranges.ts";

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
  withRangesInEnglish(withMonthsInEnglish(inDigits(withPlainDigits(text))))
    .replace(/(?<=(?<!\d)\d{4}) ?р(?:\.|оку)$/u, "")
    .replace(/(?<=(?<!\d)\d{4}) ?с\.(?=$|[\s,;–-])/gu, " сол")
    .replace(/(?<=^|[\s»])с\. ?(?=\d{4}(?!\d))/gu, "соли ");

/** Digits of Arabic, Persian and Thai as those of Latin script; text in Arabic has marks beside them that are not seen. */
const withPlainDigits = (text: string): string =>
  /[٠-٩۰-۹๐-๙]/u.test(text)
    ? text.replace(/[٠-٩۰-۹๐-๙]/gu, (digit) =>
        String(((digit.codePointAt(0) ?? 0) - (zeroOf(digit).codePointAt(0) ?? 0)) % 10),
      )
    : text;

const zeroOf = (digit: string): string =>
  digit <= "٩" && digit >= "٠" ? "٠" : digit <= "۹" && digit >= "۰" ? "۰" : "๐";

/** Dates and lengths as China, Japan and Korea write them, as others do: `2019年5月12日`, `2018.9.1`, `5年`, `至2025年2月28日`. */
function inDigits(text: string): string {
  if (!/[年年년月월至到期]/u.test(text)) return text;
  return text
    .replace(/(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/gu, (_, y, m, d) => dayOf(y, m, d))
    .replace(/(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?!\p{L})/gu, (_, y, m) => `${y}-${m.padStart(2, "0")}`)
    .replace(/(?<!\d)(\d{4})\s?[年년](?!\p{L})/gu, "$1")
    .replace(/^([一二三四五六七八九十])\s?年$/u, (_, digit) => `${"一二三四五六七八九十".indexOf(digit) + 1}年`)
    .replace(/^(\d{1,2})\s?[年년](?:간|間)?$/u, "$1 years")
    .replace(/^(?:长期有效|长期|長期|无固定期限|無固定期限|永久|無期限|무기한)$/u, "no end")
    .replace(/^[至到]\s?(?=\d{4}-\d\d-\d\d$)/u, "until ");
}

const dayOf = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

/** Longer than any date, word or list of words. */
export const isTooLong = (text: string): boolean => text.length > 400;
