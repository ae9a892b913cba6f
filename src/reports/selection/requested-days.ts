import { lastDayAsked } from "../../queries/match/last-day-asked.ts";
import { type Day, earlier } from "../../values/dates/calendar.ts";
import { firstDayOfYear, lastDayOfYear, type YearKind } from "../../values/dates/years.ts";
import type { ReportRequest } from "../define-report.ts";

/** The days of a report's years; a side is open where no year bounds it. */
export type Days = { readonly from: Day | undefined; readonly to: Day | undefined };

/** The days that a report covers: those of its years, but none after the question's day. */
export function requestedDays({ window: { from, to }, context: { question } }: ReportRequest): Days {
  const { years, on } = question;
  return {
    from: from === undefined ? undefined : firstDayOfYear(from, years),
    to: to === undefined ? undefined : earlier(on, lastDayOfYear(to, years)),
  };
}

/** The day of a question: the last of the years that its flags and words ask about, but not after today; else today. */
export function dayOfQuestion(
  { query, window }: Pick<ReportRequest, "query" | "window">,
  years: YearKind,
  today: Day,
): Day {
  const asked = lastDayAsked(query, years.starts);
  return earlier(dayOfStates(window.to, years, today), asked ?? today);
}

/** The day of states for a report over some years: the last of them, but not after today. */
export const dayOfStates = (to: number | undefined, years: YearKind, today: Day): Day =>
  to === undefined ? today : earlier(today, lastDayOfYear(to, years));
