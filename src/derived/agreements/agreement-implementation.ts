import type { Agreement } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { addDays, addMonths, type Day, earlier, type Span } from "../../values/dates/calendar.ts";
import { type Certainty, periodBetween, surest } from "../certainty.ts";
import { type Evidence, evidenceFor, fallsIn } from "../evidence.ts";
import { possibleInForcePeriods } from "./in-force-days.ts";

/** What a period shows of an agreement: that it is carried out, only activity with its partner, or neither. */
export const verdicts = ["implemented", "with-partner-only", "nothing-yet"] as const;
export type Verdict = (typeof verdicts)[number];

/** What the last 24 months show of an agreement in force: some activity, none, or that it is not in force that long. */
export const activityStatuses = ["active", "under-24-months", "dormant"] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

/** How an agreement is implemented. Where dates are too coarse, several verdicts are possible. */
export type Implementation = {
  readonly agreement: Agreement;
  /** What falls in the period, surely or perhaps. */
  readonly evidence: readonly { readonly evidence: Evidence; readonly certain: boolean }[];
  /** What is left out of the period because it has no date. */
  readonly withoutDate: readonly Evidence[];
  readonly verdicts: readonly Verdict[];
  readonly activityStatuses: readonly ActivityStatus[];
  /** The latest that is known up to the day. */
  readonly latest: Evidence | undefined;
};

/** How an agreement is carried out in a period, and of late. */
export function implementationOf(
  agreement: Agreement,
  registry: Registry,
  { from, to, on }: { readonly from: Day | undefined; readonly to: Day; readonly on: Day },
): Implementation {
  const all = evidenceFor(agreement, registry);
  const period = periodBetween(from, to);
  const found = all.map((evidence) => ({ evidence, certainty: fallsIn(evidence, period) }));
  const inPeriod = found.filter(({ certainty }) => certainty !== "no");
  return {
    agreement,
    evidence: inPeriod.map(({ evidence, certainty }) => ({ evidence, certain: certainty === "yes" })),
    withoutDate: found.flatMap(({ evidence, certainty }) => (!evidence.days && certainty === "no" ? [evidence] : [])),
    verdicts: verdictsFrom(
      strongest(inPeriod.filter(({ evidence }) => evidence.how !== "with-partner")),
      strongest(inPeriod.filter(({ evidence }) => evidence.how === "with-partner")),
    ),
    activityStatuses: activityStatusesOf(all, inForceSince(agreement, registry, on), on),
    latest: latestOf(all, on),
  };
}

const strongest = (found: readonly { readonly certainty: Certainty }[]): Certainty =>
  surest(found.map(({ certainty }) => certainty));

function verdictsFrom(naming: Certainty, involving: Certainty): Verdict[] {
  if (naming === "yes") return ["implemented"];
  const otherwise: Verdict[] = [];
  if (involving !== "no") otherwise.push("with-partner-only");
  if (involving !== "yes") otherwise.push("nothing-yet");
  return naming === "perhaps" ? ["implemented", ...otherwise] : otherwise;
}

const monthsUntilDormant = 24;

/** When the stretch in force that a day lies in can have begun. */
function inForceSince(agreement: Agreement, registry: Registry, on: Day): Span {
  const periods = possibleInForcePeriods(agreement, registry);
  return (periods.findLast(({ start }) => start.first <= on) ?? periods[0]).start;
}

function activityStatusesOf(all: readonly Evidence[], start: Span, on: Day): ActivityStatus[] {
  const first = addDays(addMonths(on, -monthsUntilDormant), 1);
  const recent = periodBetween(first, on);
  const activity = strongest(all.map((evidence) => ({ certainty: fallsIn(evidence, recent) })));
  if (activity === "yes") return ["active"];
  const inactive: ActivityStatus[] = [];
  if (start.first <= first) inactive.push("dormant");
  if (start.last > first) inactive.push("under-24-months");
  return activity === "perhaps" ? ["active", ...inactive] : inactive;
}

/** The evidence that reaches farthest up to a day. */
function latestOf(all: readonly Evidence[], on: Day): Evidence | undefined {
  const past = periodBetween(undefined, on);
  const lastKnownDay = ({ days }: Evidence): Day => earlier(days?.end.last ?? "", on);
  return all
    .filter((evidence) => evidence.days && fallsIn(evidence, past) !== "no")
    .reduce<Evidence | undefined>(
      (latest, evidence) => (latest && lastKnownDay(latest) >= lastKnownDay(evidence) ? latest : evidence),
      undefined,
    );
}
