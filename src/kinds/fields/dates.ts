import { isDay } from "../../values/dates/calendar.ts";
import { type PartialDate, parsePartialDate } from "../../values/dates/partial-date.ts";
import { parseTerm, type Term } from "../../values/dates/term.ts";
import { memoize } from "../../values/memoize.ts";
import { type Fault, named } from "../fault.ts";
import { type Reading, scalar } from "../scalar.ts";

const dateHelp =
  "write a date as 2018, 2018-06 or 2018-06-16 (199X for a decade), with ~ or ? after it where it is not certain";

const badDate = (text: string): Fault => ({
  check: "bad-date",
  message: `${named(text)} is not a date of the calendar`,
  help: dateHelp,
});

/** Most days occur in many records, which share one value. */
const readDate = memoize(
  (text: string): Reading<PartialDate> => {
    const value = parsePartialDate(text);
    return value ? { value } : { fault: badDate(text) };
  },
  { most: 100_000 },
);

/** A date as far as it is known; as a start its first possible day counts. */
export const date = (about: string) => scalar({ type: "date", about }, readDate);

/** A date that ends something: its last possible day counts. */
export const endDate = (about: string) => scalar({ type: "date", about, lastDay: true }, readDate);

function readTerm(text: string): Reading<Term> {
  const value = parseTerm(text);
  if (value) return { value };
  const message = `${named(text)} is not an academic term`;
  const help = "write 2018/2019 for a year, 2018/2019-2/2 for the second of its two terms";
  return { fault: { check: "bad-date", message, help } };
}

export const term = (about: string) => scalar({ type: "term", about }, readTerm);

/** A whole academic year. */
export const academicYear = (about: string) =>
  scalar<Term>({ type: "term", about }, (text) => {
    const reading = readTerm(text);
    return "fault" in reading || reading.value.parts === 1 ? reading : { fault: partOfYear(text) };
  });

const partOfYear = (text: string): Fault => ({
  check: "bad-date",
  message: `${named(text)} is not a whole academic year`,
  help: `write ${text.slice(0, 9)}`,
});

/** A date or a term, whichever the text looks like. */
export const dateOrTerm = (about: string) =>
  scalar<PartialDate | Term>({ type: "date-or-term", about }, (text) =>
    text.includes("/") ? readTerm(text) : readDate(text),
  );

/** The month and day on which the academic year begins, `MM-DD`. */
export const monthDay = (about: string) =>
  scalar({ type: "month-day", about }, (text) =>
    isDay(`2001-${text}`)
      ? { value: text }
      : {
          fault: {
            check: "bad-date",
            message: `${named(text)} is not a month and day`,
            help: "write 09-01 for 1 September",
          },
        },
  );
