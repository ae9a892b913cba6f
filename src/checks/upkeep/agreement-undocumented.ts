import { agreementsProper } from "../../derived/addenda.ts";
import { phaseOn } from "../../derived/agreement-phases.ts";
import { stateOfAgreement } from "../../derived/state.ts";
import type { Agreement } from "../../registry/record.ts";
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
    for (const agreement of agreementsProper(registry)) {
      if (stateOfAgreement(agreement, registry, today) !== "in-force") continue;
      const papers = [agreement, ...phaseOn(agreement, registry, today).addenda];
      for (const paper of papers.filter(isUndocumented)) {
        const message = `this ${paper === agreement ? "agreement" : "addendum"} is in force and has no document`;
        yield { at: paper, field: [], part: "first-line", message, help: "name the paper in `documents`" };
      }
    }
  },
});

const isUndocumented = ({ documents = [] }: Agreement): boolean => documents.length === 0;
