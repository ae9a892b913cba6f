import { replacementsOf, stateOfAgreement } from "../../derived/state.ts";
import { addDays } from "../../values/dates/calendar.ts";
import { defineCheck } from "../define-check.ts";

/** An agreement is reported so many days before its end. */
const noticeDays = 180;

/** An agreement in force ends within half a year and is not renewed by itself. */
export const agreementExpiring = defineCheck({
  id: "agreement-expiring",
  severity: "info",
  summary: `An agreement ends within ${noticeDays} days.`,
  why: "A renewal takes months to be signed on both sides.",
  fix: "Ask the partner for a renewal; add it as an agreement that `replaces` this one.",
  example: {
    wrong: "ends: 2027-01-31   # and today is 2026-11-21",
    right: "# in the renewal\nreplaces: mmit-ufa-2022\nstarts: 2027-02-01",
  },
  reads: { agreements: "all" },
  *run({ registry, today }) {
    for (const agreement of registry.records.agreements) {
      const { ends, renewal, terminated } = agreement;
      if (!ends || terminated || renewal === "automatic" || ends.last > addDays(today, noticeDays)) continue;
      if (stateOfAgreement(agreement, registry, today) !== "in-force" || replacementsOf(agreement, registry).length > 0)
        continue;
      const message = `this agreement ends on ${ends.last}`;
      const help =
        renewal === "not-renewable"
          ? "prepare a new agreement: this one cannot be renewed"
          : "ask the partner for a renewal";
      yield { at: agreement, field: ["ends"], message, help };
    }
  },
});
