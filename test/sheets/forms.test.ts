import { describe, expect, it } from "vitest";
import { cellsOf, headingsOf, leftOutOf, readFile, tableOfRows, workbook } from "./sheet-files.ts";

const card = [
  ["Карточка международного договора"],
  [],
  ["Страна", "Республика Корея"],
  ["Наименование партнёра:", "Университет Инха"],
  ["Вид документа", "Меморандум о взаимопонимании"],
  ["Дата подписания", "14.05.2019"],
  ["Срок действия", "5 лет"],
  ["Ответственное лицо", "Каримов А."],
];

describe("a sheet that is a form", () => {
  it("is a table with one row, and it is said", async () => {
    const file = await readFile("x.xlsx", await workbook(card));
    expect(file.notes.map(({ en }) => en).join()).toContain("it is a form");
    const [table] = file.tables;
    expect(table && headingsOf(table).slice(0, 3)).toEqual(["Страна", "Наименование партнёра", "Вид документа"]);
    expect(table && cellsOf(table).map((cells) => cells.slice(0, 4))).toEqual([
      ["Республика Корея", "Университет Инха", "Меморандум о взаимопонимании", "14.05.2019"],
    ]);
    expect(table && leftOutOf(table)).toEqual({ title: [1], blank: [2], heading: [4, 5, 6, 7, 8] });
  });

  it("may number its labels, and have several records below each other", async () => {
    const rows = [
      [1, "Название проекта", "SUN"],
      [2, "Программа", "Erasmus+"],
      [3, "Начало", "15.01.2021"],
      ["1", "Название проекта", "MOON"],
      ["2", "Программа", "DAAD"],
      ["3", "Окончание", "14.01.2024"],
    ];
    const table = await tableOfRows(rows);
    expect(table.rows.map(({ row }) => row)).toEqual([1, 4]);
    expect(cellsOf(table)).toEqual([
      ["SUN", "Erasmus+", "15.01.2021", ""],
      ["MOON", "DAAD", "", "14.01.2024"],
    ]);
  });

  it("is no list of two columns", async () => {
    const table = await tableOfRows([
      ["Университет", "Страна"],
      ["Университет Осло", "Норвегия"],
      ["Университет Тарту", "Эстония"],
      ["Национальный университет", "Монголия"],
      ["Программа DAAD", "Германия"],
    ]);
    expect(table.rows).toHaveLength(4);
  });
});
