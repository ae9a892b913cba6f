import { defineReadingCheck } from "../define-check.ts";

/** A file uses a part of YAML that records do not need. */
export const yamlFeature = defineReadingCheck({
  id: "yaml-feature",
  severity: "error",
  summary: "A file uses a part of YAML that records do not need.",
  why: "Anchors, aliases, tags, merge keys, directives and several documents hide what a record says from people and from other programs.",
  fix: "Write the values out, one record a file.",
  example: {
    wrong: `signed: &day 2018-08-24
starts: *day`,
    right: `signed: 2018-08-24
starts: 2018-08-24`,
  },
});
