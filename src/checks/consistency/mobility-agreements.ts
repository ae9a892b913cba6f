import { phasesOf } from "../../derived/agreements/agreement-phases.ts";
import { inForcePeriods } from "../../derived/agreements/in-force.ts";
import { type ActivePeriod, stateOfAgreement } from "../../derived/agreements/state.ts";
import { farFuture, farPast } from "../../derived/certainty.ts";
import { journeysByAgreement } from "../../derived/journeys/journeys.ts";
import { periodOf } from "../../derived/periods.ts";
import type { Agreement, Mobility } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { addDays, earlier, type Span } from "../../values/dates/calendar.ts";

/** The fields of agreements by which they are in force, of their addenda and of what replaces them too. */
export const fieldsInForce = [
  "amends",
  "replaces",
  "stage",
  "signed",
  "confirmed",
  "starts",
  "ends",
  "renewal",
  "terminated",
] as const;

type AgreementMobilities = { readonly agreement: Agreement; readonly mobilities: readonly Mobility[] };

/** The agreements that mobilities name, each with its mobilities. */
export const mobilitiesByAgreement = (registry: Registry): readonly AgreementMobilities[] =>
  [...journeysByAgreement(registry)].flatMap(([id, mobilities]) => {
    const agreement = registry.find("agreements", id);
    return agreement ? [{ agreement, mobilities }] : [];
  });

/** The days on which a mobility can have started. */
export const startOf = (mobility: Mobility, { settings }: Registry): Span | undefined =>
  periodOf(mobility, settings).start;

/**
 * Whether an agreement was in force on all of some days: it can only cease to be on the day after one of its ends, so the
 * first day, the last and those between are enough.
 */
export function isInForceThroughout(agreement: Agreement, { first, last }: Span, registry: Registry): boolean {
  const daysAfter = inForcePeriods(agreement, registry).flatMap(({ end }) => (end ? [addDays(end.last, 1)] : []));
  return [first, last, ...daysAfter.filter((day) => day > first && day < last)].every(
    (day) => stateOfAgreement(agreement, registry, day) === "in-force",
  );
}

/**
 * The spans outside which an agreement was certainly not in force; none where it never was. Without dates it is unbounded,
 * but for the end where it was terminated.
 */
export function possiblyInForce(agreement: Agreement, registry: Registry): readonly Span[] {
  const { signed, starts, terminated, stage } = agreement;
  if (stage) return [];
  const hasStart = signed !== undefined || starts !== undefined;
  const isDated = hasStart || phasesOf(agreement, registry).some((phase) => phase.ends !== undefined);
  const periods = isDated ? inForcePeriods(agreement, registry) : [];
  return (periods.length > 0 ? periods : [unbounded]).map(({ start, end }, index) => ({
    first: (index > 0 || hasStart ? start?.first : undefined) ?? farPast,
    last: earlier(terminated?.last ?? farFuture, end?.last ?? farFuture),
  }));
}

const unbounded: ActivePeriod = { start: undefined, end: undefined };
