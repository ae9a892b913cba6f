import { periodOfAgreement } from "../../derived/agreements/agreement-period.ts";
import { type Period, periodOf } from "../../derived/periods.ts";
import { isStillToCome } from "../../derived/still-to-come.ts";
import { tookPlace } from "../../derived/took-place.ts";
import { achievement, type Figure } from "../../measures/achieved.ts";
import { figureOfCommitment, figureOfTarget } from "../../measures/figures.ts";
import { isPast, type Question } from "../../queries/question.ts";
import type { Agreement, Plan } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Count } from "../../values/count.ts";
import { type Day, earlier, type Span } from "../../values/dates/calendar.ts";
import type { PartialDate } from "../../values/dates/partial-date.ts";
import { lastDayOfYear } from "../../values/dates/years.ts";
import type { Text } from "../../values/texts/text.ts";
import type { ReportRequest } from "../define-report.ts";
import { type FoundFigure, isReached, notFound } from "../row-tables/figure-cells.ts";
import { requestedDays } from "../selection/requested-days.ts";
import type { SelectedRecords } from "../selection/selected-records.ts";

/** A target of a plan or a commitment of an agreement, and what became of it. */
export type Goal = {
  readonly record: Plan | Agreement;
  readonly text: Text | undefined;
  readonly measure: string | undefined;
  readonly where: string | undefined;
  readonly promised: Count | undefined;
  readonly achieved: Count | undefined;
  /** The same, with whom it counts. */
  readonly found: FoundFigure;
  readonly due: PartialDate | undefined;
  /** The day it is due, else the end of its plan or agreement. */
  readonly deadline: Span | undefined;
  readonly done: PartialDate | undefined;
  readonly evidence: readonly string[];
  readonly status: Status;
  /** What its status is where another number is achieved, such as a rounded one. */
  readonly statusBy: (achieved: Count | undefined) => Status;
};

/** The status of a goal, in the order tables show it. */
export const statuses = [
  "reached",
  "may-be-reached",
  "in-progress",
  "standing",
  "not-reached",
  "not-countable",
  "done",
  "open",
  "overdue",
] as const;
type Status = (typeof statuses)[number];

/** A target or commitment as written: a commitment has neither evidence nor a day it was done on. */
type StatedGoal = Pick<Goal, "record" | "text" | "measure" | "where" | "promised" | "due" | "done" | "evidence"> & {
  readonly figure: Figure;
};

/**
 * The goals of the selected plans and agreements whose period overlaps the requested days; how many records have others,
 * how many are unsigned agreements, and how many are signed only after the question's day.
 */
export function goalsWithProgress(
  selected: SelectedRecords,
  request: ReportRequest,
): { readonly goals: readonly Goal[]; readonly outside: number; readonly unsigned: number; readonly toCome: number } {
  const { registry, on } = request.context.question;
  const all = [...selected.of("plans"), ...selected.of("agreements")].filter(hasGoals);
  const signed = all.filter(tookPlace);
  const owners = signed.filter((record) => !isStillToCome(record, registry.settings, on));
  const within = owners.filter((record) => isWithin(periodOfOwner(record, registry), request));
  return {
    goals: within.flatMap((record) => goalsOf(record, registry).map((goal) => withProgress(goal, request))),
    outside: owners.length - within.length,
    unsigned: all.length - signed.length,
    toCome: signed.length - owners.length,
  };
}

const hasGoals = (record: Plan | Agreement): boolean =>
  (record.kind === "plans" ? (record.targets ?? []) : (record.commitments ?? [])).length > 0;

/** Whether a plan's period or an agreement's overlaps the days; one without dates always does. */
function isWithin({ start, end }: Period, request: ReportRequest): boolean {
  const { from, to } = requestedDays(request);
  return !(start && to !== undefined && start.first > to) && !(end && from !== undefined && end.last < from);
}

const periodOfOwner = (record: Plan | Agreement, registry: Registry): Period =>
  record.kind === "plans" ? periodOf(record, registry.settings) : periodOfAgreement(record, registry);

function goalsOf(record: Plan | Agreement, registry: Registry): StatedGoal[] {
  if (record.kind === "plans")
    return (record.targets ?? []).map((target) => ({
      ...statedFields(target),
      record,
      done: target.done,
      evidence: target.evidence ?? [],
      figure: figureOfTarget(target, record, registry.settings),
    }));
  return (record.commitments ?? []).map((commitment) => ({
    ...statedFields(commitment),
    record,
    done: undefined,
    evidence: [],
    figure: figureOfCommitment(commitment, record, registry),
  }));
}

type Shared = {
  readonly text?: Text | undefined;
  readonly measure?: string | undefined;
  readonly where?: string | undefined;
  readonly count?: Count | undefined;
  readonly due?: PartialDate | undefined;
};

const statedFields = ({ text, measure, where, count, due }: Shared) => ({ text, measure, where, promised: count, due });

function withProgress({ figure, ...goal }: StatedGoal, request: ReportRequest): Goal {
  const { question } = request.context;
  const { registry, on } = question;
  const found = achievement(upTo(figure, request), registry, on) ?? notFound;
  const deadline = deadlineOf(goal, registry);
  const statusBy = (achieved: Count | undefined): Status => statusOf(goal, achieved, deadline?.last, question);
  return { ...goal, achieved: found.count, found, deadline, status: statusBy(found.count), statusBy };
}

/** A report on some years does not count later records. */
function upTo(figure: Figure, { window: { to }, context: { question } }: ReportRequest): Figure {
  if (to === undefined) return figure;
  const last = lastDayOfYear(to, question.years);
  return { ...figure, to: earlier(figure.to ?? last, last) };
}

const deadlineOf = ({ record, due }: Pick<Goal, "record" | "due">, registry: Registry): Span | undefined =>
  due ?? periodOfOwner(record, registry).end;

function statusOf(
  { record, measure, promised, done, evidence }: Pick<Goal, "record" | "measure" | "promised" | "done" | "evidence">,
  found: Count | undefined,
  due: Day | undefined,
  question: Question,
): Status {
  const isDue = due !== undefined && isPast(due, question);
  if (measure !== undefined && promised) {
    const otherwise = isDue ? "not-reached" : statusBefore(record, due);
    return statusByCount(found, promised, otherwise);
  }
  if ((done && done.first <= question.on) || evidence.length > 0) return "done";
  return isDue ? "overdue" : "open";
}

/** What is not reached before its day is in progress; of a plan without a period nobody knows when it was worked on. */
const statusBefore = ({ kind }: Goal["record"], due: Day | undefined): Status =>
  due === undefined && kind === "plans" ? "standing" : "in-progress";

/** What a count says of a figure that was promised; where it is not reached, what is said otherwise. */
function statusByCount(found: Count | undefined, promised: Count, otherwise: Status): Status {
  if (!found) return "not-countable";
  const reached = isReached(found, promised);
  if (reached === "no") return otherwise;
  return reached === "yes" ? "reached" : "may-be-reached";
}
