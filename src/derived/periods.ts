import type { AnyRecord, Event, Mobility } from "../registry/record.ts";
import type { Settings } from "../registry/settings.ts";
import { earliest, type Span } from "../values/dates/calendar.ts";
import type { PartialDate } from "../values/dates/partial-date.ts";
import { spanOfTerm, type Term } from "../values/dates/term.ts";
import { memoize } from "../values/memoize.ts";

/** When something starts and ends, each as far as it is known; `undefined` where it is not. */
export type Period = { readonly start: Span | undefined; readonly end: Span | undefined };

const day = (date: string): Span => ({ first: date, last: date });

/**
 * The period of a record, from its dates or its term. Of an event without an end the first day is the last;
 * an agreement that was terminated ends then.
 */
export function periodOf(record: AnyRecord, { years }: Settings): Period {
  switch (record.kind) {
    case "mobilities":
      return journeyPeriod(record, years.starts);
    case "events": {
      const { start, end } = journeyPeriod(record, years.starts);
      return { start, end: end ?? start };
    }
    case "agreements":
      return { start: record.starts ?? record.signed, end: earliest([record.terminated, record.ends]) };
    case "projects":
    case "joint-programmes":
      return { start: record.starts, end: record.ends };
    case "plans":
      return planPeriod(record.period, years.starts);
    default:
      return { start: undefined, end: undefined };
  }
}

/** A plan for 2019 covers the whole year, not an unknown day of it. */
export function wholePeriod({ start, end }: Period): Period {
  return {
    start: start && { first: start.first, last: start.first },
    end: end && { first: end.last, last: end.last },
  };
}

function journeyPeriod({ starts, ends, term }: Mobility | Event, yearStarts: string): Period {
  return term ? termPeriod(term, yearStarts) : { start: starts, end: ends };
}

const termPeriod = (term: Term, yearStarts: string): Period => periodsWhere(yearStarts)(term);

/** There are few terms and many records of each, so every one's period is made once. */
const periodsWhere = memoize(
  (yearStarts: string) =>
    memoize(
      (term: Term): Period => {
        const { first, last } = spanOfTerm(term, yearStarts);
        return { start: day(first), end: day(last) };
      },
      { most: 1000, keyOf: ({ text }) => text },
    ),
  { most: 10 },
);

function planPeriod(period: PartialDate | Term | undefined, yearStarts: string): Period {
  if (!period) return { start: undefined, end: undefined };
  return "parts" in period ? termPeriod(period, yearStarts) : { start: period, end: period };
}
