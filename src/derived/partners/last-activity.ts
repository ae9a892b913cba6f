import type { Registry } from "../../registry/registry.ts";
import { type Day, earlier, type Span } from "../../values/dates/calendar.ts";
import { spanOfTerm } from "../../values/dates/term.ts";
import type { UncertainPeriod } from "../certainty.ts";
import { type Activity, activitiesOf, daysOf } from "../evidence.ts";
import { isMeant } from "./partner-agreement-state.ts";

/** Something done together up to a day, and when it last was, as far as its dates tell. */
export type PartnerActivity = {
  readonly record: Activity;
  /** Its last date, as it was written; `undefined` without any. */
  readonly written: string | undefined;
  /** Whether it certainly goes on after the day. */
  readonly isUnderWay: boolean;
  /** The days that can be its last one up to the day; `undefined` without any date. */
  readonly last: Span | undefined;
};

/** The last activity with a partner, and another one whose date is so coarse that it may have been later. */
export type LastActivity = { readonly last: PartnerActivity; readonly perhapsLater: PartnerActivity | undefined };

/** What was done with some partners (one, and those in whose place it is), by some institutions where these are meant. */
export function activitiesWith(
  partners: readonly string[],
  registry: Registry,
  on: Day,
  institutions: ReadonlySet<string> | undefined,
): PartnerActivity[] {
  const records = new Set(
    partners.flatMap((id) => {
      const partner = registry.find("partners", id);
      return partner ? activitiesOf(partner, registry) : [];
    }),
  );
  return [...records]
    .filter(({ institution }) => isMeant(institution, institutions))
    .flatMap((record) => activityUntil(record, registry, on));
}

/** An activity as it stands on a day; none where no day on which it can have begun has come. */
function activityUntil(record: Activity, { settings }: Registry, on: Day): PartnerActivity[] {
  const term = "term" in record ? record.term : undefined;
  const days = term ? within(spanOfTerm(term, settings.years.starts)) : daysOf(record, settings);
  if (!days) return [{ record, written: undefined, isUnderWay: false, last: undefined }];
  if (days.start.first > on) return [];
  const written = (term ?? record.ends ?? record.starts)?.text;
  const last = { first: earlier(days.end.first, on), last: earlier(days.end.last, on) };
  return [{ record, written, isUnderWay: days.start.last <= on && days.end.first > on, last }];
}

/** A term says in which part of a year something was, not on which of its days. */
const within = (span: Span): UncertainPeriod => ({ start: span, end: span });

/** The one that was surely the latest, as far as can be told; one without a date only where there is no other. */
export function lastOf(activities: readonly PartnerActivity[]): LastActivity | undefined {
  const [last] = [...activities].sort(byRecency);
  if (!last) return undefined;
  const latestDay = last.last?.last ?? "";
  const later = activities.filter((activity) => last.last !== undefined && (activity.last?.last ?? "") > latestDay);
  const [perhapsLater] = later.sort((a, b) => compare(b.last?.last, a.last?.last) || byRecency(a, b));
  return { last, perhapsLater };
}

/** The most recent first: by the day it reached for certain, then by the day it may have reached. */
export const byRecency = (a: PartnerActivity, b: PartnerActivity): number =>
  compare(b.last?.first, a.last?.first) || compare(b.last?.last, a.last?.last) || compare(a.record.id, b.record.id);

const compare = (a = "", b = ""): number => (a < b ? -1 : Number(a > b));
