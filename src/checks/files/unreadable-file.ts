import { defineReadingCheck } from "../define-check.ts";

/** A file cannot be read as text. */
export const unreadableFile = defineReadingCheck({
  id: "unreadable-file",
  severity: "error",
  summary: "A file cannot be read as text.",
  why: "What it holds is missing from every answer.",
  fix: "Save it as a plain UTF-8 text file of at most 1 MiB inside the registry, with permission to read it.",
  example: {
    wrong: "partners/tum.yaml -> /home/office/tum.yaml   (a link that leads out of the registry)",
    right: "partners/tum.yaml   (the file itself)",
  },
});
