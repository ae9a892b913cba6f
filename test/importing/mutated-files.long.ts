import fc from "fast-check";
import { it } from "vitest";
import { expectReadOrRefused, mutatedTexts, mutatedWorkbooks } from "./mutated/mutated-files.ts";

/** `MUTATED_FILES=2500` tries as many of each. */
const numRuns = Number(process.env["MUTATED_FILES"] ?? 120);

it("rows of mutated workbooks are all accounted for", async () => {
  await fc.assert(fc.asyncProperty(mutatedWorkbooks, expectReadOrRefused), { numRuns });
});

it("rows of mutated texts are all accounted for", async () => {
  await fc.assert(fc.asyncProperty(mutatedTexts, expectReadOrRefused), { numRuns });
});
