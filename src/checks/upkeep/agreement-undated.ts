import { agreementsProper, baseOf, isAddendum } from "../../derived/addenda.ts";
import { stateOfAgreement } from "../../derived/state.ts";
import type { Agreement } from "../../registry/record.ts";
import { defineCheck } from "../define-check.ts";

/** An agreement has no dates, so it is unknown whether it is in force. */
export const agreementUndated = defineCheck({
  id: "agreement-undated",
  severity: "info",
  summary: "An agreement has no date, so nobody can tell whether it is in force.",
  why: "It is missing from the agreements in force and from every table by year.",
  fix: "Look for the paper and add `signed`; or add `confirmed`, the day on which a source says it is in force.",
  example: {
    wrong: "partners: [riga-tu]\ntype: cooperation",
    right: "partners: [riga-tu]\ntype: cooperation\nsigned: 2012",
  },
  reads: { agreements: "all" },
  *run({ registry, today }) {
    for (const agreement of agreementsProper(registry)) {
      if (stateOfAgreement(agreement, registry, today) !== "undated") continue;
      const help = "add `signed`, or `confirmed` with the day a source says it is in force";
      yield { at: agreement, field: [], part: "first-line", message: "this agreement has no date", help };
    }
    for (const addendum of registry.records.agreements.filter(isAddendum)) {
      if (isDated(addendum) || addendum.stage || !baseOf(addendum, registry)) continue;
      const message = "this addendum does not say from when it holds, and so it changes nothing";
      yield { at: addendum, field: [], part: "first-line", message, help: "add `signed`, or `starts`" };
    }
  },
});

const isDated = ({ starts, signed, confirmed }: Agreement): boolean => (starts ?? signed ?? confirmed) !== undefined;
