import { defineReadingCheck } from "../define-check.ts";

/** A file's name is not an id. */
export const badId = defineReadingCheck({
  id: "bad-id",
  severity: "error",
  summary: "A file's name is not an id.",
  why: "The name of the file is the id by which other records refer to it, on every system, in every script.",
  fix: "Name the file with at most 80 small Latin letters, digits and single hyphens; not con, nul, com1 and the like, which Windows keeps for itself.",
  example: {
    wrong: "partners/TU München.yaml",
    right: "partners/tum.yaml",
  },
});
