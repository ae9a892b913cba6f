import fc from "fast-check";
import { expect, test } from "vitest";
import { sortByYear } from "../../../../src/reports/annual/table-rules/sort-by-year.ts";
import { type Cell, countCell, fieldCell, nothingCell, plainCell, wordCell } from "../../../../src/tables/cell.ts";
import { sentencePhrase } from "../../../../src/tables/phrase.ts";
import type { CountTable } from "../../../../src/tables/table.ts";
import { exactly } from "../../../../src/values/count.ts";
import { annualOf, sectionOf, shown } from "../../../support/annual-of.ts";
import { institute, journey } from "../../../support/journeys.ts";
import { registryOf } from "../../../support/registry-of.ts";
import "../../../support/fixed-seed.ts";

const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const context = { ordering: { sort: undefined, label: shown, compareLabels: byCode } };
const text = (same: string) => ({ en: same, ru: same, tg: same, uz: same });

const numberOf = (value: number | undefined): Cell => (value === undefined ? nothingCell : countCell(exactly(value)));

type Line = readonly [label: Cell, before: number | undefined, year: number | undefined];

const tableOf = (lines: readonly Line[]): CountTable => ({
  title: sentencePhrase(text("Students by country and year")),
  columns: [
    { key: "country", heading: fieldCell("country"), role: "label" },
    { key: "2018", heading: plainCell("2018"), role: "value" },
    { key: "2019", heading: plainCell("2019"), role: "value" },
    { key: "total", heading: wordCell("total"), role: "total" },
  ],
  rows: lines.map(([label, before, year]) => [
    label,
    numberOf(before),
    numberOf(year),
    numberOf((before ?? 0) + (year ?? 0)),
  ]),
  notes: [],
  provenance: { title: "Test", revision: null, dirty: 0, on: "2019-12-31" },
});

const number = fc.option(fc.nat(3), { nil: undefined });
const countries = fc.uniqueArray(fc.constantFrom("CN", "DE", "IR", "NO", "RU", "UZ"), { minLength: 1 });
const aside = fc.subarray([wordCell("other"), wordCell("none")]);
const someLines = fc
  .tuple(countries, aside)
  .chain(([codes, words]) =>
    fc.tuple(
      ...[...words, ...codes.map((code): Cell => ({ is: "country", code }))].map((label) =>
        fc.tuple(fc.constant(label), number, number),
      ),
    ),
  );

const least = (cell: Cell | undefined): number => (cell?.is === "count" ? cell.count.min : 0);
const lastWords = ["other", "none"];

/** What rows are in the order of: the place of what is aside, most of the year, most in all, the label. */
const orderOf = ([label = nothingCell, , year, total]: readonly Cell[]): readonly [number, number, number, string] => [
  label.is === "word" ? lastWords.indexOf(label.code) : -1,
  -least(year),
  -least(total),
  shown(label),
];

function compare(a: ReturnType<typeof orderOf>, b: ReturnType<typeof orderOf>): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || byCode(a[3], b[3]);
}

test("rows stand by the report's year, then the total, then the label; what is other or not stated last; none is lost", () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      const before = tableOf(lines);
      const { rows } = sortByYear(before, "2019", context);
      expect(new Set(rows)).toEqual(new Set(before.rows));
      expect(rows.map(orderOf)).toEqual(before.rows.map(orderOf).sort(compare));
    }),
    { numRuns: 60 },
  );
});

test("rows of one country stay together, in the order of the country's number of the year", () => {
  const student = (name: string, fields: string) =>
    journey(name, `direction: outbound; who: student; purpose: exchange; ${fields}`);
  const files = {
    ...institute,
    ...student("a", "country: CN; count: 9; starts: 2018-03-01; level: bachelor"),
    ...student("b", "country: CN; count: 1; starts: 2019-03-01; level: master"),
    ...student("c", "country: RU; count: 3; starts: 2019-03-01; level: master"),
    ...student("d", "country: RU; count: 1; starts: 2019-03-01; level: bachelor"),
    ...student("e", "country: NO; count: 20"),
  };
  const rowsIn = (section: string): string[] =>
    (sectionOf(annualOf(registryOf(files), "2019"), section)?.parts ?? []).flatMap((part) =>
      part.is === "table" ? part.table.rows.map((row) => row.map(shown).join(" | ")) : [],
    );
  expect(rowsIn("students-abroad")).toEqual([
    "Russia |  | 4 |  | 4",
    "China | 9 | 1 |  | 10",
    "Norway |  |  | 20 | 20",
  ]);
  expect(
    rowsIn("annex-students-abroad")
      .slice(0, 4)
      .map((row) => row.split(" | ").slice(0, 2)),
  ).toEqual([
    ["Russia", "Bachelor"],
    ["Russia", "Master"],
    ["China", "Bachelor"],
    ["China", "Master"],
  ]);
});
