import { yearsOfAgreement } from "../../derived/agreements/agreement-period.ts";
import { type YearRule, yearsOf } from "../../derived/record-years.ts";
import { isStillToCome } from "../../derived/still-to-come.ts";
import { tookPlace } from "../../derived/took-place.ts";
import type { AnyRecord } from "../../registry/record.ts";
import { type YearBucket, type YearKind, yearNumber, yearsOfDate } from "../../values/dates/years.ts";
import type { Question, Subject } from "../question.ts";

/** The years a subject falls in: an output's own date decides, else its record's dates by a rule. */
export function yearsOfSubject(
  { record, output }: Subject,
  question: Question,
  years: YearKind,
  rule: YearRule = "own",
): readonly YearBucket[] {
  if (output?.date) return yearsOfDate(output.date, years);
  const { registry, on } = question;
  if (record.kind === "agreements") return yearsOfAgreement(record, registry, { rule, years, on });
  const isLimited = (question.pastYears ?? false) && isByYearsRun(record, rule) && hasBegun(record, question);
  const found = yearsOf(record, registry.settings, { rule, years, on, hasBegun: isLimited });
  const latest = isLimited ? yearNumber(on, years) : Number.POSITIVE_INFINITY;
  return isLimited ? found.filter(({ year }) => year <= latest) : found;
}

/** Whether the years are those that a project runs in. */
const isByYearsRun = ({ kind }: AnyRecord, rule: YearRule): boolean =>
  kind === "projects" && (rule === "own" || rule === "overlap");

const hasBegun = (record: AnyRecord, { registry: { settings }, on }: Question): boolean =>
  tookPlace(record) && !isStillToCome(record, settings, on);
