import { daysInMonth, isDay } from "../../values/dates/calendar.ts";
import { parsePartialDate } from "../../values/dates/partial-date.ts";
import { parseTerm, spanOfTerm } from "../../values/dates/term.ts";
import { doubtful, type Meaning, onlyValue, unknown } from "../meaning.ts";
import type { ReadingContext } from "../reading-context.ts";
import type { Remark } from "../remark.ts";
import { dateRange } from "./date-range.ts";
import { readDecade } from "./decade.ts";
import { lastDayOf, lengthOfTime } from "./length-of-time.ts";
import { markedText, withoutFillers } from "./marked-text.ts";
import { saysNoEnd } from "./no-end.ts";
import { readTermIn } from "./read-term.ts";
import { plainDate, singleDate } from "./single-date.ts";
import { readTimed, timedDate } from "./time-of-day.ts";

/**
 * What a date written another way means. Only a text that is one date and nothing else has a meaning that is written:
 * what says more (`not before 2018`, `10–15 May 2018`) is told in a remark, with the fields that can say it.
 */
export function readDate(text: string, context: ReadingContext, lastDay = false): Meaning {
  if (text.length > longestDate) return unknown();
  const plain = plainDate(text, context.dayOrder);
  if (plain) return { ...plain, remark: plain.remark ?? yearMonthDay };
  const timed = timedDate(text);
  if (timed) return timedDate(timed.date) ? unknown() : readTimed(timed, readDate(timed.date, context, lastDay));
  return (
    readDecade(text) ??
    (isTwiceMarked(text) ? twoMarks(text) : undefined) ??
    readMarked(text, context) ??
    withUnknownParts(text) ??
    unknown(remarkOn(text, context, lastDay))
  );
}

/** No date says more, with all words that may stand around it. */
const longestDate = 300;

const isTwiceMarked = (text: string): boolean => /^[\d-]+(?:~\?|\?~|%)$/.test(text);

function twoMarks(text: string): Meaning {
  const date = text.replace(/[~?%]+$/, "");
  return doubtful([`${date}~`, `${date}?`], { is: "two-marks", date });
}

/** A date with a word or a sign that says it is approximate or uncertain, or without one. */
function readMarked(text: string, { dayOrder }: ReadingContext): Meaning | undefined {
  const { core, mark } = unmarked(withoutFillers(unwrapped(markedText(text))));
  const meaning = singleDate(core, dayOrder);
  const choices = meaning?.choices.map(({ value }) => ({ value: `${value}${mark}` }));
  if (!meaning || !choices?.every(({ value }) => parsePartialDate(value))) return undefined;
  return { ...meaning, choices, remark: meaning.remark ?? yearMonthDay };
}

const yearMonthDay: Remark = { is: "year-month-day" };

const unwrapped = (text: string): string => /^\(([^()]*)\)$/.exec(text)?.[1]?.trim() ?? text;

const aboutBefore = /^(?:<about>\.?|c\.|[~≈]) ?/;
const uncertainAfter = / ?(?:\(\?\)|\?)$/;

function unmarked(text: string): { readonly core: string; readonly mark: "" | "~" | "?" } {
  if (aboutBefore.test(text)) return { core: withoutFillers(text.replace(aboutBefore, "")), mark: "~" };
  if (/ ?[~≈]$/.test(text)) return { core: text.replace(/ ?[~≈]$/, ""), mark: "~" };
  if (uncertainAfter.test(text)) return { core: text.replace(uncertainAfter, ""), mark: "?" };
  return text.startsWith("?") ? { core: text.slice(1).trim(), mark: "?" } : { core: text, mark: "" };
}

/** `XX.09.2018`, `2018-00`: what stands for a part that is not known. It is offered only: zeros may be a slip. */
function withUnknownParts(text: string): Meaning | undefined {
  const blank = "(?:[xхXХ_?.*]{1,2}|00)";
  const month = new RegExp(`^(\\d{4})-(\\d\\d)-${blank}$`).exec(text) ?? undefined;
  const [, year, yearsMonth] = month ?? [];
  const [, pointMonth, pointYear] = new RegExp(`^${blank}\\.(\\d\\d)\\.(\\d{4})$`).exec(text) ?? [];
  const [, onlyYear] = new RegExp(`^(\\d{4})-${blank}(?:-${blank})?$`).exec(text) ?? [];
  const date = year ? `${year}-${yearsMonth}` : pointYear ? `${pointYear}-${pointMonth}` : onlyYear;
  return date !== undefined && parsePartialDate(date) ? doubtful([date], { is: "unknown-parts" }) : undefined;
}

/** What to say of a text that is no single date. */
function remarkOn(text: string, context: ReadingContext, lastDay: boolean): Remark | undefined {
  return (
    noSuchDay(text) ??
    termRemark(text, context, lastDay) ??
    lengthRemark(text, context) ??
    (saysNoEnd(text) ? { is: "no-end", field: context.field } : undefined) ??
    rangeRemark(text, context) ??
    moreThanADate(text)
  );
}

/** A day that its month does not have. */
function noSuchDay(text: string): Remark | undefined {
  const { core } = unmarked(withoutFillers(unwrapped(markedText(text))));
  for (const pattern of daysInFull) {
    const { year, month, day } = pattern.exec(core)?.groups ?? {};
    const days = Number(month) >= 1 && Number(month) <= 12 ? daysInMonth(Number(year), Number(month)) : 99;
    if (Number(day) > days) return { is: "days-in-month", month: `${year}-${String(month).padStart(2, "0")}`, days };
  }
  return undefined;
}

/** Ways of writing a date from which it is clear which part is the month. */
const daysInFull: readonly RegExp[] = [
  /^(?<year>\d{4}) ?([-./ ]) ?(?<month>\d\d?) ?\2 ?(?<day>\d\d?)$/,
  /^(?<day>\d\d?) ?([-./ ]) ?(?<month>\d\d?) ?\2 ?(?<year>\d{4})$/,
  /^(?<day>\d\d?)[-. ]*<m(?<month>\d\d)>[-. ]*(?<year>\d{4})$/,
  /^<m(?<month>\d\d)>[-. ]*(?<day>\d\d?)[-. ]+(?<year>\d{4})$/,
  /^(?<year>\d{4})[-. ]*<m(?<month>\d\d)>[-. ]*(?<day>\d\d?)$/,
];

/** An academic year or a part of one, which a date can only say by its first or last day; a season not even by that. */
function termRemark(text: string, context: ReadingContext, last: boolean): Remark | undefined {
  const { certainty, choices, remark } = readTermIn(text, context);
  const term = choices.length === 1 && !remark ? parseTerm(choices[0]?.value ?? "") : undefined;
  if (!term) return undefined;
  const span = spanOfTerm(term, context.academicYearStarts);
  const isBound = last || context.field === "starts";
  const day = certainty === "doubtful" || !isBound ? undefined : last ? span.last : span.first;
  const isRange = certainty === "certain" && !text.includes("/");
  return { is: "term", term: term.text, day, last, isRange, hasField: context.fields.has("term") };
}

/** How long something lasts, which a date can say where its start is known. */
function lengthRemark(text: string, context: ReadingContext): Remark | undefined {
  const length = lengthOfTime(text);
  if (!length) return undefined;
  const given = length.rest.replace(/^(?:from|since|с|со|аз)\s+/iu, "");
  const from = given
    ? (onlyValue(readDate(given, context)) ?? (isDay(given) ? given : undefined))
    : startBeside(context);
  if (given && from === undefined && readDate(given, context).certainty === "unknown") return undefined;
  return { is: "length", until: lastDayOf(from, length.months), from };
}

const startBeside = ({ beside }: ReadingContext): string | undefined =>
  [beside("starts"), beside("signed")].find((day) => day !== undefined && isDay(day));

function rangeRemark(text: string, { dayOrder, fields }: ReadingContext): Remark | undefined {
  const range = dateRange(markedText(text), dayOrder);
  return range && { is: "range", ...range, hasFields: fields.has("starts") && fields.has("ends") };
}

/** A year among words or numbers that no date can say. */
function moreThanADate(text: string): Remark | undefined {
  const year = /(?<!\d)[12]\d{3}(?!\d)/.exec(text)?.[0];
  const words = text.match(/[\p{L}\p{M}'’]+/gu)?.filter((word) => !isPartOfDate(markedText(word))) ?? [];
  return year === undefined ? undefined : { is: "more-than-a-date", words: words.join(" "), year };
}

const isPartOfDate = (mark: string): boolean => /^<(?:m\d\d|year|joining|ordinal)>$/.test(mark);
