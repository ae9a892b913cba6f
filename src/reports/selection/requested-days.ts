import { type Day, earlier } from "../../values/dates/calendar.ts";
import { firstDayOfYear, lastDayOfYear, type YearKind } from "../../values/dates/years.ts";
import type { ReportRequest } from "../define-report.ts";

/** The days of the years a report is asked for; a side is open where no year bounds it. */
export type Days = { readonly from: Day | undefined; readonly to: Day | undefined };

/** The days a report speaks of: those of its years, but none after the day it is asked on. */
export function requestedDays({ window: { from, to }, context: { question } }: ReportRequest): Days {
  const { years, on } = question;
  return {
    from: from === undefined ? undefined : firstDayOfYear(from, years),
    to: to === undefined ? undefined : earlier(on, lastDayOfYear(to, years)),
  };
}

/** The day that a report over some years asks for states on: the last of them, unless that is still to come. */
export const dayOfStates = (to: number | undefined, years: YearKind, today: Day): Day =>
  to === undefined ? today : earlier(today, lastDayOfYear(to, years));
