import fc from "fast-check";
import { describe, it } from "vitest";
import { expectReadOrRefused, mutatedTexts, mutatedWorkbooks } from "./mutated/mutated-files.ts";

describe("each row is accounted for", () => {
  it("in workbooks that were changed anywhere", async () => {
    await fc.assert(fc.asyncProperty(mutatedWorkbooks, expectReadOrRefused), { numRuns: 6 });
  });

  it("in texts that were changed anywhere", async () => {
    await fc.assert(fc.asyncProperty(mutatedTexts, expectReadOrRefused), { numRuns: 6 });
  });
});
