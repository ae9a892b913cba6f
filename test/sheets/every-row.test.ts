import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSheets } from "../../src/sheets/read-sheets.ts";
import { anySheet } from "./any-sheet.ts";
import { expectEachRowOnce } from "./each-row-once.ts";
import { workbook } from "./sheet-files.ts";

describe("any sheet", () => {
  it("has each of its rows once, with all that it says", () => {
    fc.assert(fc.property(anySheet, expectEachRowOnce), { numRuns: 200 });
  });
});

describe("any bytes", () => {
  it("give tables, a question or a refusal, as a text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(["read", "encoding-doubtful", "refused"]).toContain((await readSheets("x.csv", bytes)).outcome);
      }),
      { numRuns: 300 },
    );
  });

  it("give tables, a question or a refusal, as a workbook that was changed", async () => {
    const rows = [
      ["№", "Давлат", "Донишгоҳ"],
      [1, "Россия", "МГУ"],
      [2, "Чин", "Фудан"],
    ];
    const whole = await workbook(rows);
    const change = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(change, fc.nat(40), async (changes, cut) => {
        const bytes = whole.slice(0, whole.length - Math.max(0, cut - 30));
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        expect(["read", "encoding-doubtful", "refused"]).toContain((await readSheets("x.xlsx", bytes)).outcome);
      }),
      { numRuns: 150 },
    );
  });
});
