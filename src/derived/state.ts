import type { Agreement, AnyRecord, Project } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { addDays, type Day, earliest, type Span } from "../values/dates/calendar.ts";
import { groupBy } from "../values/group-by.ts";
import { memoizePerRecord, memoizePerRegistry } from "./memoize-per-registry.ts";

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
  const { terminated, stage } = agreement;
  if (terminated && terminated.last < on) return "terminated";
  if (stage) return stage;
  const replaced = replacementStart(agreement, registry);
  return replaced && replaced.first <= on ? "replaced" : stateByDates(agreement, on);
}

function stateByDates({ signed, starts, ends, confirmed, renewal }: Agreement, on: Day): AgreementState {
  if (!signed && !starts && !ends) return confirmed && confirmed.first <= on ? "in-force" : "undated";
  const begins = starts ?? signed;
  if (begins && begins.first > on) return "upcoming";
  return ends && ends.last < on && renewal !== "automatic" ? "expired" : "in-force";
}

/** The agreements that name one in `replaces`, those not signed yet too. */
export const replacementsOf = ({ id }: Agreement, registry: Registry): readonly Agreement[] =>
  replacementsById(registry).get(id) ?? [];

/** Looked up for every agreement, of which few are replaced: so the replacing ones are grouped once. */
const replacementsById = memoizePerRegistry(({ records }) => {
  const replacements = records.agreements.filter(({ id, replaces }) => replaces !== undefined && replaces !== id);
  return groupBy(replacements, ({ replaces }) => replaces);
});

/** When the first agreement that replaces this one begins; a proposed one, or one without any date, replaces nothing yet. */
const replacementStart = memoizePerRecord((agreement: Agreement, registry): Span | undefined => {
  const signed = replacementsOf(agreement, registry).filter(({ stage }) => !stage);
  return earliest(signed.map(knownStart));
});

/** When an agreement started; of one with an unknown start, by its end at the latest. */
const knownStart = ({ starts, signed, confirmed, ends }: Agreement): Span | undefined =>
  starts ?? signed ?? confirmed ?? ends;

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

/** The period in which something was in force or running; an `undefined` start is unknown, an `undefined` end is open. */
export type ActivePeriod = { readonly start: Span | undefined; readonly end: Span | undefined };

/** What ends an agreement: its last day in force by each, as far as it is known. */
export type AgreementEnds = { readonly [by in "terminated" | "replaced" | "expired"]: Span | undefined };

/** When an agreement begins, and what may end it; an `undefined` start is not known. */
export type AgreementLimits = { readonly start: Span | undefined; readonly ends: AgreementEnds };

/** The start and possible ends of an agreement; `undefined` where it is unsigned or has no dates. */
export function agreementLimits(agreement: Agreement, registry: Registry): AgreementLimits | undefined {
  const { signed, starts, ends, terminated, confirmed, stage, renewal } = agreement;
  const start = starts ?? signed ?? (ends ? undefined : confirmed);
  if (stage || (!start && !ends)) return undefined;
  const expired = renewal === "automatic" ? undefined : ends;
  return { start, ends: { terminated, replaced: dayBefore(replacementStart(agreement, registry)), expired } };
}

/** The days an agreement was or will be in force, or `undefined` where there are none or they are unknown. */
export const inForcePeriod = memoizePerRecord((agreement: Agreement, registry): ActivePeriod | undefined => {
  const limits = agreementLimits(agreement, registry);
  if (!limits) return undefined;
  const { start } = limits;
  const end = earliest(Object.values(limits.ends));
  return start && end && end.last < start.first ? undefined : { start, end };
});

const dayBefore = (span: Span | undefined): Span | undefined =>
  span && { first: addDays(span.first, -1), last: addDays(span.last, -1) };

/** The days a project ran or will run, or `undefined` where it does not run or has no dates. */
export function runningPeriod({ stage, starts, ends }: Project): ActivePeriod | undefined {
  const runs = stage === undefined || stage === "running";
  return runs && (starts || ends) ? { start: starts, end: ends } : undefined;
}
