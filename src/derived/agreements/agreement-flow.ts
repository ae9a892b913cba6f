import type { Agreement } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { addDays, type Day, earlier, earliest, later, type Span } from "../../values/dates/calendar.ts";
import { type Certainty, certaintyOf } from "../certainty.ts";
import { asWritten } from "./addenda.ts";
import { type AgreementEnds, endOf, type Stretch, stretchesOf } from "./in-force.ts";

/** How an agreement comes to be in force or ceases to be; `confirmed`: it is first known to be in force then. */
export const agreementTransitions = ["signed", "confirmed", "expired", "terminated", "replaced"] as const;
export type AgreementTransition = (typeof agreementTransitions)[number];

/** A stretch of an agreement's days in force as far as they are known, with what begins and what ends it. */
export type AgreementLifetime = {
  readonly begins: "signed" | "confirmed";
  /** The days it can begin on; of an unknown start, before all days. */
  readonly start: Span;
  readonly ends: AgreementEnds;
  /** The days that can be its last; of an open end, after all days. */
  readonly end: Span;
  readonly isStartKnown: boolean;
  /** Whether it may go on from the stretch before without a gap, and the next one from it. */
  readonly mayJoinPrevious: boolean;
  readonly mayJoinNext: boolean;
};

const firstDay: Day = "0000-00-00";
const lastDay: Day = "9999-12-31";
const always: Span = { first: lastDay, last: lastDay };

/**
 * The course of an agreement: mostly one stretch, more where an addendum took it up again after its end. None where it is
 * not signed yet or has no date to begin or end on.
 */
export const lifetimesOf = (agreement: Agreement, registry: Registry): readonly AgreementLifetime[] =>
  stretchesOf(agreement, registry).map((stretch, index) =>
    lifetimeOf(stretch, hasBeginning(asWritten(agreement, registry), index > 0)),
  );

/** Whether a stretch begins with a paper: one without start and end is only known of, by a confirmation or an addendum. */
const hasBeginning = ({ starts, signed, ends }: Agreement, isTakenUpAgain: boolean): boolean =>
  (starts ?? signed ?? (isTakenUpAgain ? ends : undefined)) !== undefined;

const lifetimeOf = ({ start, ends, ...joins }: Stretch, isBegun: boolean): AgreementLifetime => ({
  begins: isBegun ? "signed" : "confirmed",
  start: start ?? { first: firstDay, last: firstDay },
  ends,
  end: endOf(ends) ?? always,
  isStartKnown: start !== undefined,
  ...joins,
});

/** Whether an agreement is in force through the night before a day: it began earlier and does not end before. */
export const isInForceBefore = ({ start, end }: AgreementLifetime, day: Day): Certainty =>
  certaintyOf(start.last < day && end.first >= day, start.first < day && end.last >= day);

/** Whether an agreement comes into force in some days. */
export const beginsIn = ({ start, end, mayJoinPrevious }: AgreementLifetime, { first, last }: Span): Certainty =>
  certaintyOf(
    !mayJoinPrevious && start.first >= first && start.last <= last && end.first >= start.last,
    start.first <= last && start.last >= first && end.last >= later(start.first, first),
  );

/** Of two ends on one day, which one counts: the first of these. */
const byPrecedence = ["terminated", "replaced", "expired"] as const;

/** Whether the last day of an agreement in force is among some days, and is so by one of its ends. */
export function endsIn(lifetime: AgreementLifetime, by: keyof AgreementEnds, { first, last }: Span): Certainty {
  const { start, ends, mayJoinNext } = lifetime;
  const end = ends[by];
  if (!end) return "no";
  const precedence = byPrecedence.indexOf(by);
  const others = byPrecedence.flatMap((other, at) => {
    const span = ends[other];
    // Another end on the same day counts as earlier where it takes precedence.
    return !span || at === precedence
      ? []
      : [at < precedence ? { first: before(span.first), last: before(span.last) } : span];
  });
  const otherEnd = earliest(others) ?? always;
  const isWithin = end.first >= first && end.last <= last && end.first >= start.last;
  const isCertain = isWithin && otherEnd.first >= end.last && !mayJoinNext;
  const soonest = [end.first, first, start.first].reduce(later);
  const latest = [end.last, last, otherEnd.last].reduce(earlier);
  return certaintyOf(isCertain, soonest <= latest);
}

const before = (day: Day): Day => addDays(day, -1);
