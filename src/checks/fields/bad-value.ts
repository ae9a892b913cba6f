import { defineReadingCheck } from "../define-check.ts";

/** A value is not one its field can take. */
export const badValue = defineReadingCheck({
  id: "bad-value",
  severity: "error",
  summary: "A value is not one its field can take.",
  why: "The field cannot be read, and counts as absent; of a count only bounds are known.",
  fix: "Write a value of the field's type; the help names the nearest.",
  example: {
    wrong: "country: DEU",
    right: "country: DE",
  },
});
