import type { Agreement, AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { earlier, earliest, later, type Span } from "../../values/dates/calendar.ts";
import type { PartialDate } from "../../values/dates/partial-date.ts";
import { type Certainty, certaintyOf } from "../certainty.ts";
import { memoizePerRecord } from "../memoize-per-registry.ts";
import { isAddendum } from "./addenda.ts";
import { type AgreementPhase, dayBefore, phasesOf } from "./agreement-phases.ts";
import { replacementStart } from "./replacements.ts";
import type { ActivePeriod } from "./state.ts";

/** What ends an agreement: its last day in force by each, as far as it is known. */
export type AgreementEnds = { readonly [by in "terminated" | "replaced" | "expired"]: Span | undefined };

/** A stretch of days in force: when it begins (`undefined`: not known), and what may end it. */
export type Stretch = {
  readonly start: Span | undefined;
  readonly ends: AgreementEnds;
  /** Whether dates are too coarse to tell if there is a gap between the stretch before and this one. */
  readonly mayJoinPrevious: boolean;
  /** The same of this one and the next. */
  readonly mayJoinNext: boolean;
};

/**
 * The stretches of days in which an agreement was or will be in force: one, unless an addendum took it up again after its
 * end. None where it is unsigned or has no dates.
 */
export const stretchesOf = memoizePerRecord((agreement: Agreement, registry): readonly Stretch[] => {
  if (agreement.stage) return [];
  const ended = endedBy(agreement, registry);
  return runsOf(agreement, registry)
    .map(({ start, end, ...joins }) => ({ start, ends: { ...ended, expired: end }, ...joins }))
    .filter((stretch, index) => index === 0 || !isEmpty(stretch));
});

/** What ends an agreement whatever its own terms say. */
const endedBy = (agreement: Agreement, registry: Registry): Omit<AgreementEnds, "expired"> => ({
  terminated: agreement.terminated,
  replaced: dayBefore(replacementStart(agreement, registry)),
});

/** The days an agreement was or will be in force, stretch by stretch; none where there are none or they are unknown. */
export const inForcePeriods = memoizePerRecord((agreement: Agreement, registry): readonly ActivePeriod[] =>
  stretchesOf(agreement, registry)
    .filter((stretch) => !isEmpty(stretch))
    .map(({ start, ends }) => ({ start, end: endOf(ends) })),
);

/** The last day by whatever comes first. */
export const endOf = (ends: AgreementEnds): Span | undefined => earliest(Object.values(ends));

function isEmpty({ start, ends }: Stretch): boolean {
  const end = endOf(ends);
  return start !== undefined && end !== undefined && end.last < start.first;
}

/** A stretch as addenda leave it, before the agreement is terminated or replaced. */
type Run = Pick<Stretch, "start" | "mayJoinPrevious" | "mayJoinNext"> & { readonly end: Span | undefined };

function runsOf(agreement: Agreement, registry: Registry): readonly Run[] {
  const phases = phasesOf(agreement, registry);
  const [first, ...changes] = phases;
  const { starts, signed, confirmed } = agreement;
  const begins = starts ?? signed;
  if (begins || first.ends) return changes.reduce(changed, [run(begins, expiryOf(first))]);
  return phases.flatMap((phase, index) => runsWithoutDates(phase, phases[index + 1], confirmed)).reduce(joined, []);
}

/** The stretch of a phase where the agreement has no dates: to the end that an addendum gives, else once it is confirmed. */
function runsWithoutDates(phase: AgreementPhase, next: AgreementPhase | undefined, confirmed: Agreement["confirmed"]) {
  const since = phase.ends ? phase.start : confirmed && latestOf(phase.start, confirmed);
  const end = earliest([expiryOf(phase), next && dayBefore(next.start)]);
  return !since || (end && end.last < since.first) ? [] : [run(since, end)];
}

/** Stretches with one more, which the last of them may go on to without a gap. */
function joined(runs: readonly Run[], next: Run): readonly Run[] {
  const last = runs.at(-1);
  const dayThen = next.start && dayBefore(next.start);
  const reaches = last && dayThen && (isSame(last.end, dayThen) ? "yes" : reachesTo(last, dayThen));
  if (!last || !reaches || reaches === "no") return [...runs, next];
  const before = runs.slice(0, -1);
  if (reaches === "yes") return [...before, { ...last, end: next.end }];
  return [...before, { ...last, mayJoinNext: true }, { ...next, mayJoinPrevious: true }];
}

const run = (start: Span | undefined, end: Span | undefined): Run => ({
  start,
  end,
  mayJoinPrevious: false,
  mayJoinNext: false,
});

const expiryOf = ({ ends, renewal }: AgreementPhase): Span | undefined => (renewal === "automatic" ? undefined : ends);

/** The stretches after a change of the terms: the last one is prolonged or cut short, or another one begins. */
function changed(runs: readonly Run[], phase: AgreementPhase): readonly Run[] {
  const last = runs.at(-1);
  const end = expiryOf(phase);
  if (!last || isSame(end, last.end)) return runs;
  return [...runs.slice(0, -1), ...continued(last, end, phase.start)];
}

/** A stretch after another end has been set on a day: itself, or itself and what begins then. */
function continued(last: Run, end: Span | undefined, setOn: Span): readonly Run[] {
  if (last.start && setOn.last <= last.start.first) return [{ ...last, end }];
  const dayThen = dayBefore(setOn);
  const reaches = reachesTo(last, dayThen);
  // An end that had passed when it was set ends the agreement then.
  if (reaches === "yes") return [{ ...last, end: end && latestOf(end, dayThen) }];
  const isOver = end !== undefined && end.last < setOn.first;
  const next = run(last.start ? latestOf(setOn, last.start) : setOn, end);
  if (reaches === "no") return isOver ? [last] : [last, next];
  return isOver ? [{ ...last, end: earliest([last.end, dayThen]) }] : maybeJoined(last, next, dayThen);
}

/** A stretch that lasts up to a day or not, and what begins after that day unless its end has passed by then. */
function maybeJoined(last: Run, next: Run, day: Span): readonly Run[] {
  const mayBeOver = next.end !== undefined && next.end.first <= day.last;
  const end = mayBeOver ? notAfter(last.end, day) : last.end;
  return [
    { ...last, end, mayJoinNext: true },
    { ...next, mayJoinPrevious: true },
  ];
}

/** Whether a stretch lasts up to a day. */
const reachesTo = ({ end }: Run, day: Span): Certainty =>
  end ? certaintyOf(end.first >= day.last, end.last >= day.first) : "yes";

const isSame = (a: Span | undefined, b: Span | undefined): boolean => a?.first === b?.first && a?.last === b?.last;

/** The later of two dates, each as far as it is known. */
const latestOf = (a: Span, b: Span): Span =>
  a.first >= b.first && a.last >= b.last ? a : { first: later(a.first, b.first), last: later(a.last, b.last) };

/** An end that may also have come by a day. */
const notAfter = (end: Span | undefined, day: Span): Span | undefined =>
  end && { first: earlier(end.first, day.first), last: end.last };

/** The last day in force after all addenda, as it was written; none where that is open, or not known. */
export function untilOf(agreement: Agreement, registry: Registry): PartialDate | undefined {
  if (agreement.stage) return undefined;
  const last = stretchesOf(agreement, registry).at(-1);
  const end = endOf(last?.ends ?? { ...endedBy(agreement, registry), expired: undefined });
  if (!end) return undefined;
  const written = [agreement.terminated, ...phasesOf(agreement, registry).map(({ ends }) => ends)];
  return written.find((date) => date?.first === end.first && date.last === end.last) ?? dateWithin(end);
}

/** The same of any record: only agreements have one, and an addendum has none of its own. */
export const lastDayOf = (record: AnyRecord, registry: Registry): PartialDate | undefined =>
  record.kind === "agreements" && !isAddendum(record) ? untilOf(record, registry) : undefined;

/** When an agreement ends and what happens then, after all addenda. */
export function lastTerms(agreement: Agreement, registry: Registry): Pick<AgreementPhase, "ends" | "renewal"> {
  const [first, ...later] = phasesOf(agreement, registry);
  return later.at(-1) ?? first;
}

/** The paper that says when an agreement ends: itself, or the last addendum in effect that does. */
export const paperOfEnd = (agreement: Agreement, registry: Registry): Agreement =>
  phasesOf(agreement, registry)
    .at(-1)
    ?.addenda.findLast(({ ends }) => ends !== undefined) ?? agreement;

/** The days before a coarse date, of which the last one tells most. */
const dateWithin = ({ first, last }: Span): PartialDate => ({
  text: last,
  precision: "day",
  first,
  last,
  approximate: first !== last,
  uncertain: false,
});
