import { defineReadingCheck } from "../define-check.ts";

/** A file lies in no folder of a kind, or its name does not end in .yaml. */
export const misplacedFile = defineReadingCheck({
  id: "misplaced-file",
  severity: "error",
  summary: "A file lies in no folder of a kind, or its name does not end in .yaml.",
  why: "Nobody looks for records there, so it is missing from every answer.",
  fix: "Move the file to the folder of its kind, and end its name in .yaml.",
  example: {
    wrong: "partner/tum.yml",
    right: "partners/tum.yaml",
  },
});
