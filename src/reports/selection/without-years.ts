import type { ReportRequest } from "../define-report.ts";

/** The same request without a period: for states on the question's day, and for what has no dates. */
export const withoutYears = (request: ReportRequest): ReportRequest => ({
  ...request,
  window: { from: undefined, to: undefined },
  last: undefined,
});
