import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../../../src/renderers/excel/block.ts";
import { ownSheets } from "../../../src/renderers/excel/own-sheets.ts";
import { tableBlock } from "../../../src/renderers/excel/table-block.ts";
import { columnsOf, heightOf } from "../../../src/renderers/excel/xlsx-layout.ts";
import type { Table } from "../../../src/tables/table.ts";
import { sampleTable } from "../../support/sample-document.ts";
import { column, count, plain, plainStyle } from "../../support/tables.ts";

const tajik = { ...plainStyle, language: "tg", textLanguage: "tg" } as const;
const listed = ["agreement", "date", "title", "link"];
const numbered = ["country", ...Array.from({ length: 14 }, (_, year) => String(2006 + year))];
const record =
  "Донишҷӯён, мактаби тобистона, Донишгоҳи давлатии омӯзгории Тоҷикистон, Донишгоҳи миллии Наполи ва Донишкадаи кӯҳию металлургӣ";

/** A list of records with a long text each. */
const listOf = (length: number, number: number): Block => {
  const rows = Array.from({ length }, (_, row) => ["Созишномаи ҳамкорӣ", `2019-05-${row}`, record, "Ҳа"].map(plain));
  const columns = listed.map((key) => ({ ...column(key), role: "label" as const }));
  return tableBlock({ ...sampleTable, columns, rows, totals: undefined } as Table, number, tajik);
};
/** A table with a number of each country in fourteen years. */
const countsOf = (length: number, number: number): Block => {
  const rows = Array.from({ length }, (_, row) => [plain("Русия"), ...numbered.slice(1).map(() => count(row))]);
  const columns = numbered.map((key, at) => column(key, at === 0 ? "label" : "value"));
  return tableBlock({ ...sampleTable, columns, rows, totals: undefined } as Table, number, tajik);
};

const heightsIn = (blocks: readonly Block[]): number[] => {
  const columns = columnsOf({ rows: blocks.flatMap(({ rows }) => rows), widest: 60, isPaged: true });
  return blocks.map(({ rows }) => rows.reduce((sum, row) => sum + heightOf(row, columns), 0));
};

/** Which of the blocks have a sheet of their own. */
const own = (...blocks: Block[]): number[] => [...ownSheets(blocks)].map((block) => blocks.indexOf(block));

test("tables of a page or less that do not squeeze each other stay together", () => {
  expect(own(countsOf(12, 1), countsOf(20, 2))).toEqual([]);
  expect(own(listOf(12, 1), listOf(20, 2))).toEqual([]);
  expect(own(listOf(300, 1))).toEqual([]);
});

test("a table longer than a page has a sheet of its own beside others", () => {
  expect(own(listOf(12, 1), listOf(300, 2))).toEqual([1]);
});

test("a list of long texts has one where years beside it leave no room for them", () => {
  expect(own(listOf(30, 1), countsOf(12, 2))).toEqual([0]);
});

test("whatever stands together, no table is much higher than alone", () => {
  const blocks = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(blocks, (tables) => {
      const all = tables.map(([isList, rows], at) => (isList ? listOf(rows, at) : countsOf(rows, at)));
      const apart = ownSheets(all);
      const together = all.filter((block) => !apart.has(block));
      const alone = together.map((block) => heightsIn([block])[0] ?? 0);
      for (const [at, height] of heightsIn(together).entries())
        expect(height).toBeLessThanOrEqual((alone[at] ?? 0) + Math.max(150, (alone[at] ?? 0) / 4));
    }),
    { numRuns: 30 },
  );
});
