import { defineConfig } from "vitest/config";
import usual from "./vitest.config.ts";

/** What is counted: the tests of `npm test`, and those long ones that run the sources in this process. */
export default defineConfig({
  test: {
    ...usual.test,
    include: [
      "test/**/*.test.ts",
      "test/acceptance/check-in-ci.long.ts",
      "test/acceptance/foreign-repository.long.ts",
      "test/acceptance/persons-in-no-output.long.ts",
      "test/acceptance/save.long.ts",
      "test/cache/git-snapshot-cases.long.ts",
      "test/checks/mutations.long.ts",
      "test/disclosure/*.long.ts",
      "test/files/changes/faults.long.ts",
      "test/importing/mutated-registries.long.ts",
      "test/reports/annual/findings/findings.long.ts",
      "test/start-pages.long.ts",
    ],
  },
});
