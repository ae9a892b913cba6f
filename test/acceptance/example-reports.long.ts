import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exampleReports } from "../../scripts/example-reports.ts";

test("the examples in docs are what hamkor says", async () => {
  const pages = await exampleReports();
  expect(pages.size).toBe(11);
  for (const [path, text] of pages) {
    expect(text.length).toBeGreaterThan(500);
    expect(text, `${path}: npm run docs`).toBe(readFileSync(path, "utf8"));
  }
});
