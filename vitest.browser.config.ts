import { defineConfig } from "vitest/config";

/** What only a real browser can show; needs Debian's chromium. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.browser.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
  },
});
