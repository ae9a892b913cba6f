import { fold } from "../../values/texts/fold.ts";
import { dashes } from "../characters/plain-characters.ts";
import { dateWord } from "./date-words.ts";
import { monthNamed } from "./month-names.ts";

const words = /[\p{L}\p{M}'’ʻʼ`]+/gu;
const everyDash = new RegExp(`[${dashes}]`, "g");

/**
 * A date's text with a mark for each word that dates know (`24-<ordinal> <m08> 2018 <year>.`), dashes as `-`. Words that
 * no date knows stay letters, so that no pattern of a date fits them: what is not understood is never passed over.
 */
export function markedText(text: string): string {
  return text
    .toLowerCase()
    .replace(everyDash, "-")
    .replace(/[«"“„](\d{1,2})[»"”“]/g, "$1")
    .replace(words, (word) => markOf(word))
    .replace(/\s+/g, " ")
    .trim();
}

/** No word of a date has an ё, which folding makes an е; in Tajik it is "or", and may hang on to a month. */
function markOf(word: string): string {
  if (word.includes("ё")) return word;
  const month = monthMark(word);
  if (month !== undefined) return month;
  const [, name = "", ending = ""] = /^(.{3,}?)(dan|дан|gacha|гача)$/.exec(word) ?? [];
  const named = name === "" ? undefined : monthMark(name);
  if (named !== undefined) return `${named} ${/^[dд]/.test(ending) ? "<dan>" : "<gacha>"}`;
  const meaning = dateWord(word);
  return meaning ? `<${meaning}>` : word;
}

function monthMark(word: string): string | undefined {
  const month = monthNamed(fold(word));
  return month === undefined ? undefined : `<m${String(month).padStart(2, "0")}>`;
}

/** Without what says nothing that the numbers and the month do not: endings of ordinals, "year", "in", a last point. "Years" before a number begins a range. */
export const withoutFillers = (marked: string): string =>
  marked
    .replace(/(?<=\d) ?-? ?<ordinal>/g, " ")
    .replace(/(?<=\d) ?-? ?<years?>\.?/g, " ")
    .replace(/<year> ?(?=\d{4})/g, "")
    .replace(/(?<=<m\d\d>) <joining>(?= |$)/, "")
    .replace(/(^| )<joining>(?= )/g, "$1")
    .replace(/(<m\d\d>)\./g, "$1 ")
    .replace(/(?<=[\d>]) ?, ?(?=[\d<])/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ ?[.,]$/, "");
