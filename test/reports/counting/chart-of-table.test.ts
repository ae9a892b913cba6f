import { expect, test } from "vitest";
import { chartOfTable } from "../../../src/reports/counting/chart-of-table.ts";
import { nothingCell, plainCell, wordCell } from "../../../src/tables/cell.ts";
import type { Table } from "../../../src/tables/table.ts";
import { exactly } from "../../../src/values/count.ts";
import { column, count, plain } from "../../support/tables.ts";

const total = { key: "total", heading: wordCell("total"), role: "total" } as const;
const title = { message: "cell", cell: plain("Донишҷӯён") } as const;
const tableOf = (columns: Table["columns"], rows: Table["rows"]): Table => ({ title, columns, rows, notes: [] });
const counted = (across?: string) => ({ name: "students-out", what: plain("Донишҷӯён"), across });
const years = [column("2018", "value"), column("2019", "value")];

test("rows are bars one under the other; what is withheld or not on record has no number", () => {
  const rows = [
    [plain("Русия"), count(4)],
    [plain("Чин"), { is: "under", limit: 3 } as const],
    [plain("Олмон"), nothingCell],
  ];
  expect(chartOfTable(tableOf([column("country"), column("students-out", "value")], rows), counted())).toEqual({
    is: "bars",
    name: "students-out",
    title,
    notes: [],
    direction: "down",
    isStacked: false,
    categories: [plain("Русия"), plain("Чин"), plain("Олмон")],
    series: [{ heading: plain("students-out"), values: [exactly(4), undefined, undefined] }],
    axis: plain("Донишҷӯён"),
  });
});

test("years stand beside each other with a bar for each row; totals are left out", () => {
  const rows = [
    [plain("Русия"), count(4), count(5), count(9)],
    [plain("Чин"), nothingCell, count(1, null), count(1, null)],
  ];
  const chart = chartOfTable(tableOf([column("country"), ...years, total], rows), counted("year"));
  expect(chart).toMatchObject({ direction: "along", categories: [plain("2018"), plain("2019")] });
  expect(chart.series).toEqual([
    { heading: plain("Русия"), values: [exactly(4), exactly(5)] },
    { heading: plain("Чин"), values: [undefined, { min: 1, max: null, approximate: false }] },
  ]);
});

test("of more rows than there are colours, each row has a bar for each year", () => {
  const rows = Array.from({ length: 9 }, (_, index) => [plain(`Кишвари ${index}`), count(index), count(1), count(2)]);
  const chart = chartOfTable(tableOf([column("country"), ...years, total], rows), counted("year"));
  expect(chart).toMatchObject({ direction: "down", series: [{ heading: plain("2018") }, { heading: plain("2019") }] });
  expect(chart.categories).toHaveLength(9);
});

test("without rows of their own, years are one series; rows by year stand beside each other too", () => {
  const across = chartOfTable(tableOf([...years, total], [[count(1), count(2), count(3)]]), counted("year"));
  const rows = [
    [plain("2018"), count(1)],
    [plain("2019"), count(2)],
  ];
  const by = chartOfTable(tableOf([column("year"), column("students-out", "value")], rows), counted());
  for (const chart of [across, by]) {
    expect(chart).toMatchObject({ direction: "along", categories: [plain("2018"), plain("2019")] });
    expect(chart.series.map(({ values }) => values)).toEqual([[exactly(1), exactly(2)]]);
  }
});

test("several dimensions are one name; the rest has a name alone", () => {
  const rows = [
    [plain("Русия"), plain("меморандум"), count(4)],
    [wordCell("rest"), nothingCell, count(2)],
  ];
  const columns = [column("country"), column("type"), column("agreements", "value")];
  expect(chartOfTable(tableOf(columns, rows), counted()).categories).toEqual([
    { is: "list", items: [plain("Русия"), plain("меморандум")] },
    wordCell("rest"),
  ]);
});

test("more rows and columns than there are colours are refused", () => {
  const columns = Array.from({ length: 9 }, (_, index) => column(String(2010 + index), "value"));
  const rows = Array.from({ length: 9 }, () => [plainCell("Русия"), ...columns.map(() => count(1))]);
  expect(() => chartOfTable(tableOf([column("country"), ...columns], rows), counted("year"))).toThrow(
    "9 rows and 9 columns are too many to be drawn",
  );
});
