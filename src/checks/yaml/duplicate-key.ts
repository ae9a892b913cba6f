import { defineReadingCheck } from "../define-check.ts";

/** A field stands twice in one record or map. */
export const duplicateKey = defineReadingCheck({
  id: "duplicate-key",
  severity: "error",
  summary: "A field stands twice in one record or map.",
  why: "Only one of the two can hold; the first is used until somebody decides.",
  fix: "Keep one of the two.",
  example: {
    wrong: `signed: 2018-08-24
type: memorandum
signed: 2018-08-25`,
    right: `signed: 2018-08-24
type: memorandum`,
  },
});
