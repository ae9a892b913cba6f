import { defineReadingCheck } from "../define-check.ts";

/** Two files of one kind have the same id. */
export const duplicateId = defineReadingCheck({
  id: "duplicate-id",
  severity: "error",
  summary: "Two files of one kind have the same id.",
  why: "A reference to the id could mean either; the first in the order of paths answers questions.",
  fix: "Rename one of the two, and what refers to it.",
  example: {
    wrong: `mobilities/2018/attica-spring.yaml
mobilities/2019/attica-spring.yaml`,
    right: `mobilities/2018/attica-spring-2018.yaml
mobilities/2019/attica-spring-2019.yaml`,
  },
});
