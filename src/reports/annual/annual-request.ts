import type { Moment } from "../../tables/phrase.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { firstDayOfYear, lastDayOfYear, yearLabel } from "../../values/dates/years.ts";
import type { CountContext } from "../counting/count-table.ts";
import type { ReportRequest } from "../define-report.ts";
import { dayOfStates } from "../selection/requested-days.ts";

/** The options of an annual report: its year (of the kind its question counts in) and the query for its records. */
export type AnnualRequest = {
  readonly year: number;
  readonly query: readonly string[];
  /** The context of its counts; the day of its question is that of all states. */
  readonly context: CountContext;
  readonly today: Day;
  /** The command that makes it again. */
  readonly command: string;
  /** Where about two pages are wanted: the command that makes the whole report. */
  readonly short?: { readonly fullCommand: string } | undefined;
  /** Told before each section is made. */
  readonly onSection?: ((done: number, of: number) => void) | undefined;
};

/** How many years a trend shows, and how many the flow of agreements. */
const trendYears = 5;
export const flowYears = 10;

/** A report over some years of an annual report: the first and last, both where absent open. */
export const overYears = (
  { query, context }: AnnualRequest,
  from: number | undefined,
  to: number | undefined,
  where: readonly string[] = [],
): ReportRequest => ({ query: [...query, ...where], context, window: { from, to }, last: undefined, top: undefined });

/** A report over the year itself. */
export const overPeriod = (request: AnnualRequest): ReportRequest => overYears(request, request.year, request.year);

/** A report over the years that show a trend. */
export const overTrend = (request: AnnualRequest): ReportRequest =>
  overYears(request, request.year - trendYears + 1, request.year);

/** A report without a period: of states on the day, and of what has no dates. */
export const ofAnyYear = (request: AnnualRequest, where: readonly string[] = []): ReportRequest =>
  overYears(request, undefined, undefined, where);

/** The same request of the year before, with the states of its last day. */
export function yearBefore(request: AnnualRequest): AnnualRequest {
  const { context, today } = request;
  const { question, provenance } = context;
  const year = request.year - 1;
  const on = dayOfStates(year, question.years, today);
  const dated = { on, isDayOver: on < today };
  return {
    ...request,
    year,
    context: { ...context, question: { ...question, ...dated }, provenance: { ...provenance, on } },
  };
}

/** Whether the year before is of an earlier day: of a year that has not begun its states would be those of the same day. */
export const hasEarlierDay = (request: AnnualRequest): boolean =>
  yearBefore(request).context.question.on < request.context.question.on;

/** The year as readers know it: `2019`, `2023/2024`. */
export const labelOf = ({ year, context }: AnnualRequest): string => yearLabel(year, context.question.years);

/** The year, and the day of its states, as sentences name them. */
export const momentOf = (request: AnnualRequest, is: "year" | "day"): Moment =>
  is === "year" ? { is, label: labelOf(request) } : { is, day: request.context.question.on };

/** Whether the year has not ended, and whether it has not begun, on the day the report is made. */
export const isUnfinished = ({ year, context, today }: AnnualRequest): boolean =>
  today < lastDayOfYear(year, context.question.years);
export const isToCome = ({ year, context, today }: AnnualRequest): boolean =>
  today < firstDayOfYear(year, context.question.years);
