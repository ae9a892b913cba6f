import { type CellValue, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { merges, readFile, tableOfRows, workbook } from "./sheet-files.ts";

const refused = async (rows: CellValue[][]): Promise<string> => {
  const { tables, refused } = await readFile("x.xlsx", await workbook(rows));
  expect(tables).toEqual([]);
  return refused.map(({ why }) => why.en).join();
};

describe("sheets that are no lists", () => {
  it("have months across", async () => {
    const rows = [
      ["Навъ", "Январ", "Феврал", "Март", "Апрел"],
      ["Донишҷӯён", 3, null, 4, 1],
      ["Омӯзгорон", 1, 2, null, null],
    ];
    expect(await refused(rows)).toContain("cross table");
  });

  it("have months below each other", async () => {
    const rows = [
      ["Oy", "Talaba", "Oʻqituvchi"],
      ["Yanvar", 3, 1],
      ["Fevral", 2, 0],
      ["Mart", 1, 1],
    ];
    expect(await refused(rows)).toContain("cross table");
  });

  it("have years across", async () => {
    const rows = [
      ["Страна", "ВУЗ", "2021/22", "2022/23", "2023/24"],
      ["Россия", "МГУ", 3, 5, 4],
      ["Китай", "Фудань", 1, 2, null],
    ];
    expect(await refused(rows)).toContain("cross table");
  });

  it("have years across with several numbers below each", async () => {
    const rows = [
      ["Страна", "2019/2020", null, "2020/2021", null],
      [null, "всего", "жен.", "всего", "жен."],
      ["Узбекистан", 12, 5, 14, 6],
      ["Афганистан", 30, 3, 28, 2],
    ];
    const file = await readFile("x.xlsx", await workbook(rows, { merges: merges("A1:A2", "B1:C1", "D1:E1") }));
    expect(file.refused.map(({ why }) => why.en).join()).toContain("cross table");
  });

  it("have countries across and totals in each row", async () => {
    const rows = [
      ["Вид", "Россия", "Китай", "Иран", "Всего"],
      ["Студенты", 3, 5, 4, 12],
      ["Сотрудники", 1, 2, null, 3],
      ["Всего", 4, 7, 4, 15],
    ];
    expect(await refused(rows)).toContain("cross table");
  });

  it("have years down, with thousands and their total in each row", async () => {
    const rows = [
      ["year", "Degree students", "Exchange students", "Language students", "Total"],
      ["2020", "8,801", "2,259", "12,555", "23,615"],
      ["2021", "10,059", "3,301", "14,480", "27,840"],
      ["2022", "11,554", "3,871", "13,898", "29,323"],
    ];
    expect(await refused(rows)).toContain("cross table");
  });

  it("are covers beside sheets with tables", async () => {
    const cover = {
      name: "Титул",
      rows: [["МИНИСТЕРСТВО ОБРАЗОВАНИЯ"], [], ["РЕЕСТР"], ["договоров"], ["Душанбе 2021"]],
    };
    const list = {
      name: "Реестр",
      rows: [
        ["Страна", "ВУЗ"],
        ["Россия", "МГУ"],
        ["Китай", "Фудань"],
      ],
    };
    const { tables, refused } = await readFile("x.xlsx", await writeXlsx({ sheets: [cover, list] }));
    expect(tables.map(({ sheet }) => sheet)).toEqual(["Реестр"]);
    expect(refused.map(({ sheet, why }) => `${sheet}: ${why.en}`)).toEqual([
      "Титул: This sheet has lines of text and no table: nothing is made of it",
    ]);
    expect((await readFile("x.xlsx", await writeXlsx({ sheets: [cover] }))).tables).toHaveLength(1);
  });

  it("have two tables side by side", async () => {
    const rows = [
      ["Кирувчи", null, null, null, "Чиқувчи"],
      ["Davlat", "Shakl", "Soni", null, "Davlat", "Shakl", "Soni"],
      ["Rossiya", "onlayn", 4, null, "Xitoy", "onlayn", 2],
      ["Eron", "joyida", 1, null, "Turkiya", "joyida", 3],
      [null, null, null, null, "Qozogʻiston", "joyida", 1],
    ];
    expect(await refused(rows)).toContain("side by side");
  });

  it("are not lists with a number of persons in several columns", async () => {
    const table = await tableOfRows([
      ["№", "Страна", "ВУЗ", "Студентов", "Сотрудников", "Всего"],
      [1, "Россия", "МГУ", 3, 5, 8],
      [2, "Китай", "Фудань", 1, 2, 3],
    ]);
    expect(table.rows).toHaveLength(2);
  });

  it("are not partners with their numbers of persons", async () => {
    const table = await tableOfRows([
      ["ВУЗ", "Страна", "Студентов", "Преподавателей", "Сотрудников", "Всего"],
      ["МГУ", "Россия", 3, 1, 0, 4],
      ["Фудань", "Китай", 2, 2, 1, 5],
    ]);
    expect(table.rows).toHaveLength(2);
  });

  it("are not lists with a column left empty", async () => {
    const table = await tableOfRows([
      ["Страна", "ВУЗ", null, "Вид", "Год"],
      ["Россия", "МГУ", null, "Договор", 2019],
      ["Китай", "Фудань", null, "Договор", 2020],
    ]);
    expect(table.columns.map(({ letter }) => letter)).toEqual(["A", "B", "D", "E"]);
  });
});
