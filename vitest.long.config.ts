import { defineConfig } from "vitest/config";
import usual from "./vitest.config.ts";

/** Those that pack the program, measure time at a terminal, mount disks or fill the memory: one after the other, when nothing else runs. */
const alone = [
  "test/acceptance/large.long.ts",
  "test/files/changes/killed-writers.long.ts",
  "test/files/changes/real-disks.long.ts",
  "test/long/*.long.ts",
];
const long = { ...usual.test, testTimeout: 600_000, hookTimeout: 600_000 };

/** What takes too long for `npm test`, or fills a machine by itself: `npm run test:long`. */
export default defineConfig({
  test: {
    ...long,
    projects: [
      {
        test: {
          ...long,
          name: "side by side",
          include: ["test/**/*.long.ts"],
          exclude: alone,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...long, name: "alone", include: alone, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
