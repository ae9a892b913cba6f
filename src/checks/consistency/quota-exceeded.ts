import { agreementsProper } from "../../derived/addenda.ts";
import { periodOf } from "../../derived/periods.ts";
import { type Quota, type QuotaTerms, quotaTermsOf } from "../../derived/quota-terms.ts";
import { quotaUse } from "../../measures/quota-use.ts";
import type { Agreement, Mobility } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { countToText } from "../../values/count.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { yearLabel } from "../../values/dates/years.ts";
import { type CheckContext, defineCheck, type Found } from "../define-check.ts";

/** In a year, certainly more persons went or came, or are to, under an agreement than its quota allows. */
export const quotaExceeded = defineCheck({
  id: "quota-exceeded",
  severity: "warning",
  summary: "More persons went or came, or are to, in a year than the agreement's quota allows.",
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
    for (const agreement of agreementsProper(context.registry)) {
      for (const terms of quotaTermsOf(agreement, context.registry)) yield* exceededYears(agreement, terms, context);
    }
  },
});

function* exceededYears(agreement: Agreement, terms: QuotaTerms, { registry, today }: CheckContext): Generator<Found> {
  const { quotaYears: years } = registry.settings;
  const { byYear, journeysIn } = quotaUse(agreement, terms, registry, { rule: "own", years, on: today, planned: true });
  for (const [year, count] of [...byYear].sort(([a], [b]) => a - b)) {
    const holding = terms.holdingIn(year);
    if (!holding) continue;
    const { quota, paper, index } = holding;
    const { max } = quota.per_year;
    if (max === null || count.min <= max) continue;
    const toCome = journeysIn(year).map((mobility) => isToCome(mobility, registry, today));
    const verb = verbOf(quota, toCome);
    const message = `${countToText(count)} ${verb} in ${yearLabel(year, years)}, and the quota is ${max}`;
    yield {
      at: paper,
      field: ["quotas", index, "per_year"],
      message,
      help: "check the journeys that name this agreement, and the paper",
    };
  }
}

/** Whether a journey is planned, or begins after a day whatever its dates mean. */
function isToCome(mobility: Mobility, { settings }: Registry, today: Day): boolean {
  const { start } = periodOf(mobility, settings);
  return mobility.stage === "planned" || (start !== undefined && start.first > today);
}

function verbOf({ direction }: Quota, toCome: readonly boolean[]): string {
  const [past, future]: [string, string] = direction === "outbound" ? ["went", "are to go"] : ["came", "are to come"];
  if (!toCome.includes(true)) return past;
  return toCome.includes(false) ? `${past} or ${future}` : future;
}
