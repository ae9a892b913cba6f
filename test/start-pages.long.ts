import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filledInEmptyFolder, startPages } from "./support/page-examples.ts";

test.each(startPages)("%s: every command, one after the other, answers what the page shows", async (file, locale) => {
  const page = readFileSync(file, "utf8");
  expect(page.match(/^\$ hamkor /gm)?.length).toBeGreaterThan(10);
  expect(page.match(/hamkor: .*bug/)).toBeNull();
  expect(await filledInEmptyFolder(page, locale)).toBe(page);
});
