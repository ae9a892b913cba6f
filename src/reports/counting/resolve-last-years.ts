import type { ReportRequest } from "../define-report.ts";
import { measureItems } from "./measure-table.ts";

/**
 * The same request with `last` replaced by a window of years: up to the last in which one of some measures has
 * data, so that columns beside each other cover the same years.
 */
export function resolveLastYears(request: ReportRequest, measures: readonly string[]): ReportRequest {
  const { last } = request;
  if (last === undefined) return request;
  const spans = measures.flatMap((measure) => measureItems(request, measure).shown ?? []);
  if (spans.length === 0) return request;
  const to = Math.max(...spans.map((span) => span.to));
  const from = Math.max(to - last + 1, Math.min(...spans.map((span) => span.from)));
  return { ...request, window: { from, to }, last: undefined };
}
