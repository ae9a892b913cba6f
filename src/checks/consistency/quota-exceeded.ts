import { type Quota, quotaUse } from "../../measures/quota-use.ts";
import type { Agreement } from "../../registry/record.ts";
import { countToText } from "../../values/count.ts";
import { yearLabel } from "../../values/dates/years.ts";
import { type CheckContext, defineCheck, type Found } from "../define-check.ts";

/** In a year, certainly more persons went or came under an agreement than its quota allows. */
export const quotaExceeded = defineCheck({
  id: "quota-exceeded",
  severity: "warning",
  summary: "More persons went or came in a year than the agreement's quota allows.",
  why: "The partner may refuse the next nomination, or a journey stands under the wrong agreement.",
  fix: "Check the agreement each journey names, and the quota against the paper.",
  example: {
    wrong: "quotas:\n  - direction: outbound\n    who: student\n    per_year: 2   # four went in 2018/2019",
    right: "quotas:\n  - direction: outbound\n    who: student\n    per_year: 4",
  },
  reads: {
    agreements: "all",
    mobilities: [
      "agreement",
      "direction",
      "who",
      "purpose",
      "level",
      "field",
      "mode",
      "stage",
      "count",
      "starts",
      "ends",
      "term",
    ],
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
  const { quotaYears: years } = registry.settings;
  const { byYear } = quotaUse(agreement, quota, registry, { rule: "own", years, on: today });
  for (const [year, count] of [...byYear].sort(([a], [b]) => a - b)) {
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
