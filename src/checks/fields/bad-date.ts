import { defineReadingCheck } from "../define-check.ts";

/** A date or term is not one of the calendar. */
export const badDate = defineReadingCheck({
  id: "bad-date",
  severity: "error",
  summary: "A date or term is not one of the calendar.",
  why: "A date that cannot be read puts the record among the undated.",
  fix: "Write 2018, 2018-06 or 2018-06-16 (199X for a decade), with ~ or ? after it where it is not certain; a term as 2018/2019-2/2.",
  example: {
    wrong: "starts: 06.24.2019",
    right: "starts: 2019-06-24",
  },
});
