import { yearsOfAgreement } from "../../derived/agreement-period.ts";
import { type YearRule, yearsOf } from "../../derived/record-years.ts";
import { type YearBucket, type YearKind, yearsOfDate } from "../../values/dates/years.ts";
import type { Question, Subject } from "../question.ts";

/** The years a subject falls in: an output's own date decides, else its record's dates by a rule. */
export function yearsOfSubject(
  { record, output }: Subject,
  { registry, on }: Question,
  years: YearKind,
  rule: YearRule = "own",
): readonly YearBucket[] {
  if (output?.date) return yearsOfDate(output.date, years);
  if (record.kind === "agreements") return yearsOfAgreement(record, registry, { rule, years, on });
  return yearsOf(record, registry.settings, { rule, years, on });
}
