import { readDate } from "../../reading/dates/read-date.ts";
import { readTerm } from "../../reading/dates/read-term.ts";
import { readRelativeDay } from "../../reading/dates/relative-words.ts";
import { certain, doubtful, type Meaning, onlyValue, unknown } from "../../reading/meaning.ts";
import { readCount } from "../../reading/numbers/read-count.ts";
import { readNumber } from "../../reading/numbers/read-number.ts";
import { anywhere, type ReadingContext } from "../../reading/reading-context.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { parsePartialDate } from "../../values/dates/partial-date.ts";
import { isRelativeDay, relativeDay } from "../../values/dates/relative-day.ts";
import { parseYear, type YearKind, yearLabel, yearNumber } from "../../values/dates/years.ts";
import type { Question } from "../question.ts";
import { UsageError } from "../usage-error.ts";

type Asked = Pick<Question, "registry" | "on" | "years">;

/** How the registry's people write dates and terms. */
export const readingOf = ({ registry: { settings } }: Pick<Question, "registry">): ReadingContext => ({
  ...anywhere,
  dayOrder: settings.dayOrder,
  academicYearStarts: settings.years.starts,
});

/** The day that a text tells from another day (`today`, `+6m`); what says so in other words is in doubt. */
export const relativeMeaning = (text: string, from: Day): Meaning | undefined =>
  // Digits of a year with a word behind them (`2018г.`) are no number of years.
  isRelativeDay(text) ? certain(dayFrom(text, from)) : /^\d{3}/.test(text) ? undefined : readRelativeDay(text);

function dayFrom(text: string, from: Day): Day {
  const day = relativeDay(text, from);
  if (day !== undefined) return day;
  throw new UsageError(
    {
      en: `${text} from ${from} is no day of the years 1 to 9999`,
      ru: `${text} от ${from} — это не день с 1 по 9999 год`,
      tg: `${text} аз ${from} рӯзи солҳои аз 1 то 9999 нест`,
      uz: `${from} sanasidan ${text} — 1–9999-yillarning kuni emas`,
    },
    {
      en: "write a shorter time",
      ru: "напишите срок короче",
      tg: "муҳлати кӯтоҳтар нависед",
      uz: "qisqaroq muddat yozing",
    },
  );
}

/** What one bound of a range of days means: a day seen from the question's, a date as people write it, or a term. */
export function dateMeaning(text: string, asked: Asked): Meaning {
  const context = readingOf(asked);
  const relative = relativeMeaning(text, asked.on) ?? yearsWithHyphen(text) ?? openRange(text, context);
  if (relative) return relative;
  const date = readDate(text, context);
  if (date.certainty !== "unknown") return date;
  const term = readTerm(text, context);
  if (term.certainty === "certain" || (term.certainty !== "unknown" && /\/|\p{L}/u.test(text))) return term;
  const { remark } = date;
  const isRange = remark?.is === "range" && remark.starts !== undefined && remark.ends !== undefined;
  return isRange ? doubtful([`${remark.starts}..${remark.ends}`]) : unknown(remark);
}

/** `2018-2020` are two calendar years, or an academic one. */
function yearsWithHyphen(text: string): Meaning | undefined {
  const [match, first, last] = /^(\d{4}) ?[-–—] ?(\d{4})$/.exec(text) ?? [];
  return match === undefined ? undefined : twoYears(Number(first), Number(last));
}

const beforeWords = /^(?:до|по|before|until|till|up to|то|тo) +(.+)$/iu;
const afterWords = /^(?:после|от|с|со|since|after|from|баъд аз|аз) +(.+)$/iu;

/** A word for before or after, and a date: a range with one end. */
function openRange(text: string, context: ReadingContext): Meaning | undefined {
  const [before, after] = [beforeWords.exec(text)?.[1], afterWords.exec(text)?.[1]];
  const date = before ?? after;
  const read = date === undefined ? undefined : readDate(date, context);
  const value = date !== undefined && parsePartialDate(date) ? date : read && onlyValue(read);
  if (value === undefined) return undefined;
  return doubtful([before === undefined ? `${value}..` : `..${value}`]);
}

/** What one bound of a range of years means; a day tells the year of the kind that is asked about. */
export function yearMeaning(text: string, asked: Asked, years: YearKind): Meaning {
  const relative = relativeMeaning(text, asked.on);
  const day = relative && onlyValue(relative);
  if (day !== undefined) return certain(yearLabel(yearNumber(day, years), years));
  if (relative) return relative;
  const two = yearsWithHyphen(text);
  if (two) return two;
  const context = readingOf(asked);
  const read = [readTerm(text, context), readDate(text, context)].map(onlyValueIfCertain);
  const year = read.find((value) => value !== undefined && parseYear(value, years.starts) !== undefined);
  return year === undefined ? unknown() : certain(year);
}

const onlyValueIfCertain = (meaning: Meaning): string | undefined =>
  meaning.certainty === "certain" ? onlyValue(meaning) : undefined;

/** `2018-2020` are calendar years; of two that follow each other it may be the academic year. */
const twoYears = (first: number, last: number): Meaning =>
  doubtful([...(last === first + 1 ? [`${first}/${last}`] : []), ...(last > first ? [`${first}..${last}`] : [])]);

/** What one bound of a range of numbers means. */
export const numberMeaning = (text: string, isCount: boolean): Meaning =>
  isCount ? readCount(text) : readNumber(text);
