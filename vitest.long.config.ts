import { defineConfig } from "vitest/config";
import usual from "./vitest.config.ts";

/** What takes too long for `npm test`, or fills a machine by itself: `npm run test:long`. */
export default defineConfig({
  test: {
    ...usual.test,
    include: ["test/**/*.long.ts"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
