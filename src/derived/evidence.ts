import type { Agreement, AnyRecord, Partner } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import type { Settings } from "../registry/settings.ts";
import { type Count, exactly } from "../values/count.ts";
import { earlier, later, type Span } from "../values/dates/calendar.ts";
import { type Certainty, farFuture, farPast, overlapCertainty, type UncertainPeriod } from "./certainty.ts";
import { memoizePerRecord } from "./memoize-per-registry.ts";
import { partnersOf } from "./partnerships.ts";
import { periodOf } from "./periods.ts";
import { inForcePeriod } from "./state.ts";
import { idsInSuccession } from "./succession.ts";
import { tookPlace } from "./took-place.ts";

/** The kinds of record that carry an agreement out. */
export const activityKinds = ["mobilities", "events", "projects", "joint-programmes"] as const;
export type Activity = AnyRecord & { readonly kind: (typeof activityKinds)[number] };

/** Evidence that an agreement is implemented, by its type; the last type is weaker than the others. */
export type Evidence = {
  readonly how: "names-it" | "output" | "with-partner";
  /** The record of the activity; of an output, the agreement. */
  readonly record: AnyRecord;
  readonly count: Count;
  /** The days it took, as far as they are known; `undefined` without any date. */
  readonly days: UncertainPeriod | undefined;
  /** The days on which it counts: those the agreement is in force, where it only involves the partner. */
  readonly inForceDays: UncertainPeriod | undefined;
  /** Its last date, as it was written. */
  readonly written: string | undefined;
};

/** All evidence for an agreement, of any time; only what took place. */
export function evidenceFor(agreement: Agreement, registry: Registry): Evidence[] {
  const naming = new Set(registry.referredBy(agreement).flatMap(({ from, path }) => activityNaming(from, path[0])));
  const partners = new Set((agreement.partners ?? []).flatMap((id) => [...idsInSuccession(id, registry)]));
  const involving = new Set([...partners].flatMap((id) => activitiesWith(id, agreement.institution, registry)));
  const inForce = possibleInForcePeriod(agreement, registry);
  return [
    ...[...naming].map((record) => ofActivity(record, "names-it", undefined, registry.settings)),
    ...outputsOf(agreement),
    ...[...involving]
      .filter((record) => !naming.has(record))
      .map((record) => ofActivity(record, "with-partner", inForce, registry.settings)),
  ];
}

const isActivity = (record: AnyRecord): record is Activity =>
  activityKinds.some((kind) => kind === record.kind) && tookPlace(record);

const activityNaming = (record: AnyRecord, field: unknown): Activity[] =>
  field === "agreement" && isActivity(record) ? [record] : [];

function activitiesWith(partnerId: string, institution: string | undefined, registry: Registry): Activity[] {
  const partner = registry.find("partners", partnerId);
  return partner ? activitiesOf(partner, registry).filter((activity) => activity.institution === institution) : [];
}

/** Every activity with a partner that took place, of whatever time. */
export const activitiesOf = memoizePerRecord((partner: Partner, registry): readonly Activity[] =>
  registry
    .referredBy(partner)
    .flatMap(({ from }) => (isActivity(from) && partnersOf(from).includes(partner.id) ? [from] : [])),
);

function ofActivity(
  record: Activity,
  how: Evidence["how"],
  inForceDays: UncertainPeriod | undefined,
  settings: Settings,
): Evidence {
  const term = "term" in record ? record.term : undefined;
  const written = (term ?? record.ends ?? record.starts)?.text;
  return { how, record, count: exactly(1), days: daysOf(record, settings), inForceDays, written };
}

const outputsOf = (agreement: Agreement): Evidence[] =>
  (agreement.outputs ?? [])
    .filter(({ stage }) => stage !== "planned")
    .map(({ date, count }) => ({
      how: "output",
      record: agreement,
      count: count ?? exactly(1),
      days: date && { start: date, end: date },
      inForceDays: undefined,
      written: date?.text,
    }));

/** The days of an activity; a project or joint programme without an end continues, unless it is completed. */
export function daysOf(record: Activity, settings: Settings): UncertainPeriod | undefined {
  const { start, end } = periodOf(record, settings);
  const known = start ?? end;
  if (!known) return undefined;
  const isLongTerm = record.kind === "projects" || record.kind === "joint-programmes";
  const isOpenEnded =
    record.kind === "joint-programmes" || (record.kind === "projects" && record.stage !== "completed");
  const openEnd: Span = { first: isOpenEnded ? farFuture : known.first, last: farFuture };
  const beginning = start ?? { first: isLongTerm ? farPast : known.first, last: known.last };
  const ending = end ?? (isLongTerm ? openEnd : known);
  return {
    start: { first: beginning.first, last: later(beginning.first, earlier(beginning.last, ending.last)) },
    end: { first: later(ending.first, beginning.first), last: later(ending.last, beginning.first) },
  };
}

/** The days an agreement can have been in force: of an unknown start, any until it is known to be in force. */
export function possibleInForcePeriod(agreement: Agreement, registry: Registry): UncertainPeriod {
  const { starts, signed, ends } = agreement;
  const inForce = inForcePeriod(agreement, registry);
  const knownBy = inForce?.start?.last ?? ends?.last;
  return {
    start: starts ?? signed ?? { first: farPast, last: knownBy ?? farFuture },
    end: inForce?.end ?? { first: inForce ? farFuture : farPast, last: farFuture },
  };
}

/**
 * Whether evidence falls in some days. Without a date it does where they have no beginning; whether the agreement was
 * in force then is unknown.
 */
export function fallsIn({ how, days, inForceDays }: Evidence, period: UncertainPeriod): Certainty {
  if (days) return overlapCertainty(inForceDays ? [days, inForceDays, period] : [days, period]);
  if (period.start.first !== farPast) return "no";
  return how === "with-partner" ? "perhaps" : "yes";
}
