import type { ReportRequest } from "../define-report.ts";
import { countedWithin } from "./counted.ts";

/**
 * The same request with the last so many years told as years: those up to the last in which one of some measures has
 * anything, so that numbers set beside each other speak of the same years.
 */
export function withSettledYears(asked: ReportRequest, measures: readonly string[]): ReportRequest {
  const { last } = asked;
  if (last === undefined) return asked;
  const spans = measures.flatMap((measure) => countedWithin(asked, measure).shown ?? []);
  if (spans.length === 0) return asked;
  const to = Math.max(...spans.map((span) => span.to));
  const from = Math.max(to - last + 1, Math.min(...spans.map((span) => span.from)));
  return { ...asked, window: { from, to }, last: undefined };
}
