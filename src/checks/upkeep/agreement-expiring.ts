import { addendaTo, agreementsProper } from "../../derived/addenda.ts";
import { lastTerms, paperOfEnd } from "../../derived/in-force.ts";
import { replacementsOf } from "../../derived/replacements.ts";
import { stateOfAgreement } from "../../derived/state.ts";
import type { Agreement } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { addDays, type Span } from "../../values/dates/calendar.ts";
import { defineCheck } from "../define-check.ts";

/** An agreement is reported so many days before its end. */
const noticeDays = 180;

/** An agreement in force ends within half a year and is not renewed by itself. */
export const agreementExpiring = defineCheck({
  id: "agreement-expiring",
  severity: "info",
  summary: `An agreement ends within ${noticeDays} days.`,
  why: "A renewal takes months to be signed on both sides.",
  fix: "Ask the partner for a renewal; add it as an agreement that `replaces` this one, or as an addendum that `amends` it.",
  example: {
    wrong: "ends: 2027-01-31   # and today is 2026-11-21",
    right: "# in the renewal\nreplaces: mmit-ufa-2022\nstarts: 2027-02-01",
  },
  reads: { agreements: "all" },
  *run({ registry, today }) {
    for (const agreement of agreementsProper(registry)) {
      const ends = endOnItsOwn(agreement, registry);
      if (!ends || ends.last > addDays(today, noticeDays) || isRenewalPrepared(agreement, registry)) continue;
      if (stateOfAgreement(agreement, registry, today) !== "in-force") continue;
      const at = paperOfEnd(agreement, registry);
      const message = `${at === agreement ? "this agreement" : agreement.id} ends on ${ends.last}`;
      const help =
        lastTerms(agreement, registry).renewal === "not-renewable"
          ? "prepare a new agreement: this one cannot be renewed"
          : "ask the partner for a renewal";
      yield { at, field: ["ends"], message, help };
    }
  },
});

/** When an agreement ends after all addenda, unless it renews itself or was terminated. */
function endOnItsOwn(agreement: Agreement, registry: Registry): Span | undefined {
  const { ends, renewal } = lastTerms(agreement, registry);
  return agreement.terminated || renewal === "automatic" ? undefined : ends;
}

/** Whether another paper replaces an agreement, or an addendum that is not signed yet is to prolong it. */
const isRenewalPrepared = (agreement: Agreement, registry: Registry): boolean =>
  replacementsOf(agreement, registry).length > 0 ||
  addendaTo(agreement, registry).some(({ stage, ends, renewal }) => stage && (ends ?? renewal));
