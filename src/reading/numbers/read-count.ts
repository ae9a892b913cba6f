import { parseCount } from "../../values/count.ts";
import { lazy } from "../../values/memoize.ts";
import { dashes } from "../characters/plain-characters.ts";
import { atMostLikely, certain, type Meaning, onlyValue, unknown } from "../meaning.ts";
import { wordKey } from "../word-key.ts";
import { readNumber } from "./read-number.ts";

/** What stands before a number or behind it, and the sign that says the same; each list is closed. */
const signs = {
  ">": "more than|over|above|более|более чем|больше|больше чем|свыше|зиёда аз|бештар аз|беш аз",
  ">=": "at least|not less than|no less than|minimum|min|не менее|не меньше|не менее чем|минимум|камаш|на камтар аз|ҳадди ақал|kamida|eng kamida",
  "~": "about|around|circa|ca|approximately|approx|nearly|roughly|около|примерно|приблизительно|порядка|тахминан|тақрибан|қариб|taxminan|taqriban|chamasi",
} as const;

/** Behind the number. */
const endings = {
  ">": "dan ortiq|dan koʻp|dan ziyod|dan ziyoda|дан ортиқ|дан кўп|дан зиёд|kishidan ortiq|nafardan ortiq|nafardan ziyod|кишидан ортиқ|нафардан ортиқ|нафардан зиёд|тадан ортиқ|tadan ortiq",
  "~": "ga yaqin|га яқин|atrofida|атрофида|nafarga yaqin|нафарга яқин",
  ">=": "dan kam emas|ва зиёда|and more|or more|и более|и больше",
} as const;

/** Words for those who are counted, which the count says by itself. */
const counted = "person|persons|people|pers|человек|человека|чел|студ|нафар|нафара|kishi|nafar|киши|лиц|ta|та";

type Sign = keyof typeof signs;

const phrases = (lists: Readonly<Record<string, string>>): Map<string, Sign> =>
  new Map(
    Object.entries(lists).flatMap(([sign, list]) => list.split("|").map((phrase) => [wordKey(phrase), sign as Sign])),
  );

const before = lazy(() => phrases(signs));
const behind = lazy(() => phrases(endings));
const countedWords = lazy(() => new Set(counted.split("|").map(wordKey)));

/** What a count written another way means: signs and digits are certain, words likely. */
export function readCount(text: string): Meaning {
  const plain = text
    .replace(new RegExp(` ?[${dashes}] ?`, "g"), "-")
    .replace(/^≥ ?|^=> ?/, ">=")
    .replace(/^[≈] ?/, "~")
    .replace(/^(>=|>|~) /, "$1")
    .replace(/^(\d+) ?- ?(\d+)$/, "$1-$2")
    .replace(/^(\d[\d ]*) ?\+$/, ">=$1");
  const signed = withSign(plain);
  if (signed) return signed;
  const words = inWords(plain);
  return words ? atMostLikely(words) : unknown();
}

/** A sign, or none, and a number, or two. */
function withSign(text: string): Meaning | undefined {
  const [, sign = "", number = ""] = /^(>=|>|~|)(.+)$/.exec(text) ?? [];
  if (parseCount(`${sign}${number}`)) return certain(`${sign}${number}`);
  const meaning = readNumber(number);
  const value = onlyValue(meaning);
  return value !== undefined && parseCount(`${sign}${value}`)
    ? { ...meaning, choices: [{ value: `${sign}${value}` }] }
    : undefined;
}

/** A number with words before and behind it, all of them known. */
function inWords(text: string): Meaning | undefined {
  const [, opening = "", number = "", closing = ""] = /^(\D*?)\s*((?:>=|>|~)?\d[\d \-']*)\s*([^\d]*)$/.exec(text) ?? [];
  const first = signOf(opening.replace(/[ .]+$/, ""), before());
  const last = closingSign(closing.trim());
  if (number === "" || first === undefined || last === undefined || (first && last)) return undefined;
  return withSign(`${first || last}${number.trim()}`);
}

const signOf = (phrase: string, known: ReadonlyMap<string, Sign>): Sign | "" | undefined =>
  phrase === "" ? "" : known.get(wordKey(phrase));

/** Behind a number: those who are counted, or a phrase for a sign, or the one before the other. */
function closingSign(closing: string): Sign | "" | undefined {
  const phrase = closing.replace(/^-/, "").replace(/\.$/, "").trim();
  if (phrase === "" || countedWords().has(wordKey(phrase))) return "";
  const sign = behind().get(wordKey(phrase));
  if (sign) return sign;
  const words = phrase.split(" ");
  return words.length > 1 && countedWords().has(wordKey(words.at(-1) ?? ""))
    ? signOf(words.slice(0, -1).join(" "), behind())
    : undefined;
}
