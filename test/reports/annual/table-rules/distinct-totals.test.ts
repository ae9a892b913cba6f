import fc from "fast-check";
import { expect, test } from "vitest";
import { withDistinctTotals } from "../../../../src/reports/annual/table-rules/distinct-totals.ts";
import { type Cell, countCell, fieldCell, nothingCell, plainCell, wordCell } from "../../../../src/tables/cell.ts";
import { sentencePhrase } from "../../../../src/tables/phrase.ts";
import type { CountTable } from "../../../../src/tables/table.ts";
import { exactly } from "../../../../src/values/count.ts";
import { sentenceOf } from "../../../../src/values/texts/sentence.ts";
import { said } from "../../../support/annual-of.ts";
import "../../../support/fixed-seed.ts";

const count = (number: number): Cell => countCell(exactly(number));

const tableOf = (numbers: readonly number[], total: number): CountTable => ({
  title: sentencePhrase(sentenceOf(() => "Partners by institution")),
  columns: [
    { key: "institution", heading: fieldCell("institution"), role: "label" },
    { key: "partners", heading: wordCell("partners"), role: "value" },
  ],
  rows: numbers.map((number, index) => [plainCell(`ДКМТ ${index}`), count(number)]),
  totals: [nothingCell, count(total)],
  notes: [],
  provenance: { title: "Test", revision: null, dirty: 0, on: "2019-12-31" },
});

const notesOf = (table: CountTable): string[] => withDistinctTotals(table).notes.map((note) => said(note));

test("a total that is not the sum of its rows says so with both numbers, and no other does", () => {
  const numbers = fc.array(fc.nat(9), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(numbers, fc.nat(20), (rows, total) => {
      const sum = rows.reduce((all, one) => all + one, 0);
      const told = `Total of “Partners”: ${total}, each counted once; the rows add up to ${sum}.`;
      expect(notesOf(tableOf(rows, total))).toEqual(total === sum ? [] : [told]);
    }),
    { numRuns: 50 },
  );
});

test("a total that the bounds of its rows hold is a sum as far as is known", () => {
  const table = tableOf([2, 1], 3);
  const rows = table.rows.map(([label = nothingCell]) => [label, countCell({ min: 0, max: 4, approximate: false })]);
  expect(notesOf({ ...table, rows })).toEqual([]);
  expect(notesOf({ ...table, rows, totals: [nothingCell, count(9)] })).toHaveLength(1);
});

test("what stands in several years counts once in the total, which is said once", () => {
  const table = tableOf([2, 1], 3);
  const years: CountTable = {
    ...table,
    columns: [
      ...table.columns.slice(0, 1),
      { key: "2018", heading: plainCell("2018"), role: "value" },
      { key: "2019", heading: plainCell("2019"), role: "value" },
      { key: "total", heading: wordCell("total"), role: "total" },
    ],
    rows: [[plainCell("Tempus"), count(2), count(2), count(2)]],
    totals: undefined,
  };
  expect(notesOf(years)).toEqual(["Who or what stands in several years counts once in the total."]);
  expect(notesOf({ ...years, rows: [[plainCell("Tempus"), count(2), count(2), count(4)]] })).toEqual([]);
});
