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
    categories: [plain("Русия"), plain("Чин"), plain("Олмон")],
    series: [
      {
        heading: plain("students-out"),
        values: [exactly(4), undefined, undefined],
        withheld: [undefined, { is: "under", limit: 3 }, undefined],
      },
    ],
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

test("years stand beside each other whatever the number of rows, and every year of the span is there", () => {
  const rows = Array.from({ length: 20 }, (_, index) => [plain(`Кишвари ${index}`), count(index), count(1), count(2)]);
  const spanned = [column("2018", "value"), column("2021", "value")];
  const chart = chartOfTable(tableOf([column("country"), ...spanned, total], rows), counted("year"));
  expect(chart).toMatchObject({ direction: "along", categories: ["2018", "2019", "2020", "2021"].map(plain) });
  expect(chart.series).toHaveLength(20);
  expect(chart.series[3]?.values).toEqual([exactly(3), undefined, undefined, exactly(1)]);
});

test("academic years are filled up too, be they rows; what has no date stands apart", () => {
  const rows = [
    [plain("2017/2018"), count(1)],
    [plain("2019/2020"), count(2)],
    [wordCell("undated"), count(9)],
  ];
  const chart = chartOfTable(tableOf([column("year"), column("students-out", "value")], rows), counted());
  expect(chart).toMatchObject({
    direction: "along",
    categories: ["2017/2018", "2018/2019", "2019/2020"].map(plain),
    series: [{ values: [exactly(1), undefined, exactly(2)] }],
    apart: [{ label: { code: "undated" }, values: [exactly(9)] }],
  });
});

test("of rows by name and year the years run to the right", () => {
  const rows = [
    [plain("Русия"), plain("2018"), count(4)],
    [plain("Русия"), plain("2020"), count(5)],
    [plain("Чин"), plain("2018"), count(1)],
  ];
  const columns = [column("country"), column("year"), column("students-out", "value")];
  expect(chartOfTable(tableOf(columns, rows), counted())).toMatchObject({
    direction: "along",
    categories: ["2018", "2019", "2020"].map(plain),
    series: [
      { heading: plain("Русия"), values: [exactly(4), undefined, exactly(5)] },
      { heading: plain("Чин"), values: [exactly(1), undefined, undefined] },
    ],
  });
});

test("what is not stated is the last series, and levels go from the lowest to the highest", () => {
  const word = (code: string) => ({ key: code, heading: wordCell(code), role: "value" }) as const;
  const rows = [[plain("Русия"), count(9), count(4), count(5)]];
  const chart = chartOfTable(
    tableOf([column("country"), word("none"), word("master"), word("bachelor")], rows),
    counted(),
  );
  expect(chart.series.map(({ heading, isAside }) => [heading, isAside])).toEqual([
    [wordCell("bachelor"), undefined],
    [wordCell("master"), undefined],
    [wordCell("none"), true],
  ]);
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
  const { categories, apart } = chartOfTable(tableOf(columns, rows), counted());
  expect(categories).toEqual([{ is: "list", items: [plain("Русия"), plain("меморандум")] }]);
  expect(apart).toEqual([{ label: wordCell("rest"), values: [exactly(2)] }]);
});

test("more rows and columns than there is room for are refused", () => {
  const columns = Array.from({ length: 9 }, (_, index) => column(`Зина ${index}`, "value"));
  const rowsOf = (length: number, names = columns) =>
    Array.from({ length }, () => [plainCell("Русия"), ...names.map(() => count(1))]);
  const drawn = (length: number, names = columns) =>
    chartOfTable(tableOf([column("country"), ...names], rowsOf(length, names)), counted("level"));
  expect(() => drawn(9)).toThrow("9 rows and 9 columns are too many to be drawn");
  expect(() => drawn(23, columns.slice(0, 2))).toThrow("23 rows and 2 columns are too many to be drawn");
  expect(drawn(8).categories).toHaveLength(9);
  expect(drawn(21, columns.slice(0, 2)).categories).toHaveLength(21);
});
