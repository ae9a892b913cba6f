import { defineReadingCheck } from "../define-check.ts";

/** A file has no fields. */
export const emptyRecord = defineReadingCheck({
  id: "empty-record",
  severity: "error",
  summary: "A file has no fields.",
  why: "An empty record answers nothing, and whoever refers to it expects something there.",
  fix: "Fill the record in, or delete the file.",
  example: {
    wrong: "# to be written",
    right: `name: Technical University of Munich
type: university
country: DE`,
  },
});
