import type { Agreement, AnyRecord, Partner } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import type { Settings } from "../registry/settings.ts";
import { type Count, exactly } from "../values/count.ts";
import { type Day, earlier, later, type Span } from "../values/dates/calendar.ts";
import { addendaTo } from "./agreements/addenda.ts";
import { daysAsPartner } from "./agreements/in-force-days.ts";
import { type Certainty, farFuture, farPast, overlapCertainty, surest, type UncertainPeriod } from "./certainty.ts";
import { memoizePerRecord } from "./memoize-per-registry.ts";
import { partnersOf } from "./partners/partnerships.ts";
import { idsInSuccession } from "./partners/succession.ts";
import { periodOf } from "./periods.ts";
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
  /** The stretches of days on which it counts: those the agreement is in force, where it only involves the partner. */
  readonly inForceDays: readonly UncertainPeriod[] | undefined;
  /** Its last date, as it was written. */
  readonly written: string | undefined;
  /** Whether it may be of the visit or meeting at which the agreement was signed, which is no use of it. */
  readonly mayBeSigning?: boolean;
};

/** All evidence for an agreement, of any time; only what took place. */
export const evidenceFor = memoizePerRecord((agreement: Agreement, registry): readonly Evidence[] => {
  const papers = [agreement, ...addendaTo(agreement, registry)];
  const naming = new Set(
    papers.flatMap((paper) => registry.referredBy(paper)).flatMap(({ from, path }) => activityNaming(from, path[0])),
  );
  return [
    ...[...naming]
      .filter((record) => !isSigning(record, agreement))
      .map((record) => ofActivity(record, "names-it", undefined, registry.settings))
      .map((evidence) => withSigning(evidence, agreement)),
    ...outputsOf(agreement),
    ...[...activitiesWithPartners(agreement, registry)]
      .filter(([record]) => !naming.has(record) && !isSigning(record, agreement))
      .map(([record, inForceDays]) => ofActivity(record, "with-partner", inForceDays, registry.settings))
      .map((evidence) => withSigning(evidence, agreement)),
  ];
});

/** Whether a record is of the visit or meeting at which an agreement was signed, as far as both days are known. */
function isSigning(record: AnyRecord, { signed }: Agreement): boolean {
  const days = daysOfMeeting(record);
  if (!signed || signed.first !== signed.last || !days) return false;
  return days.start.last <= signed.first && days.end.first >= signed.last;
}

/** Evidence with whether it may be of the signing, because one of the two days is not known. */
function withSigning(evidence: Evidence, { signed }: Agreement): Evidence {
  const days = daysOfMeeting(evidence.record);
  const mayBeSigning = signed && days && days.start.first <= signed.last && days.end.last >= signed.first;
  return mayBeSigning ? { ...evidence, mayBeSigning } : evidence;
}

/** When people met in a way in which agreements are signed. */
function daysOfMeeting(record: AnyRecord): UncertainPeriod | undefined {
  if (record.kind !== "events" || record.type === undefined || !signingTypes.includes(record.type)) return undefined;
  const { starts, ends = starts } = record;
  return starts && ends && { start: starts, end: ends };
}

const signingTypes: readonly string[] = ["visit", "meeting", "signing"];

/** What involves a partner of an agreement, with the days on which it counts: those in force while that one is a partner. */
function activitiesWithPartners(
  agreement: Agreement,
  registry: Registry,
): ReadonlyMap<Activity, readonly UncertainPeriod[]> {
  const found = new Map<Activity, readonly UncertainPeriod[]>();
  const add = (activity: Activity, days: readonly UncertainPeriod[]) => {
    const others = found.get(activity);
    found.set(activity, others ? [...others, ...days] : days);
  };
  for (const [partner, days] of daysAsPartner(agreement, registry))
    for (const id of idsInSuccession(partner, registry))
      for (const activity of activitiesWith(id, agreement.institution, registry)) add(activity, days);
  return found;
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
    .referring(partner)
    .filter(isActivity)
    .filter((activity) => partnersOf(activity).includes(partner.id)),
);

function ofActivity(
  record: Activity,
  how: Evidence["how"],
  inForceDays: Evidence["inForceDays"],
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
    start: within(beginning, beginning.first, later(beginning.first, earlier(beginning.last, ending.last))),
    end: within(ending, later(ending.first, beginning.first), later(ending.last, beginning.first)),
  };
}

/** A span of other days; itself where these are its own, which they mostly are: there is much evidence to keep. */
const within = (span: Span, first: Day, last: Day): Span =>
  span.first === first && span.last === last ? span : { first, last };

/**
 * Whether evidence falls in some days. Without a date it does where they have no beginning; whether the agreement was
 * in force then is unknown; so is whether what may be its signing is any use of it.
 */
export function fallsIn(evidence: Evidence, period: UncertainPeriod): Certainty {
  const certainty = isWithin(evidence, period);
  return evidence.mayBeSigning && certainty === "yes" ? "perhaps" : certainty;
}

function isWithin({ how, days, inForceDays }: Evidence, period: UncertainPeriod): Certainty {
  if (days && inForceDays) return surest(inForceDays.map((stretch) => overlapCertainty([days, stretch, period])));
  if (days) return overlapCertainty([days, period]);
  if (period.start.first !== farPast) return "no";
  return how === "with-partner" ? "perhaps" : "yes";
}
