import { defineReadingCheck } from "../define-check.ts";

/** A list, a map or a single value stands where another of them belongs. */
export const wrongType = defineReadingCheck({
  id: "wrong-type",
  severity: "error",
  summary: "A list, a map or a single value stands where another of them belongs.",
  why: "The field cannot be read, and counts as absent; of a count only bounds are known.",
  fix: "Write it the way hamkor fields shows.",
  example: {
    wrong: "partners: kmust",
    right: "partners: [kmust]",
  },
});
