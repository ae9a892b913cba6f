import { hasHappened } from "../../derived/happened.ts";
import { type Period, periodOf } from "../../derived/periods.ts";
import { achievement, type Figure } from "../../measures/achieved.ts";
import { figureOfCommitment, figureOfTarget } from "../../measures/figures.ts";
import type { Agreement, AnyRecord, Plan } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Count } from "../../values/count.ts";
import { type Day, earlier } from "../../values/dates/calendar.ts";
import type { PartialDate } from "../../values/dates/partial-date.ts";
import { lastDayOfYear } from "../../values/dates/years.ts";
import type { Text } from "../../values/texts/text.ts";
import type { ReportRequest } from "../define-report.ts";
import { isReached } from "../parts/figure-cells.ts";
import { daysAsked } from "../parts/report-days.ts";
import type { SelectedRecords } from "../parts/selected-records.ts";

/** A target of a plan or a commitment of an agreement, and what became of it. */
export type Kept = {
  readonly record: Plan | Agreement;
  readonly text: Text | undefined;
  readonly measure: string | undefined;
  readonly where: string | undefined;
  readonly promised: Count | undefined;
  readonly achieved: Count | undefined;
  /** The records that show what was achieved. */
  readonly shownBy: readonly AnyRecord[];
  readonly due: PartialDate | undefined;
  readonly done: PartialDate | undefined;
  readonly evidence: readonly string[];
  readonly status: Status;
};

/** What becomes of a promise, in the order tables show it. */
export const statuses = [
  "reached",
  "may-be-reached",
  "not-reached",
  "not-countable",
  "done",
  "open",
  "overdue",
] as const;
type Status = (typeof statuses)[number];

/** A target or commitment as written: a commitment has neither evidence nor a day it was done on. */
type Written = Pick<Kept, "record" | "text" | "measure" | "where" | "promised" | "due" | "done" | "evidence"> & {
  readonly figure: Figure;
};

/**
 * The promises of the selected plans and agreements whose period meets the days asked for; how many records have others,
 * and how many are papers that nobody has signed.
 */
export function promisesKept(
  selected: SelectedRecords,
  asked: ReportRequest,
): { readonly promises: readonly Kept[]; readonly outside: number; readonly unsigned: number } {
  const { registry } = asked.context.question;
  const all = [...selected.of("plans"), ...selected.of("agreements")].filter(promisesSomething);
  const makers = all.filter(hasHappened);
  const within = makers.filter((record) => isWithin(periodOf(record, registry.settings), asked));
  return {
    promises: within.flatMap((record) => promisesOf(record, registry).map((promise) => kept(promise, asked))),
    outside: makers.length - within.length,
    unsigned: all.length - makers.length,
  };
}

const promisesSomething = (record: Plan | Agreement): boolean =>
  (record.kind === "plans" ? (record.targets ?? []) : (record.commitments ?? [])).length > 0;

/** Whether a plan's year or an agreement's time meets the days; what has no dates stands always. */
function isWithin({ start, end }: Period, asked: ReportRequest): boolean {
  const { from, to } = daysAsked(asked);
  return !(start && to !== undefined && start.first > to) && !(end && from !== undefined && end.last < from);
}

function promisesOf(record: Plan | Agreement, { settings }: Registry): Written[] {
  if (record.kind === "plans")
    return (record.targets ?? []).map((target) => ({
      ...written(target),
      record,
      done: target.done,
      evidence: target.evidence ?? [],
      figure: figureOfTarget(target, record, settings),
    }));
  return (record.commitments ?? []).map((commitment) => ({
    ...written(commitment),
    record,
    done: undefined,
    evidence: [],
    figure: figureOfCommitment(commitment, record, settings),
  }));
}

type Shared = {
  readonly text?: Text | undefined;
  readonly measure?: string | undefined;
  readonly where?: string | undefined;
  readonly count?: Count | undefined;
  readonly due?: PartialDate | undefined;
};

const written = ({ text, measure, where, count, due }: Shared) => ({ text, measure, where, promised: count, due });

function kept({ figure, ...promise }: Written, asked: ReportRequest): Kept {
  const { registry, on } = asked.context.question;
  const { count, records = [] } = achievement(upTo(figure, asked), registry, on) ?? {};
  const status = statusOf(promise, count, deadline(promise, registry), on);
  return { ...promise, achieved: count, shownBy: records, status };
}

/** A report on some years does not count what came after them. */
function upTo(figure: Figure, { window: { to }, context: { question } }: ReportRequest): Figure {
  if (to === undefined) return figure;
  const last = lastDayOfYear(to, question.years);
  return { ...figure, to: earlier(figure.to ?? last, last) };
}

const deadline = ({ record, due }: Pick<Kept, "record" | "due">, { settings }: Registry): Day | undefined =>
  (due ?? periodOf(record, settings).end)?.last;

function statusOf(
  { measure, promised, done, evidence }: Pick<Kept, "measure" | "promised" | "done" | "evidence">,
  found: Count | undefined,
  due: Day | undefined,
  on: Day,
): Status {
  if (measure !== undefined && promised) {
    if (!found) return "not-countable";
    return ({ yes: "reached", no: "not-reached", perhaps: "may-be-reached" } as const)[isReached(found, promised)];
  }
  if ((done && done.first <= on) || evidence.length > 0) return "done";
  return due !== undefined && due < on ? "overdue" : "open";
}
