import { defineReadingCheck } from "../define-check.ts";

/** A field that the record cannot be without is missing. */
export const missingField = defineReadingCheck({
  id: "missing-field",
  severity: "error",
  summary: "A field that the record cannot be without is missing.",
  why: "Without it the record cannot be counted where it belongs.",
  fix: "Add the field; hamkor fields shows what each kind needs.",
  example: {
    wrong: `partners: [kmust]
signed: 2018-08-24`,
    right: `partners: [kmust]
type: memorandum
signed: 2018-08-24`,
  },
});
