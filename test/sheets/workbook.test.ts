import { readFileSync } from "node:fs";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { cellsOf, formats, headingsOf, leftOutOf, readFile, tableOfRows, workbook } from "./sheet-files.ts";

/** What a value in a format reads as. */
const shown = async (value: CellValue, numFmt: string): Promise<string | undefined> => {
  const table = await tableOfRows(
    [
      ["Название", "Значение"],
      ["a", value],
      ["b", null],
    ],
    { cells: formats({ "1,1": { value, style: { numFmt } } }) },
  );
  return table.rows[0]?.cells[1];
};
const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe("the cells of a workbook", () => {
  it.each([
    [day("2018-08-24"), "dd.mm.yyyy", "2018-08-24"],
    [new Date("2018-08-24T13:45:00Z"), "dd.mm.yyyy hh:mm", "2018-08-24"],
    [day("2018-08-24"), '[$-419]d mmmm yyyy" г.";@', "2018-08-24"],
    [day("2018-08-01"), "mmm yyyy", "2018-08"],
    [day("2018-08-01"), "[$-419]mmmm yyyy;@", "2018-08"],
    [day("2018-01-01"), "yyyy", "2018"],
    [day("2018-08-24"), "d mmm", "2018-08-24"],
  ])("are days: %s as %s is %s", async (value, format, text) => {
    expect(await shown(value, format)).toBe(text);
  });

  it.each([
    [0.15, "0%", "15%"],
    [0.125, "0.0%", "12.5%"],
    [7, "000", "007"],
    [1234.5, "#,##0.00 [$€-1]", "1234.5 €"],
    [1234.5, '"$"#,##0.00', "$1234.5"],
    [500, '#,##0\\ "сомонӣ"', "500 сомонӣ"],
    [5, '0" лет"', "5 лет"],
    [1234, '0.0,"тыс."', "1234"],
    [2.5, "0", "2.5"],
    [0.1 + 0.2, "General", "0.3"],
    [992901234567, "0", "992901234567"],
    [123456789012345680000, "General", "123456789012345680000"],
    [1e-7, "General", "0.0000001"],
    [-3, "0;[Red]-0", "-3"],
  ])("are numbers with the signs of their format: %s as %s is %s", async (value, format, text) => {
    expect(await shown(value, format)).toBe(text);
  });

  it("are days of the calendar from 1904 too", async () => {
    const rows = [
      ["Ном", "Сана"],
      ["a", day("2019-03-03")],
      ["b", day("2020-02-29")],
    ];
    const bytes = await writeXlsx({ dateSystem: "1904", sheets: [{ name: "Варақ", rows }] });
    const [table] = (await readFile("x.xlsx", bytes)).tables;
    expect(table?.rows.map(({ cells }) => cells[1])).toEqual(["2019-03-03", "2020-02-29"]);
  });

  it("are text as it was typed, without what nobody sees", async () => {
    const rows = [
      ["Код", "Ном"],
      ["007", " Донишгоҳи\u00a0миллӣ\u200b "],
      ["+992 37 221", "a\u0007b\u202e\r\nв"],
    ];
    expect(cellsOf(await tableOfRows(rows))).toEqual([
      ["007", "Донишгоҳи миллӣ"],
      ["+992 37 221", "ab\nв"],
    ]);
  });

  it("keep the two spaces of an Erasmus code", async () => {
    expect(
      cellsOf(
        await tableOfRows([
          ["Code", "Name"],
          ["D  BERLIN02", "TU Berlin"],
        ]),
      )[0]?.[0],
    ).toBe("D  BERLIN02");
  });

  it("are the saved values of formulas, and those without one are said", async () => {
    const bytes = await workbook(
      [
        ["Ном", "Ҷамъ"],
        ["a", 1],
        ["b", 1],
        ["c", null],
      ],
      {
        cells: formats({
          "1,1": { formula: "1+1", formulaResult: 2, value: 2 },
          "2,1": { value: "#N/A", type: "error" },
          "3,1": { formula: "VLOOKUP(A1,B:B,1)", value: null },
        }),
      },
    );
    const { tables, notes } = await readFile("x.xlsx", bytes);
    expect(tables[0]?.rows.map(({ cells }) => cells[1])).toEqual(["2", "#N/A", ""]);
    expect(notes[0]?.en).toContain("formulas without a saved value, read as empty: 1");
  });

  it("may bear comments, which are not read, and it is said", async () => {
    const comment = { text: "расторгнут в 2021" };
    const bytes = await workbook(
      [
        ["Ном", "Сол"],
        ["x", 2019],
      ],
      { cells: formats({ "1,0": { value: "x", comment } }) },
    );
    expect((await readFile("x.xlsx", bytes)).notes.map(({ en }) => en).join()).toContain("comments on cells");
  });

  it("are the texts of cells with several formats", async () => {
    const richText = [{ text: "Донишгоҳи " }, { text: "миллӣ", font: { bold: true } }];
    const table = await tableOfRows(
      [
        ["Ном", "Сол"],
        ["x", 2019],
        ["y", 2020],
      ],
      { cells: formats({ "1,0": { richText } }) },
    );
    expect(cellsOf(table)[0]?.[0]).toBe("Донишгоҳи миллӣ");
  });

  it("are of every sheet; empty sheets say nothing", async () => {
    const rows = [
      ["Страна", "ВУЗ"],
      ["Китай", "Фудань"],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: "2023", rows },
        { name: "Лист2", rows: [] },
        { name: "2024", rows },
      ],
    });
    const { tables, refused } = await readFile("x.xlsx", bytes);
    expect(tables.map(({ sheet }) => sheet)).toEqual(["2023", "2024"]);
    expect(refused).toEqual([]);
  });

  it("are read from a file that LibreOffice wrote", async () => {
    const { tables, notes } = await readFile("x.xlsx", readFileSync("test/sheets/fixtures/libreoffice.xlsx"));
    expect(tables.map((table) => [table.titles, headingsOf(table), cellsOf(table)])).toEqual([
      [
        ["Рӯйхати созишномаҳо"],
        ["№", "Шарик / Ном", "Шарик / Давлат", "Муҳлат / Оғоз", "Муҳлат / Анҷом", "Иҷро", "Рамз"],
        [
          ["1", "МГУ\nМосква", "Россия", "2019-03-12", "2024-03", "75%", "0017"],
          ["2", "СПбГУ", "Россия", "2020-02-29", "", "100%", "0008"],
          ["3", "Фудан", "Чин", "2021-09-01", "", "", ""],
        ],
      ],
    ]);
    expect(tables.map(leftOutOf)).toEqual([{ title: [1], blank: [2], heading: [3, 4], total: [8] }]);
    expect(notes.map(({ en }) => en)).toEqual([
      'Sheet "Созишномаҳо": hidden columns were read too: G',
      'Sheet "Созишномаҳо": hidden rows were read too: 1',
    ]);
  });

  it("may be far to the right or far down", async () => {
    const rows: CellValue[][] = [
      ["Страна", "ВУЗ"],
      ["Китай", "Фудань"],
      ["Иран", "Тегеран"],
    ];
    rows[2000] = ["", "", "", "", "", "", "", "", "Раҳимов"];
    const table = await tableOfRows(Array.from(rows, (row) => row ?? []));
    expect(table.rows).toHaveLength(2);
    expect(table.leftOut.at(-1)).toMatchObject({ row: 2001, text: "Раҳимов" });
  });
});
