import { defineCheck } from "../define-check.ts";

/** A document's file does not exist. */
export const missingDocument = defineCheck({
  id: "missing-document",
  severity: "warning",
  summary: "A document's file is not there.",
  why: "The paper that proves the agreement cannot be opened.",
  fix: "Write the path relative to the registry, with / between folders; or add the file.",
  example: { wrong: "documents: [mmit-kmust.pdf]", right: "documents: [documents/mmit-kmust.pdf]" },
  *run({ registry }) {
    for (const agreement of registry.allOf("agreements")) {
      for (const [index, document] of (agreement.documents ?? []).entries()) {
        if (isAddress(document) || registry.hasFile(document)) continue;
        const help = "write the path relative to the registry, add the file, or begin a web address with https://";
        yield { at: agreement, field: ["documents", index], message: `there is no file ${document}`, help };
      }
    }
  },
});

/** A web address or another URI, rather than a path. */
const isAddress = (document: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(document);
