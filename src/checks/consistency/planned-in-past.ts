import { type Period, periodOf } from "../../derived/periods.ts";
import type { AnyRecord, Mobility } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { type CheckContext, defineCheck, type Found } from "../define-check.ts";

const kindsWithStages = ["agreements", "projects", "mobilities", "events", "joint-programmes"] as const;
type Staged = AnyRecord & { readonly kind: (typeof kindsWithStages)[number] };

/** Something is still said to be planned, and all its days are over. */
export const plannedInPast = defineCheck({
  id: "planned-in-past",
  severity: "info",
  summary: "A stage says planned, proposed or in preparation, and the dates are all over.",
  why: "If it took place, it is missing from every count.",
  fix: "Take `stage` out if it took place. If it did not, say so (`stage: cancelled`), or correct the dates.",
  example: {
    wrong: "starts: 2019-03-01\nends: 2019-06-30\nstage: planned",
    right: "starts: 2019-03-01\nends: 2019-06-30",
  },
  reads: {
    agreements: ["stage", "signed", "starts", "ends", "terminated", "confirmed", "outputs"],
    projects: ["stage", "starts", "ends", "outputs"],
    mobilities: ["stage", "starts", "ends", "term"],
    events: ["stage", "starts", "ends", "term", "outputs"],
    "joint-programmes": ["stage", "starts", "ends", "outputs"],
  },
  *run(context) {
    for (const kind of kindsWithStages)
      for (const record of context.registry.allOf(kind)) {
        yield* plannedRecord(record, context);
        if (record.kind !== "mobilities") yield* plannedOutputs(record, context);
      }
  },
});

const stagesToCome: readonly (string | undefined)[] = ["planned", "proposed", "in-preparation"];

const isToCome = (stage: string | undefined): boolean => stagesToCome.includes(stage);

const messageOf = (stage: string, what: string, last: Day): string =>
  `the stage says ${stage}, and ${what} (${last}) is over`;

const helpFor = {
  agreements: "take `stage` out and add `signed` if it was signed, or correct the dates",
  projects: "take `stage` out if it ran, else write `stage: rejected` or `cancelled`, or correct the dates",
  mobilities: "take `stage` out if they travelled, else write `stage: cancelled`, or correct the dates",
  events: "take `stage` out if it took place, else write `stage: cancelled`, or correct the dates",
  "joint-programmes": "take `stage` out if it ran, or correct the dates",
} as const;

function* plannedRecord(record: Staged, { registry, today }: CheckContext): Generator<Found> {
  const { stage } = record;
  const { start, end } = isToCome(stage) ? datesOf(record, registry) : noDates;
  const last = (end ?? start)?.last;
  if (!stage || last === undefined || last >= today) return;
  const message = messageOf(stage, end ? "its last day" : "the day it was to begin", last);
  yield { at: record, field: ["stage"], message, help: helpFor[record.kind] };
}

const noDates: Period = { start: undefined, end: undefined };

/** The dates of a record; none of a paper that is signed: it contradicts its stage on any day, which another check tells. */
function datesOf(record: Staged, { settings }: Registry): Period {
  const isSigned = record.kind === "agreements" && (record.signed ?? record.confirmed ?? record.terminated);
  return isSigned ? noDates : periodOf(record, settings);
}

function* plannedOutputs(record: Exclude<Staged, Mobility>, { today }: CheckContext): Generator<Found> {
  for (const [index, { stage, date }] of (record.outputs ?? []).entries()) {
    if (!stage || !date || date.last >= today) continue;
    const help = "take `stage` out if it is there, or write a later `date`";
    yield { at: record, field: ["outputs", index, "stage"], message: messageOf(stage, "its day", date.last), help };
  }
}
