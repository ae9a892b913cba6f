import type { Settings } from "../../registry/settings.ts";
import { type PartialDate, parsePartialDate } from "../../values/dates/partial-date.ts";
import { spanOfTerm, type Term } from "../../values/dates/term.ts";
import { memoize } from "../../values/memoize.ts";

/** The first and the last day of a term as dates. */
export type TermDays = { readonly starts: PartialDate | undefined; readonly ends: PartialDate | undefined };

export const termDays = (term: Term, { years }: Settings): TermDays => termDaysWhere(years.starts)(term);

/** There are few terms and many records of each. */
const termDaysWhere = memoize(
  (yearStarts: string) =>
    memoize(
      (term: Term): TermDays => {
        const { first, last } = spanOfTerm(term, yearStarts);
        return { starts: parsePartialDate(first), ends: parsePartialDate(last) };
      },
      { most: 1000, keyOf: ({ text }) => text },
    ),
  { most: 10 },
);
