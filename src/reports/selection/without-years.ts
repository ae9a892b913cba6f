import type { ReportRequest } from "../define-report.ts";

/** The same request of whatever year: for what stands on the day that is asked about, and for what has no dates. */
export const withoutYears = (request: ReportRequest): ReportRequest => ({
  ...request,
  window: { from: undefined, to: undefined },
  last: undefined,
});
