import { hasHappened } from "../derived/happened.ts";
import { yearsOf } from "../derived/years.ts";
import { staff, students } from "../measures/people.ts";
import type { Agreement, Mobility } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { addCounts, type Count, countToText, nothing } from "../values/count.ts";
import { yearLabel } from "../values/years.ts";
import { type CheckContext, defineCheck, type Found } from "./define-check.ts";

type Quota = NonNullable<Agreement["quotas"]>[number];

/** In a year, more persons surely went or came under an agreement than its quota allows. */
export const quotaExceeded = defineCheck({
  id: "quota-exceeded",
  severity: "warning",
  summary: "More persons went or came in a year than the agreement's quota allows.",
  why: "The partner may refuse the next nomination, or a journey stands under the wrong agreement.",
  fix: "Check the agreement each journey names, and the quota against the paper.",
  example: {
    wrong: "quotas:\n  - direction: outbound\n    who: student\n    per_year: 2   # four went in 2018",
    right: "quotas:\n  - direction: outbound\n    who: student\n    per_year: 4",
  },
  *run(context) {
    for (const agreement of context.registry.records.agreements) {
      for (const [index, quota] of (agreement.quotas ?? []).entries())
        yield* exceededYears(agreement, quota, index, context);
    }
  },
});

function* exceededYears(
  agreement: Agreement,
  quota: Quota,
  index: number,
  { registry, today }: CheckContext,
): Generator<Found> {
  const { years } = registry.settings;
  for (const [year, count] of personsByYear(agreement, quota, registry, today)) {
    if (count.min <= quota.per_year) continue;
    const verb = quota.direction === "outbound" ? "went" : "came";
    const message = `${countToText(count)} ${verb} in ${yearLabel(year, years)}, and the quota is ${quota.per_year}`;
    yield {
      at: agreement,
      field: ["quotas", index, "per_year"],
      message,
      help: "check the journeys that name this agreement, and the paper",
    };
  }
}

/** The persons who surely fall under a quota, by year, earlier years first. */
function personsByYear(agreement: Agreement, quota: Quota, registry: Registry, today: string): [number, Count][] {
  const { settings } = registry;
  const sums = new Map<number, Count>();
  for (const { from } of registry.referredBy(agreement)) {
    if (from.kind !== "mobilities" || from.agreement !== agreement.id || !fallsUnder(from, quota)) continue;
    const [bucket] = yearsOf(from, settings, { rule: "own", years: settings.years, on: today });
    if (bucket?.certain) sums.set(bucket.year, addCounts(sums.get(bucket.year) ?? nothing, from.count ?? nothing));
  }
  return [...sums].sort(([a], [b]) => a - b);
}

/** Whoever stays at home takes up no place. */
function fallsUnder(mobility: Mobility, { direction, who, level, field }: Quota): boolean {
  const group = who === "student" ? students : staff;
  return (
    hasHappened(mobility) &&
    mobility.mode !== "virtual" &&
    mobility.direction === direction &&
    mobility.who !== undefined &&
    group.includes(mobility.who) &&
    (level === undefined || mobility.level === level) &&
    (field === undefined || mobility.field?.startsWith(field) === true)
  );
}
