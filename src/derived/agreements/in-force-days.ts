import type { Agreement } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { earlier, later, type Span } from "../../values/dates/calendar.ts";
import { farFuture, farPast, type UncertainPeriod } from "../certainty.ts";
import { asWritten } from "./addenda.ts";
import { type AgreementPhase, dayBefore, phasesOf } from "./agreement-phases.ts";
import { inForcePeriods } from "./in-force.ts";
import type { ActivePeriod } from "./state.ts";

/** The days an agreement can have been in force, stretch by stretch: of an unknown start, any until it is known to be. */
export function possibleInForcePeriods(
  agreement: Agreement,
  registry: Registry,
): readonly [UncertainPeriod, ...UncertainPeriod[]] {
  const { starts, signed, ends } = asWritten(agreement, registry);
  const since = (knownBy: Span["last"] | undefined): Span =>
    starts ?? signed ?? { first: farPast, last: knownBy ?? ends?.last ?? farFuture };
  const [first, ...others] = inForcePeriods(agreement, registry);
  if (!first) return [{ start: since(undefined), end: { first: farPast, last: farFuture } }];
  return [{ start: since(first.start?.last), end: endOf(first) }, ...others.map(possibleDays)];
}

const possibleDays = (period: ActivePeriod): UncertainPeriod => ({
  start: period.start ?? { first: farPast, last: farFuture },
  end: endOf(period),
});

const endOf = ({ end }: ActivePeriod): Span => end ?? { first: farFuture, last: farFuture };

/** For each partner of an agreement the days in force while it is one: an addendum may have added it. */
export function daysAsPartner(
  agreement: Agreement,
  registry: Registry,
): ReadonlyMap<string, readonly UncertainPeriod[]> {
  const inForce = possibleInForcePeriods(agreement, registry);
  const days = new Map<string, readonly UncertainPeriod[]>();
  for (const partner of asWritten(agreement, registry).partners ?? []) days.set(partner, inForce);
  const phases = phasesOf(agreement, registry);
  const added = new Set(phases.flatMap(({ addenda }) => addenda.flatMap(({ partners = [] }) => partners)));
  for (const partner of added) {
    if (days.has(partner)) continue;
    const asPartner = phases.flatMap((phase, index) =>
      hasPartner(phase, partner) ? inForce.flatMap((period) => within(period, phase, phases[index + 1])) : [],
    );
    days.set(partner, asPartner);
  }
  return days;
}

const hasPartner = ({ addenda }: AgreementPhase, partner: string): boolean =>
  addenda.some(({ partners = [] }) => partners.includes(partner));

/** The part of a period that lies in a phase; none where there is none. */
function within({ start, end }: UncertainPeriod, phase: AgreementPhase, next: AgreementPhase | undefined) {
  const from: Span = { first: later(start.first, phase.start.first), last: later(start.last, phase.start.last) };
  const over = next && dayBefore(next.start);
  const to: Span = over ? { first: earlier(end.first, over.first), last: earlier(end.last, over.last) } : end;
  return to.last < from.first ? [] : [{ start: from, end: to }];
}
