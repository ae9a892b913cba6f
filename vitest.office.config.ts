import { defineConfig } from "vitest/config";

/** Tests that need LibreOffice and poppler-utils, and so do not run with the usual ones. */
export default defineConfig({
  test: {
    include: ["test/office/**/*.office.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // LibreOffice takes seconds and most of a machine's memory each time.
    fileParallelism: false,
  },
});
