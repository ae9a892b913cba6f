import type { CellValue } from "hucre/xlsx";
import { describe, expect, it, test } from "vitest";
import type { SheetTable } from "../../src/sheets/sheet-table.ts";
import { cellsOf, headingsOf, leftOutOf, merges, readFile, tableOfRows, workbook } from "./sheet-files.ts";

const tablesOf = async (rows: CellValue[][], more = {}): Promise<readonly SheetTable[]> =>
  (await readFile("x.xlsx", await workbook(rows, more))).tables;

const guests = [
  ["Меморандумы", null, null, null, null, "Приезд гостей"],
  ["Страна", "ВУЗ", "Дата подписания", null, null, "Гость", "Университет", "Дата"],
  ["Россия", "Томский университет", "25.03.2019", null, null, "Смирнов Иван", "Уральский университет", "12.04.2021"],
  ["Китай", "Пекинский университет", "14.06.2020", null, null, "Ли Вэй", "Шанхайский университет", "13.05.2021"],
  ["Польша", "Варшавский университет", "30.10.2018"],
];

describe("tables beside each other in a sheet", () => {
  it("are each read as their own where they have titles, headings and an empty column between", async () => {
    const [left, right, ...others] = await tablesOf(guests);
    expect(others).toEqual([]);
    expect([left?.sheet, right?.sheet]).toEqual(["Лист1 (A:C)", "Лист1 (F:H)"]);
    expect([left?.titles, right?.titles]).toEqual([["Меморандумы"], ["Приезд гостей"]]);
    expect(right && headingsOf(right)).toEqual(["Гость", "Университет", "Дата"]);
    expect(right && cellsOf(right)).toEqual([
      ["Смирнов Иван", "Уральский университет", "12.04.2021"],
      ["Ли Вэй", "Шанхайский университет", "13.05.2021"],
    ]);
    expect(right && leftOutOf(right)).toEqual({ title: [1], heading: [2], blank: [5] });
  });

  it("have a title that is merged over both, beside those merged over each", async () => {
    const rows: CellValue[][] = [
      ["2022/2023"],
      ["Исходящая", null, null, "Входящая"],
      ["Вуз", "Студентов", null, "Вуз", "Студентов"],
      ["Рижский технический университет", 3, null, "Варшавский университет", 2],
      ["Университет Порту", 1],
    ];
    const tables = await tablesOf(rows, { merges: merges("A1:E1", "A2:B2", "D2:E2") });
    expect(tables.map(({ titles }) => titles)).toEqual([
      ["2022/2023", "Исходящая"],
      ["2022/2023", "Входящая"],
    ]);
  });

  it("may be told by their numbers alone, though they have as many rows", async () => {
    const rows = [
      ["№", "Страна", "ВУЗ", null, "№", "Гость", "Дата"],
      [1, "Россия", "Томский университет", null, 1, "Смирнов Иван", "12.04.2021"],
      [2, "Китай", "Пекинский университет", null, 2, "Ли Вэй", "13.05.2021"],
      [3, "Польша", "Варшавский университет", null, 3, "Новак Ян", "14.05.2021"],
    ];
    expect((await tablesOf(rows)).map(({ rows }) => rows.length)).toEqual([3, 3]);
  });

  it("are refused where nothing tells whether the rows belong together", async () => {
    const file = await readFile("x.xlsx", await workbook(guests.slice(0, 4)));
    expect(file.tables).toEqual([]);
    expect(file.refused.map(({ why }) => why.en).join()).toContain("side by side");
  });
});

test("a list with an empty column whose last columns are not filled in every row is one", async () => {
  const table = await tableOfRows([
    ["Список партнёров"],
    ["Страна", "ВУЗ", null, "Контакт", "Сайт"],
    ["Россия", "Томский университет", null, "Смирнов Иван", "tsu.ru"],
    ["Китай", "Пекинский университет", null, "Ли Вэй", "pku.edu.cn"],
    ["Польша", "Варшавский университет"],
  ]);
  expect(table.rows).toHaveLength(3);
});
