import type { Agreement, AnyRecord, Project } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { addDays, type Day, earlier, type Span } from "../values/calendar.ts";

/** What an agreement can be on a day. */
export const agreementStates = [
  "proposed",
  "in-preparation",
  "upcoming",
  "in-force",
  "undated",
  "expired",
  "terminated",
  "replaced",
] as const;
export type AgreementState = (typeof agreementStates)[number];

/** What a project can be on a day. */
export const projectStates = [
  "proposed",
  "rejected",
  "cancelled",
  "planned",
  "running",
  "completed",
  "undated",
] as const;
export type ProjectState = (typeof projectStates)[number];

/** The state of an agreement on a day; of partial dates the last day ends and the first begins. */
export function stateOfAgreement(agreement: Agreement, registry: Registry, on: Day): AgreementState {
  const { signed, starts, ends, terminated, confirmed, stage, renewal } = agreement;
  if (terminated && terminated.last < on) return "terminated";
  if (stage) return stage;
  const replacement = replacementStart(agreement, registry);
  if (replacement && replacement.first <= on) return "replaced";
  if (!signed && !starts && !ends) return confirmed && confirmed.first <= on ? "in-force" : "undated";
  const begins = starts ?? signed;
  if (begins && begins.first > on) return "upcoming";
  return ends && ends.last < on && renewal !== "automatic" ? "expired" : "in-force";
}

/** When the first agreement that replaces this one begins; a proposed one replaces nothing yet. */
function replacementStart(agreement: Agreement, registry: Registry): Span | undefined {
  let first: Span | undefined;
  for (const { from, path } of registry.referredBy(agreement)) {
    if (from.kind !== "agreements" || path[0] !== "replaces" || from.stage || from === agreement) continue;
    const begins = from.starts ?? from.signed ?? from.confirmed;
    if (begins && (!first || begins.first < first.first)) first = begins;
  }
  return first;
}

/** The state of a project on a day. */
export function stateOfProject({ stage, starts, ends }: Project, on: Day): ProjectState {
  if (stage) return stage;
  if (!starts && !ends) return "undated";
  if (starts && starts.first > on) return "planned";
  return ends && ends.last < on ? "completed" : "running";
}

/** The state of any record on a day: of kinds without a derived state their stage, if any. */
export function stateOf(record: AnyRecord, registry: Registry, on: Day): string | undefined {
  if (record.kind === "agreements") return stateOfAgreement(record, registry, on);
  if (record.kind === "projects") return stateOfProject(record, on);
  return "stage" in record ? record.stage : undefined;
}

/** From when to when something stood; an `undefined` start is not known, an `undefined` end has not come. */
export type Standing = { readonly start: Span | undefined; readonly end: Span | undefined };

/** The days an agreement was or will be in force, or `undefined` where there are none or nobody knows. */
export function inForceDuring(agreement: Agreement, registry: Registry): Standing | undefined {
  const { signed, starts, ends, terminated, confirmed, stage, renewal } = agreement;
  if (stage || (!signed && !starts && !ends && !confirmed)) return undefined;
  const start = starts ?? signed ?? (ends ? undefined : confirmed);
  const replacement = replacementStart(agreement, registry);
  const beforeReplacement = replacement && {
    first: addDays(replacement.first, -1),
    last: addDays(replacement.last, -1),
  };
  const end = earliest([terminated, renewal === "automatic" ? undefined : ends, beforeReplacement]);
  return start && end && end.last < start.first ? undefined : { start, end };
}

function earliest(spans: readonly (Span | undefined)[]): Span | undefined {
  return spans.reduce((found, span) => {
    if (!found || !span) return found ?? span;
    return { first: earlier(found.first, span.first), last: earlier(found.last, span.last) };
  }, undefined);
}

/** The days a project ran or will run, or `undefined` where it does not run or has no dates. */
export function runningDuring({ stage, starts, ends }: Project): Standing | undefined {
  const runs = stage === undefined || stage === "running";
  return runs && (starts || ends) ? { start: starts, end: ends } : undefined;
}
