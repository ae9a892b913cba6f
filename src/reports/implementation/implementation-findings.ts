import { type Implementation, implementationOf } from "../../derived/agreements/agreement-implementation.ts";
import { farPast } from "../../derived/certainty.ts";
import { nameOf } from "../../registry/record.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { firstDayOfYear, yearNumber } from "../../values/dates/years.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { ReportRequest } from "../define-report.ts";
import { requestedDays } from "../selection/requested-days.ts";
import { inState, selectedAgreements } from "../selection/selected-agreements.ts";

/** The implementation of the agreements in force, and of those whose state is unknown. */
export type ImplementationFindings = {
  readonly inForce: readonly Implementation[];
  readonly undated: readonly Implementation[];
  /** The period and what was left out of it. */
  readonly notes: readonly Phrase[];
};

/** The implementation of every selected agreement, in the period and in the last months. */
export function findingsOf(request: ReportRequest): ImplementationFindings {
  const { registry, on } = request.context.question;
  const { agreements, notes } = selectedAgreements(request);
  const period = { from: firstRequestedDay(request), to: requestedDays(request).to ?? on, on };
  const found = (state: "in-force" | "undated"): Implementation[] =>
    inState(agreements, request, state).map((agreement) => implementationOf(agreement, registry, period));
  const [inForce, undated] = [found("in-force"), found("undated")];
  const from = period.from ?? earliestOf([...inForce, ...undated]);
  const withoutDate = new Set(
    [...inForce, ...undated].flatMap((one) => one.withoutDate.map(({ record }) => nameOf(record))),
  ).size;
  return {
    inForce,
    undated,
    notes: [
      ...(from !== undefined && from <= period.to ? [{ message: "in-days" as const, from, to: period.to }] : []),
      ...(withoutDate > 0 ? [{ message: "left-out" as const, records: withoutDate, what: undatedActivity }] : []),
      ...notes,
    ],
  };
}

/** The first day of the period; `--last` counts back from the year of the question's day. */
function firstRequestedDay(request: ReportRequest): Day | undefined {
  const { years, on } = request.context.question;
  if (request.last === undefined) return requestedDays(request).from;
  return firstDayOfYear(Math.max(1, yearNumber(on, years) - request.last + 1), years);
}

/** Without a period: the first day of anything that is shown. */
function earliestOf(found: readonly Implementation[]): Day | undefined {
  const starts = found.flatMap(({ evidence }) => evidence.flatMap(({ evidence: { days } }) => days?.start.first ?? []));
  return starts
    .filter((day) => day > farPast)
    .reduce<Day | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);
}

const undatedActivity: Sentence = {
  en: "of activities and outputs without a date",
  ru: "о мероприятиях и результатах без даты",
  tg: "оид ба фаъолият ва натиҷаҳои бе сана",
  uz: "sanasi koʻrsatilmagan faoliyat va natijalar haqidagi",
};
