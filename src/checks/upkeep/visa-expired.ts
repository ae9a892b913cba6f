import { periodOf } from "../../derived/periods.ts";
import { tookPlace } from "../../derived/took-place.ts";
import { defineCheck } from "../define-check.ts";

/** A guest's visa has run out while the stay goes on. */
export const visaExpired = defineCheck({
  id: "visa-expired",
  severity: "info",
  summary: "A visa has expired while the stay goes on.",
  why: "The guest is in the country without leave, and the office answers for it.",
  fix: "Add the new visa's day, or the day the stay ended.",
  example: {
    wrong: "starts: 2026-02-01\nvisa: { expires: 2026-08-01 }",
    right: "starts: 2026-02-01\nends: 2026-07-28\nvisa: { expires: 2026-08-01 }",
  },
  reads: { mobilities: ["visa", "stage", "starts", "ends", "term"] },
  *run({ registry, today }) {
    for (const mobility of registry.records.mobilities) {
      const expires = mobility.visa?.expires;
      if (!expires || expires.last >= today || !tookPlace(mobility)) continue;
      const { end } = periodOf(mobility, registry.settings);
      if (end && end.last < today) continue;
      const message = `the visa expired on ${expires.last}, and ${end ? "the stay is not over" : "nothing says that the stay is over"}`;
      yield { at: mobility, field: ["visa", "expires"], message, help: "add the new visa's last day, or `ends`" };
    }
  },
});
