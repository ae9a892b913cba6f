import { achieved } from "../../measures/achieved.ts";
import { type Claim, figureOfClaim, readsOf } from "../../measures/figures.ts";
import { countToText } from "../../values/count.ts";
import { type CheckContext, defineCheck } from "../define-check.ts";

/** An institution has published more than its records show. */
export const claimUnsupported = defineCheck({
  id: "claim-unsupported",
  severity: "info",
  summary: "Fewer are on record than an institution has published.",
  why: "Whoever asks where the number comes from gets no answer.",
  fix: "Record what the figure counted, or publish the figure the records show.",
  example: {
    wrong:
      'claims:\n  - text: more than 45 agreements with universities of Russia\n    measure: agreements\n    where: country:RU\n    count: ">45"   # three on record',
    right: "# the missing agreements, each in agreements/",
  },
  reads: ({ records }) => ({
    ...readsOf(records.institutions.flatMap(({ claims = [] }) => claims)),
    institutions: "all",
  }),
  *run(context) {
    for (const institution of context.registry.records.institutions) {
      for (const [index, claim] of (institution.claims ?? []).entries()) {
        const found = shortfall(claim, institution.id, context);
        if (found) yield { at: institution, field: ["claims", index, "count"], ...found };
      }
    }
  },
});

/** The message where the records, even at most, fall short of a published figure. */
function shortfall(claim: Claim, institution: string, { registry, today }: CheckContext) {
  const { count } = claim;
  if (!count) return undefined;
  const found = achieved(figureOfClaim(claim, institution), registry, today);
  if (!found || found.max === null || found.max >= count.min) return undefined;
  const message = `${countToText(count)} published, ${countToText(found)} on record`;
  return { message, help: "record what the figure counted, or mend the figure" };
}
