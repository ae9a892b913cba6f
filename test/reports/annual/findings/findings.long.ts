import fc from "fast-check";
import { test } from "vitest";
import { registryOf } from "../../../support/registry-of.ts";
import { holdFindings } from "./hold-findings.ts";
import { anyRegistry } from "./random-registry.ts";

test("no finding contradicts what count answers, in many registries", () => {
  fc.assert(
    fc.property(anyRegistry, (files) => holdFindings(registryOf(files))),
    { numRuns: 60 },
  );
});
