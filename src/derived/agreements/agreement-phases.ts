import type { Agreement } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { addDays, type Day, earlier, earliest, later, type Span } from "../../values/dates/calendar.ts";
import { groupBy } from "../../values/group-by.ts";
import { farPast } from "../certainty.ts";
import { memoizePerRecord } from "../memoize-per-registry.ts";
import { addendaTo, asWritten } from "./addenda.ts";
import { replacementStart, supersededFrom } from "./replacements.ts";

/** The terms of an agreement from one change by an addendum to the next. */
export type AgreementPhase = {
  /** The day from which it holds: of a coarse date the first day begins, and the last one ends. */
  readonly from: Day;
  /** The days on which it can begin. */
  readonly start: Span;
  /** The addenda in effect, the later ones last. */
  readonly addenda: readonly Agreement[];
  readonly ends: Agreement["ends"];
  readonly renewal: Agreement["renewal"];
};

/** The phases of an agreement, in time; the first has no beginning, and without an addendum that holds it is the only one. */
export const phasesOf = memoizePerRecord(
  (asOnSomeDay: Agreement, registry): readonly [AgreementPhase, ...AgreementPhase[]] => {
    const agreement = asWritten(asOnSomeDay, registry);
    const effects = effectsOf(agreement, registry);
    const changes = groupBy(effects.flatMap(changesBy), ({ from }) => from);
    const later = [...changes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, together]): AgreementPhase => {
        const addenda = effects.filter((effect) => holdsOn(effect, from)).map(({ addendum }) => addendum);
        return {
          from,
          start: spanOf(
            together.map(({ start }) => start),
            from,
          ),
          ...termsOf(agreement, addenda),
        };
      });
    return [{ from: farPast, start: { first: farPast, last: farPast }, ...termsOf(agreement, []) }, ...later];
  },
);

/** The phase of an agreement on a day. */
export function phaseOn(agreement: Agreement, registry: Registry, on: Day): AgreementPhase {
  const phases = phasesOf(agreement, registry);
  return phases.findLast(({ from }) => from <= on) ?? phases[0];
}

function termsOf(
  agreement: Agreement,
  addenda: readonly Agreement[],
): Pick<AgreementPhase, "addenda" | "ends" | "renewal"> {
  const last = <K extends "ends" | "renewal">(field: K): Agreement[K] =>
    addenda.findLast((addendum) => addendum[field] !== undefined)?.[field] ?? agreement[field];
  return { addenda, ends: last("ends"), renewal: last("renewal") };
}

const spanOf = (spans: readonly Span[], day: Day): Span => ({
  first: spans.map(({ first }) => first).reduce(earlier, day),
  last: spans.map(({ last }) => last).reduce(later, day),
});

/** An addendum and the days from which, and up to which, it holds. */
type Effect = { readonly addendum: Agreement; readonly start: Span; readonly end: Span | undefined };

const holdsOn = ({ start, end }: Effect, day: Day): boolean => start.first <= day && !(end && end.last < day);

/** When an effect begins, and when it is over. */
const changesBy = ({ start, end }: Effect): Pick<AgreementPhase, "from" | "start">[] => [
  { from: start.first, start },
  ...(end ? [{ from: addDays(end.last, 1), start: dayAfter(end) }] : []),
];

/** What the addenda to an agreement do, in the order in which they begin. */
function effectsOf(agreement: Agreement, registry: Registry): readonly Effect[] {
  const addenda = addendaTo(agreement, registry);
  if (agreement.stage || addenda.length === 0) return [];
  return addenda.flatMap((addendum) => effectOf(addendum, agreement, registry)).sort(byStart);
}

/**
 * The effect of an addendum: none where it is not signed, where it is not known from when it holds, or where the
 * agreement was replaced or terminated before.
 */
function effectOf(addendum: Agreement, agreement: Agreement, registry: Registry): Effect[] {
  const start = addendum.stage ? undefined : (addendum.starts ?? addendum.signed ?? addendum.confirmed);
  if (!start) return [];
  const over = earliest([agreement.terminated, dayBefore(replacementStart(agreement, registry))]);
  if (over && over.last < start.first) return [];
  const end = earliest([addendum.terminated, dayBefore(supersededFrom(addendum, agreement, registry))]);
  return end && end.last < start.first ? [] : [{ addendum, start, end }];
}

/** Of two that begin on one day, the one signed later comes later. */
function byStart(a: Effect, b: Effect): number {
  const [first, second] = [a, b].map(({ addendum, start }) =>
    [start.first, start.last, addendum.signed?.first ?? "", addendum.id].join(" "),
  );
  return (first ?? "") < (second ?? "") ? -1 : 1;
}

/** The day before each day of a date. */
export function dayBefore(span: Span): Span;
export function dayBefore(span: Span | undefined): Span | undefined;
export function dayBefore(span: Span | undefined): Span | undefined {
  return span && { first: addDays(span.first, -1), last: addDays(span.last, -1) };
}

const dayAfter = ({ first, last }: Span): Span => ({ first: addDays(first, 1), last: addDays(last, 1) });
