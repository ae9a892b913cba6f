import { defineReadingCheck } from "../define-check.ts";

/** A file cannot be read as YAML. */
export const yamlSyntax = defineReadingCheck({
  id: "yaml-syntax",
  severity: "error",
  summary: "A file cannot be read as YAML.",
  why: "Nobody can tell what the record says, so it is missing from every answer.",
  fix: "Mend the line that is shown; most often a text needs quotes.",
  example: {
    wrong: "title: MoU: phase 2",
    right: 'title: "MoU: phase 2"',
  },
});
