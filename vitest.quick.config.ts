import { configDefaults, defineConfig } from "vitest/config";
import usual from "./vitest.config.ts";

/** Tests that start programs, write files, draw, or go through whole registries. */
const slow = [
  "acceptance/**",
  "cache/**",
  "files/**",
  "oracle/**",
  "readme.test.ts",
  "registry/plain-fields.test.ts",
  "renderers/{charts,html,markdown,word}/**",
  "reports/annual/**",
  "reports/cell-records.test.ts",
  "schemas/**",
  "values/dates/calendar.test.ts",
];

/** What one runs while working: `npm run test:quick`. */
export default defineConfig({
  test: { ...usual.test, exclude: [...configDefaults.exclude, ...slow.map((path) => `test/${path}`)] },
});
