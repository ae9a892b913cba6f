import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { generatedFolder } from "../support/generated-folder.ts";
import { officeFaults } from "../support/office-faults.ts";
import { filledPages, pdfOf } from "./office.ts";

/** The report on a generated registry as the built program writes it. */
function reportOn(folder: string, ending: "docx" | "xlsx"): Uint8Array {
  const file = join(folder, "..", `report.${ending}`);
  const words = ["annual", "2019", "--today", "2026-11-21", "-o", file];
  execFileSync(process.execPath, [resolve("bin/hamkor.js"), "-C", folder, ...words], { stdio: "pipe" });
  return readFileSync(file);
}

describe.each([
  [200, 12],
  [1000, 14],
  [5000, 20],
])("the workbook of a registry of %i records", (size, mostSheets) => {
  const bytes = reportOn(generatedFolder(size), "xlsx");

  test("has nothing that Excel would refuse, and few sheets", async () => {
    expect(officeFaults(bytes)).toEqual([]);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.length).toBeLessThanOrEqual(mostSheets);
    for (const { name } of sheets) expect(name.length).toBeLessThanOrEqual(31);
  });

  test("has a sheet for each table that is longer than a page, with its headings in view", async () => {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    for (const { name, tables = [], freezePane } of sheets)
      for (const { range = "" } of tables) {
        const [first = 0, last = 0] = [...range.matchAll(/\d+/g)].map(([row]) => Number(row));
        if (last - first > 100) expect([name, freezePane?.rows]).toEqual([name, first]);
      }
  });

  test("is printed on filled pages: rows are not high by the narrow columns of others", async () => {
    const { sheets } = await readXlsx(bytes);
    const pages = filledPages(pdfOf(bytes, "xlsx"));
    const printed = sheets.slice(0, -2);
    const rows = printed.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    const ofData = pages.filter(({ head }) => head.endsWith("Data")).length;
    // A turned page has room for forty rows of one line; a record often needs two.
    expect(pages.length - ofData).toBeLessThanOrEqual(rows / 20 + 2 * sheets.length);
    const inner = pages.filter(({ head }, at) => head === pages[at + 1]?.head && !head.endsWith("Data"));
    // Only a chart that is as high as a page leaves the one before it.
    expect(inner.filter(({ filled }) => filled < 0.6).length).toBeLessThanOrEqual(inner.length / 20);
    for (const { filled } of inner) expect(filled).toBeGreaterThan(0.25);
  });
});

test.each([200, 1000, 5000])(
  "the Word file of a registry of %i records has no page but the last that is mostly empty",
  (size) => {
    const bytes = reportOn(generatedFolder(size), "docx");
    expect(officeFaults(bytes)).toEqual([]);
    const pages = filledPages(pdfOf(bytes, "docx"));
    for (const [at, { filled }] of pages.slice(0, -1).entries())
      expect([at + 1, filled]).toEqual([at + 1, expect.toSatisfy((part: number) => part > 0.4)]);
  },
);
