import { stateOfAgreement } from "../../derived/state.ts";
import { defineCheck } from "../define-check.ts";

/** An agreement in force without a document. */
export const agreementUndocumented = defineCheck({
  id: "agreement-undocumented",
  severity: "info",
  summary: "An agreement in force has no document.",
  why: "When its terms are asked for, somebody has to search the shelves.",
  fix: "Scan the paper and name it in `documents`, as a path relative to the registry or a web address.",
  example: { wrong: "signed: 2018-08-24", right: "signed: 2018-08-24\ndocuments: [documents/mmit-kmust-2018.pdf]" },
  reads: { agreements: "all" },
  *run({ registry, today }) {
    for (const agreement of registry.records.agreements) {
      if ((agreement.documents ?? []).length > 0 || stateOfAgreement(agreement, registry, today) !== "in-force")
        continue;
      const help = "name the paper in `documents`";
      yield {
        at: agreement,
        field: [],
        part: "first-line",
        message: "this agreement is in force and has no document",
        help,
      };
    }
  },
});
