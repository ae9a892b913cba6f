import { expect, test } from "vitest";
import { chartTexts } from "../../../src/renderers/terminal/table-chart.ts";
import {
  type Cell,
  countCell,
  fieldCell,
  nothingCell,
  plainCell,
  withheldCell,
  wordCell,
} from "../../../src/tables/cell.ts";
import type { Column } from "../../../src/tables/table.ts";
import { parseCount } from "../../../src/values/count.ts";

const label: Column = { key: "country", heading: fieldCell("country"), role: "label" };
const value = (key: string): Column => ({ key, heading: plainCell(key), role: "value" });
const total: Column = { key: "total", heading: wordCell("total"), role: "total" };
const zero: Cell = { is: "count", count: { min: 0, max: 0, approximate: false } };
const under: Cell = { is: "under", limit: 3 };
const row = (...counts: string[]) => [plainCell("Россия"), ...counts.map((count) => countCell(parseCount(count)))];

test("one column is drawn as bars: solid to the lower bound, light to the upper, an arrow without one", () => {
  const rows = [row("24"), row("12"), row("6-12"), row(">=3"), row("1"), row("")];
  expect(chartTexts({ columns: [label, value("students-out")], rows }, undefined)).toEqual([
    "█".repeat(24),
    "█".repeat(12),
    `${"█".repeat(6)}${"░".repeat(6)}`,
    "███→",
    "█",
    "",
  ]);
});

test("several columns are drawn as they rise and fall, in one scale; undated ones and totals are not among them", () => {
  const columns = [label, value("2016"), value("2017"), value("2018"), value("2019"), value("undated"), total];
  const rows = [row("1", "2", "4", "8", "90", "99"), row("1", "1", "1", "1", "1", "5")];
  expect(chartTexts({ columns, rows }, undefined)).toEqual(["▂▃▅█", "▂▂▂▂"]);
});

test("where nothing is on record nothing is drawn, and a zero is the lowest mark", () => {
  const columns = [label, value("2016"), value("2017"), value("2018"), value("2019")];
  const rows = [
    row("", "", "4", "8"),
    [plainCell("Иран"), zero, nothingCell, zero, countCell(parseCount("8"))],
    [plainCell("Китай"), withheldCell, under, nothingCell, nothingCell],
  ];
  expect(chartTexts({ columns, rows }, undefined)).toEqual(["  ▅█", "▁ ▁█", "·▁  "]);
});

test("years that the table lacks are blank too", () => {
  const columns = [label, value("2018"), value("2019"), value("2023"), value("undated"), total];
  expect(chartTexts({ columns, rows: [row("4", "4", "8", "9", "25")] }, undefined)).toEqual(["▅▅   █"]);
  expect(chartTexts({ columns, rows: [row("4", "4", "8", "9", "25")] }, 5)).toEqual([]);
  const academic = [label, value("2017/2018"), value("2019/2020")];
  expect(chartTexts({ columns: academic, rows: [row("1", "8")] }, undefined)).toEqual(["▂ █"]);
});

test("a part of a table has the scale of the whole", () => {
  const whole = { columns: [label, value("2016"), value("2017"), value("2018")], rows: [row("1", "2", "8")] };
  const part = { columns: whole.columns.slice(0, 3), rows: [row("1", "2")] };
  expect(chartTexts(part, undefined, whole)).toEqual(["▂▃"]);
});

test("a narrow terminal gets shorter bars, and none where they would not fit", () => {
  expect(chartTexts({ columns: [label, value("n")], rows: [row("30")] }, 10)).toEqual(["█".repeat(10)]);
  expect(chartTexts({ columns: [label, value("n")], rows: [row("30")] }, 5)).toEqual([]);
  const byYear = { columns: [label, value("2018"), value("2019")], rows: [row("1", "2")] };
  expect([chartTexts(byYear, 2), chartTexts(byYear, 1)]).toEqual([["▅█"], []]);
});
