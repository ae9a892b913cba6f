import { parseTerm } from "../../values/dates/term.ts";
import { lazy } from "../../values/memoize.ts";
import { dashes } from "../characters/plain-characters.ts";
import { certain, doubtful, likely, type Meaning, onlyValue, unknown } from "../meaning.ts";
import type { ReadingContext } from "../reading-context.ts";
import { wordKey } from "../word-key.ts";
import { romanNumber } from "./month-names.ts";
import { halfNamed, termOfSeason } from "./season.ts";

/** Words that say with an academic year that it is one, and those that name its parts; each list is closed. */
const wordLists = {
  year: "academic year ay school study учебный учебного учебном уч год года году г соли сол таҳсили таҳсил хониш ukuv yili yil yilida yilining йилининг ўқув йили йил of the in",
  semester:
    "semester semesters sem term семестр семестра семестре нимсола нимсолаи semestr semestri yarimyillik полугодие полугодия полугодии семестри нимсолаи",
  trimester: "trimester триместр триместра trimestr trimestri",
} as const;

const meanings = lazy(
  () =>
    new Map(
      Object.entries(wordLists).flatMap(([meaning, words]) => words.split(" ").map((word) => [wordKey(word), meaning])),
    ),
);

const numberWords: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "first первый первое первого первом якум якуми birinchi биринчи",
    "second второй второе второго втором дуюм дуюми дувум дувуми ikkinchi иккинчи",
    "third третий третье третьего сеюм сеюми uchinchi учинчи",
  ].flatMap((words, index) => words.split(" ").map((word) => [wordKey(word), index + 1])),
);

/** What an academic term written another way means. */
export function readTerm(text: string, context: ReadingContext): Meaning {
  const meaning = readTermIn(text, context);
  if (meaning.certainty !== "unknown" || meaning.remark) return meaning;
  return calendarYear(text) ?? meaning;
}

/** A lone calendar year lies in two academic ones. */
function calendarYear(text: string): Meaning | undefined {
  if (!/^[12]\d{3}$/.test(text)) return undefined;
  const year = Number(text);
  return doubtful([`${year}/${year + 1}`, `${year - 1}/${year}`]);
}

/** The same of a text that names an academic year or a season, and of no other. */
export function readTermIn(text: string, context: ReadingContext): Meaning {
  const plain = markedTerm(text);
  const season = seasonTerm(plain, context);
  if (season !== undefined) return doubtful([season]);
  const found = /^(?:<years?> )?(.*?)(?<!\d)(\d{4}) ?([/-]) ?(\d{4}|\d{2})(?!\d)(.*)$/.exec(
    plain
      .replace(/-?<years?>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
  if (!found) return unknown();
  const [, before = "", first = "", , second = "", after = ""] = found;
  const part = partIn(`${before} ${after}`.trim());
  if (part === undefined) return unknown();
  return termOf(Number(first), second, part, context);
}

type Part = { readonly text: string; readonly sure: typeof certain | typeof likely | typeof offered };

const offered = (value: string): Meaning => doubtful([value]);

const wholeYear: Part = { text: "", sure: certain };

/** Which part of a year the words beside it name; `undefined` where they name none that is known. */
function partIn(written: string): Part | undefined {
  const rest = written.replace(/^[,.;()]+|[,.;()]+$/g, "").trim();
  if (rest === "") return wholeYear;
  const exact = /^- ?(\d) ?\/ ?(\d)$/.exec(rest);
  if (exact) return { text: `-${exact[1]}/${exact[2]}`, sure: certain };
  const lone = /^[-/, ]*(\d)$/.exec(rest)?.[1];
  return lone === undefined ? namedPart(rest) : { text: `-${lone}/2`, sure: offered };
}

function namedPart(rest: string): Part | undefined {
  const found =
    /^(?<number>\d)-?(?:st|nd|rd|th|й|ый|ой|уми|ум|chi)? ?<(?<unit>semester|trimester)>$/.exec(rest) ??
    /^<(?<unit>semester|trimester)> ?(?<number>\d)$/.exec(rest);
  const { number, unit } = found?.groups ?? {};
  return found ? { text: `-${number}/${unit === "semester" ? 2 : 3}`, sure: likely } : undefined;
}

function termOf(first: number, second: string, { text, sure }: Part, context: ReadingContext): Meaning {
  const next = second.length === 4 ? Number(second) : inCenturyOf(first, Number(second));
  if (next === first) return oneCalendarYear(first, text, context);
  const right = `${first}/${first + 1}${text}`;
  if (!parseTerm(right)) return unknown();
  return next === first + 1 ? sure(right) : doubtful([right], { is: "years-that-follow" });
}

/** The first year not before another that ends in two digits. */
function inCenturyOf(first: number, digits: number): number {
  const year = first - (first % 100) + digits;
  return year < first ? year + 100 : year;
}

/** `2019/2019-2/2`: a year that lies within one calendar year, as in the southern hemisphere, falls into two of ours. */
function oneCalendarYear(year: number, part: string, { academicYearStarts }: ReadingContext): Meaning {
  const [before, after] = [`${year - 1}/${year}-2/2`, `${year}/${year + 1}-1/2`];
  const choices = part === "-1/2" ? [before] : part === "-2/2" ? [after] : [before, after];
  return doubtful(choices, { is: "one-calendar-year", year: String(year), starts: academicYearStarts });
}

/** A season with a calendar year, or with the academic one. */
function seasonTerm(plain: string, { academicYearStarts }: ReadingContext): string | undefined {
  const [, half, year, second] =
    /^<half(\d)>(?: <semester>)?(?: <years?>)? ?(\d{4})(?: ?[/-] ?(\d{2,4}))?(?: <years?>)*$/.exec(plain) ?? [];
  if (half === undefined) return undefined;
  const number = half === "1" ? 1 : 2;
  if (second === undefined) return termOfSeason(number, Number(year), academicYearStarts);
  const whole = onlyValue(termOf(Number(year), second, wholeYear, { academicYearStarts } as ReadingContext));
  return whole === undefined || academicYearStarts < "07" ? undefined : `${whole}-${number}/2`;
}

const everyDash = new RegExp(`[${dashes}]`, "g");

/** A term's text with a mark for each word that terms know; others stay, so that no pattern fits them. */
const markedTerm = (text: string): string =>
  text
    .toLowerCase()
    .replace(everyDash, "-")
    .replace(/[\p{L}\p{M}'’ʻʼ]+\.?/gu, (word) => markOf(word))
    .replace(/\s+/g, " ")
    .trim();

function markOf(written: string): string {
  const word = written.replace(/\.$/, "");
  const meaning = meanings().get(wordKey(word));
  if (meaning) return `<${meaning}>`;
  const half = halfNamed(word);
  if (half) return `<half${half}>`;
  const number = numberWords[wordKey(word)] ?? romanNumber(word);
  // A year has three parts at most: `2009-X` is no year.
  return number === undefined || number > 3 ? written : String(number);
}
