import fc from "fast-check";
import { expect, it } from "vitest";
import { readSheets } from "../../src/sheets/read-sheets.ts";
import { anySheet } from "./any-sheet.ts";
import { expectEachRowOnce } from "./each-row-once.ts";
import { workbook } from "./sheet-files.ts";

it("5,000 sheets have each of their rows once", () => {
  fc.assert(fc.property(anySheet, expectEachRowOnce), { numRuns: 5000 });
});

it("5,000 texts of any sheet, with bytes changed, are read or refused", async () => {
  const bytes = anySheet.map((grid) =>
    new TextEncoder().encode(grid.rows.map(({ cells }) => cells.join(";")).join("\n")),
  );
  const change = fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(bytes, change, async (text, changes) => {
      for (const [at, byte] of changes) if (at < text.length) text[at] = byte;
      expect(["read", "encoding-doubtful", "refused"]).toContain((await readSheets("x.csv", text)).outcome);
    }),
    { numRuns: 5000 },
  );
});

it("2,000 workbooks of any sheet, with bytes changed, are read or refused", async () => {
  const change = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(anySheet, change, async ({ rows }, changes) => {
      const bytes = await workbook(rows.map(({ cells }) => [...cells]));
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      expect(["read", "encoding-doubtful", "refused"]).toContain((await readSheets("x.xlsx", bytes)).outcome);
    }),
    { numRuns: 2000 },
  );
});
