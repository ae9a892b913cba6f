import { replacementsOf, stateOfAgreement } from "../../derived/state.ts";
import { defineCheck } from "../define-check.ts";

/** An agreement has ended, and no signed one replaces it. */
export const agreementLapsed = defineCheck({
  id: "agreement-lapsed",
  severity: "info",
  summary: "An agreement ended and nothing replaces it.",
  why: "Students may be nominated under an agreement that binds neither side any more.",
  fix: "Add the renewal and name this file in its `replaces`, or set `terminated`.",
  example: {
    wrong: "signed: 2015-03-02\nends: 2020-03-01",
    right: "signed: 2015-03-02\nends: 2020-03-01\nterminated: 2020-03-01",
  },
  reads: { agreements: "all" },
  *run({ registry, today }) {
    for (const agreement of registry.records.agreements) {
      const { ends, terminated } = agreement;
      if (!ends || terminated || stateOfAgreement(agreement, registry, today) !== "expired") continue;
      if (replacementsOf(agreement, registry).some(({ stage }) => stage === undefined)) continue;
      const message = `this agreement ended on ${ends.last} and nothing replaces it`;
      yield { at: agreement, field: ["ends"], message, help: "add the renewal with `replaces`, or set `terminated`" };
    }
  },
});
