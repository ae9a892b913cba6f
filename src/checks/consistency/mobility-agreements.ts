import { farFuture, farPast } from "../../derived/certainty.ts";
import { journeysByAgreement } from "../../derived/journeys.ts";
import { periodOf } from "../../derived/periods.ts";
import { inForcePeriod, stateOfAgreement } from "../../derived/state.ts";
import type { Agreement, Mobility } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { earlier, type Span } from "../../values/dates/calendar.ts";

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
 * Whether an agreement was in force on all of some days: it is so without a break, so the first and last are enough.
 */
export const isInForceThroughout = (agreement: Agreement, { first, last }: Span, registry: Registry): boolean =>
  [first, last].every((day) => stateOfAgreement(agreement, registry, day) === "in-force");

/**
 * The span outside which an agreement was certainly not in force; `undefined` where it never was. Without dates it is
 * unbounded, but for the end where it was terminated.
 */
export function possiblyInForce(agreement: Agreement, registry: Registry): Span | undefined {
  const { signed, starts, ends, terminated, stage } = agreement;
  if (stage) return undefined;
  const isDated = signed !== undefined || starts !== undefined || ends !== undefined;
  const activePeriod = isDated ? inForcePeriod(agreement, registry) : undefined;
  const last = earlier(terminated?.last ?? farFuture, activePeriod?.end?.last ?? farFuture);
  return { first: activePeriod?.start?.first ?? farPast, last };
}
