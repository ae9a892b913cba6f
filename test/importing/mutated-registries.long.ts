import fc from "fast-check";
import { it } from "vitest";
import { editedImports, expectSoundRegistry } from "./mutated/kept-files.ts";

/** `MUTATED_FILES=2500` tries as many. */
const numRuns = Math.ceil(Number(process.env["MUTATED_FILES"] ?? 300) / 8);

it("mappings, reviews and what was written may be edited in any way: no import ends in a bug or breaks the registry", async () => {
  await fc.assert(fc.asyncProperty(editedImports, expectSoundRegistry), { numRuns });
});
