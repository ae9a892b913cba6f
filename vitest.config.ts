import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/fixed-seed.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The sources keep nothing between calls but what they know of themselves, so the files of a worker may share them:
    // reading them anew for each file takes longer than most tests. Processes, not threads: those have a deeper stack.
    pool: "forks",
    isolate: false,
    maxWorkers: "100%",
    // `npm run test:coverage`. What runs in processes of its own is not counted.
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary"],
      thresholds: { statements: 96, branches: 90, functions: 96, lines: 97 },
    },
  },
});
