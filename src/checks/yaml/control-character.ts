import { defineReadingCheck } from "../define-check.ts";

/** An invisible character stands in a file. */
export const controlCharacter = defineReadingCheck({
  id: "control-character",
  severity: "error",
  summary: "An invisible character stands in a file.",
  why: "It can hide or turn around what a text says, and upset a terminal.",
  fix: "Take it out; most often it was pasted in with a text.",
  example: {
    wrong: 'name: "Riga\\u200e Technical University"',
    right: "name: Riga Technical University",
  },
});
