import { periodOf } from "../derived/periods.ts";
import { inForceDuring, stateOfAgreement } from "../derived/state.ts";
import type { Agreement, Mobility } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import type { Span } from "../values/calendar.ts";

/** A mobility that names an agreement which exists. */
export function* mobilitiesUnderAgreements({
  allRecords,
  find,
}: Registry): Generator<{ mobility: Mobility; agreement: Agreement }> {
  for (const mobility of allRecords) {
    if (mobility.kind !== "mobilities") continue;
    const agreement = find("agreements", mobility.agreement);
    if (agreement) yield { mobility, agreement };
  }
}

/** The days on which a mobility can have started. */
export const startOf = (mobility: Mobility, { settings }: Registry): Span | undefined =>
  periodOf(mobility, settings).start;

/** Whether an agreement was in force on every one of some days: it is so without a break, so the first and last tell. */
export const isInForceThroughout = (agreement: Agreement, { first, last }: Span, registry: Registry): boolean =>
  [first, last].every((day) => stateOfAgreement(agreement, registry, day) === "in-force");

/**
 * Whether an agreement was surely in force on none of some days. Of one without dates nobody knows,
 * but for the days after it was terminated.
 */
export function isNeverInForce(agreement: Agreement, { first, last }: Span, registry: Registry): boolean {
  const { signed, starts, ends, terminated, stage } = agreement;
  if (stage || (terminated && terminated.last < first)) return true;
  const isDated = signed !== undefined || starts !== undefined || ends !== undefined;
  const standing = isDated ? inForceDuring(agreement, registry) : undefined;
  if (!standing) return false;
  const { start, end } = standing;
  return (start !== undefined && start.first > last) || (end !== undefined && end.last < first);
}
