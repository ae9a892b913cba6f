import { farFuture, farPast } from "../../derived/certainty.ts";
import { journeysByAgreement } from "../../derived/journeys.ts";
import { periodOf } from "../../derived/periods.ts";
import { inForcePeriod, stateOfAgreement } from "../../derived/state.ts";
import type { Agreement, Mobility } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { earlier, type Span } from "../../values/dates/calendar.ts";

type Carried = { readonly agreement: Agreement; readonly mobilities: readonly Mobility[] };

/** The agreements that mobilities name, with these, so that each agreement is looked at once. */
export const mobilitiesByAgreement = (registry: Registry): readonly Carried[] =>
  [...journeysByAgreement(registry)].flatMap(([id, mobilities]) => {
    const agreement = registry.find("agreements", id);
    return agreement ? [{ agreement, mobilities }] : [];
  });

/** The days on which a mobility can have started. */
export const startOf = (mobility: Mobility, { settings }: Registry): Span | undefined =>
  periodOf(mobility, settings).start;

/** Whether an agreement was in force on every one of some days: it is so without a break, so the first and last tell. */
export const isInForceThroughout = (agreement: Agreement, { first, last }: Span, registry: Registry): boolean =>
  [first, last].every((day) => stateOfAgreement(agreement, registry, day) === "in-force");

/**
 * The days beyond which an agreement was surely not in force; `undefined` where it was so on none. Of one without dates
 * nobody knows, but for the days after it was terminated.
 */
export function possiblyInForce(agreement: Agreement, registry: Registry): Span | undefined {
  const { signed, starts, ends, terminated, stage } = agreement;
  if (stage) return undefined;
  const isDated = signed !== undefined || starts !== undefined || ends !== undefined;
  const activePeriod = isDated ? inForcePeriod(agreement, registry) : undefined;
  const last = earlier(terminated?.last ?? farFuture, activePeriod?.end?.last ?? farFuture);
  return { first: activePeriod?.start?.first ?? farPast, last };
}
