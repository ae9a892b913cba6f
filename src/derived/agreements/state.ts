import type { Agreement, AnyRecord, Project } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Day, Span } from "../../values/dates/calendar.ts";
import { isAddendum } from "./addenda.ts";
import { phaseOn } from "./agreement-phases.ts";
import { replacementStart } from "./replacements.ts";

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

/** The state of an agreement on a day, with its addenda; of partial dates the last day ends and the first begins. */
export function stateOfAgreement(agreement: Agreement, registry: Registry, on: Day): AgreementState {
  const { terminated, stage } = agreement;
  if (terminated && terminated.last < on) return "terminated";
  if (stage) return stage;
  const replaced = replacementStart(agreement, registry);
  if (replaced && replaced.first <= on) return "replaced";
  return stateByDates(agreement, phaseOn(agreement, registry, on), on);
}

function stateByDates(
  { signed, starts, confirmed }: Agreement,
  { ends, renewal }: Pick<Agreement, "ends" | "renewal">,
  on: Day,
): AgreementState {
  if (!signed && !starts && !ends) return confirmed && confirmed.first <= on ? "in-force" : "undated";
  const begins = starts ?? signed;
  if (begins && begins.first > on) return "upcoming";
  return ends && ends.last < on && renewal !== "automatic" ? "expired" : "in-force";
}

/** The state of a project on a day. */
export function stateOfProject({ stage, starts, ends }: Project, on: Day): ProjectState {
  if (stage) return stage;
  if (!starts && !ends) return "undated";
  if (starts && starts.first > on) return "planned";
  return ends && ends.last < on ? "completed" : "running";
}

/** The state of any record on a day: of kinds without a derived state their stage, if any; an addendum has none. */
export function stateOf(record: AnyRecord, registry: Registry, on: Day): string | undefined {
  if (record.kind === "agreements") return isAddendum(record) ? undefined : stateOfAgreement(record, registry, on);
  if (record.kind === "projects") return stateOfProject(record, on);
  return "stage" in record ? record.stage : undefined;
}

/** The period in which something was in force or running; an `undefined` start is unknown, an `undefined` end is open. */
export type ActivePeriod = { readonly start: Span | undefined; readonly end: Span | undefined };

/** The days a project ran or will run; none where it does not run or has no dates. */
export function runningPeriods({ stage, starts, ends }: Project): readonly ActivePeriod[] {
  const runs = stage === undefined || stage === "running";
  return runs && (starts || ends) ? [{ start: starts, end: ends }] : [];
}
