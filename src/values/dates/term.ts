import { memoize } from "../memoize.ts";
import { addDays, addMonths, type Span } from "./calendar.ts";

/**
 * An academic year, or one of its equal parts, in the notation of Erasmus Without Paper's academic terms:
 * `2018/2019`, `2018/2019-2/2`. Not an EDTF interval. Which days it means depends on when the year starts.
 */
export type Term = { readonly text: string; readonly year: number; readonly part: number; readonly parts: number };

const pattern = /^(\d{4})\/(\d{4})(?:-(\d)\/(\d))?$/;
const possibleParts = [1, 2, 3, 4, 6];

/** Reads a term; `undefined` where the years do not follow each other or the part does not exist. */
export function parseTerm(text: string): Term | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [year = 0, next, part = 1, parts = 1] = match.slice(1).map((digits) => (digits ? Number(digits) : undefined));
  if (year === 0 || next !== year + 1 || !possibleParts.includes(parts) || part < 1 || part > parts) return undefined;
  return { text, year, part, parts };
}

/** Whether a term is another or a part of it: the fourth quarter of a year lies in its second half, and in the year. */
export const isWithinTerm = (term: Term, whole: Term): boolean =>
  term.year === whole.year &&
  (term.part - 1) * whole.parts >= (whole.part - 1) * term.parts &&
  term.part * whole.parts <= whole.part * term.parts;

/** The days of a term where the academic year begins on `starts` (`MM-DD`): `2018/2019-2/2` is 2019-03-01..2019-08-31. */
export const spanOfTerm = (term: Term, starts: string): Span => spansWhere(starts)(term);

/** There are few terms and many records of each, so every one is worked out once. */
const spansWhere = memoize(
  (starts: string) => memoize((term: Term) => workOut(term, starts), { most: 1000, keyOf: ({ text }) => text }),
  { most: 10 },
);

function workOut(term: Term, starts: string): Span {
  const yearStart = `${String(term.year).padStart(4, "0")}-${starts}`;
  const months = 12 / term.parts;
  return {
    first: addMonths(yearStart, months * (term.part - 1)),
    last: addDays(addMonths(yearStart, months * term.part), -1),
  };
}
