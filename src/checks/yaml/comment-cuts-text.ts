import { defineReadingCheck } from "../define-check.ts";

/** A # cuts the end off a text. */
export const commentCutsText = defineReadingCheck({
  id: "comment-cuts-text",
  severity: "warning",
  summary: "A # cuts the end off a text.",
  why: "YAML reads everything after a space and # as a comment, so the end of the text is lost.",
  fix: "Put the whole text in quotes; or a space after # where a comment is meant.",
  example: {
    wrong: "title: MoU #2 signed",
    right: 'title: "MoU #2 signed"',
  },
});
