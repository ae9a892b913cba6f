import { readXlsx } from "hucre/xlsx";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Workbook } from "../../../src/renderers/excel/sheet.ts";
import { tablesWorkbook } from "../../../src/renderers/excel/tables-workbook.ts";
import { xlsx } from "../../../src/renderers/excel/xlsx.ts";
import { exceededLimit } from "../../../src/renderers/excel/xlsx-limits.ts";
import { sheetNames } from "../../../src/renderers/excel/xlsx-sheet-names.ts";
import type { Cell } from "../../../src/tables/cell.ts";
import type { Table } from "../../../src/tables/table.ts";
import { hostileTexts } from "../../support/findings.ts";
import { column, count, plain, plainStyle, tableOf } from "../../support/tables.ts";

const nothing: Cell = { is: "nothing" };
const bytesOf = (...tables: Table[]) => xlsx(tablesWorkbook(tables, plainStyle), "2026-11-21");
const read = async (...tables: Table[]) => readXlsx(await bytesOf(...tables), { readStyles: true });

/** The rows of the first sheet, as a spreadsheet program has them. */
const rowsOf = async (table: Table) => (await read(table)).sheets[0]?.rows;
/** One column of cells, read back, without its heading. */
const cellsOf = async (...cells: Cell[]) =>
  (await rowsOf(tableOf({ columns: [column("a")], rows: cells.map((cell) => [cell]) })))
    ?.slice(1)
    .map(([first]) => first);
const formatOf = async (cell: Cell) =>
  (await read(tableOf({ columns: [column("a")], rows: [[cell]] }))).sheets[0]?.cells?.get("1,0")?.style?.numFmt;

afterEach(() => {
  vi.useRealTimers();
});

describe("values keep their type", () => {
  test("counts, numbers and shares are numbers; an approximate one only looks so", async () => {
    expect(await cellsOf(count(12345), { is: "number", number: 2.5 })).toEqual([12345, 2.5]);
    expect(await cellsOf({ is: "percent", share: { min: 0.125, max: 0.125, approximate: false } })).toEqual([0.125]);
    expect(await cellsOf({ is: "difference", min: -3, max: -3, approximate: false })).toEqual([-3]);
    expect(await cellsOf(count(18, 18, true))).toEqual([18]);
    expect(await formatOf(count(18, 18, true))).toBe('"~"#,##0');
    expect(await formatOf({ is: "percent", share: { min: 0.5, max: 0.5, approximate: false } })).toBe("0.0%");
    const ofFew = { is: "percent", share: { min: 0.5, max: 0.5, approximate: false }, of: 8 } as const;
    expect(await formatOf(ofFew)).toBe("0%");
  });

  test("an exact day is a date; what is less exact, or before Excel's calendar, is the text it was", async () => {
    const dates = ["2018-06-16", "2018-06", "2018-06-16~", "2018/2019-1/2", "1890-01-01"];
    expect(await cellsOf(...dates.map((text): Cell => ({ is: "date", text })))).toEqual([
      new Date("2018-06-16T00:00:00Z"),
      ...dates.slice(1),
    ]);
    expect(await formatOf({ is: "date", text: "2018-06-16" })).toBe("yyyy-mm-dd");
  });

  test("a day that stands beside spans of days is a date too, and looks as they do", async () => {
    const days: Cell = { is: "days", written: ["2018-06-16"] };
    const span: Cell = { is: "days", written: ["2019-03-20", "2019-03-23"] };
    expect(await cellsOf(days, span)).toEqual([new Date("2018-06-16T00:00:00Z"), "20–23 Mar 2019"]);
    expect(await formatOf(days)).toBe("[$-409]d mmm yyyy");
  });

  test("texts stay texts: no formula, no error, no number", async () => {
    const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "#REF!", "#N/A", "2018", "TRUE", "=HYPERLINK(1)", "Ҳамкорӣ", "昆明"];
    const { sheets } = await read(tableOf({ columns: [column("a")], rows: texts.map((text) => [plain(text)]) }));
    expect(sheets[0]?.rows.slice(1).map(([first]) => first)).toEqual(texts);
    for (const cell of sheets[0]?.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
  });

  test("small counts are shown as such; countries in words", async () => {
    expect(await cellsOf({ is: "under", limit: 5 }, { is: "country", code: "CN" })).toEqual(["<5", "China"]);
  });
});

describe("columns", () => {
  test("with an inexact count become its bounds; without an upper bound, the cell is empty", async () => {
    const table = tableOf({
      columns: [column("country"), column("2019", "value"), column("total", "total")],
      rows: [
        [plain("CN"), count(4, 7), count(4)],
        [plain("RU"), count(200, null), count(1)],
        [plain("DE"), count(3), nothing],
        [plain("FR"), nothing, { is: "under", limit: 5 }],
      ],
      totals: [nothing, count(207, null), count(5)],
    });
    expect(await rowsOf(table)).toEqual([
      ["country", "2019 (from)", "2019 (to)", "total"],
      ["CN", 4, 7, 4],
      ["RU", 200, null, 1],
      ["DE", 3, 3, null],
      ["FR", null, null, "<5"],
      ["Total", 207, null, 5],
    ]);
  });

  test("fewer than 2.5 persons are one or two", async () => {
    const rows = [[count(4, 7)], [{ is: "under", limit: 2.5 } as const]];
    expect(await rowsOf(tableOf({ columns: [column("a", "value")], rows }))).toEqual([
      ["a (from)", "a (to)"],
      [4, 7],
      [1, 2],
    ]);
  });

  test("of sums become amount and currency; sums among other things stay text", async () => {
    const sum: Cell = { is: "money", amount: 1200.5, currency: "EUR" };
    const table = tableOf({
      columns: [column("budget"), column("other")],
      rows: [
        [sum, sum],
        [nothing, plain("none")],
      ],
    });
    expect(await rowsOf(table)).toEqual([
      ["budget (amount)", "budget (currency)", "other"],
      [1200.5, "EUR", "1,200.5 EUR"],
      [null, null, "none"],
    ]);
  });
});

test("the heading is bold and stays in view; the totals are bold", async () => {
  const table = tableOf({
    columns: [column("a"), column("b", "value")],
    rows: [
      [plain("x"), count(1)],
      [plain("y"), count(2)],
    ],
    totals: [nothing, count(3)],
  });
  const [sheet] = (await read(table)).sheets;
  expect(sheet?.freezePane).toMatchObject({ rows: 1 });
  expect(sheet?.cells?.get("0,0")?.style?.font?.bold).toBe(true);
  expect(sheet?.cells?.get("1,1")?.style?.font?.bold).toBeFalsy();
  expect(sheet?.cells?.get("3,1")?.style?.font?.bold).toBe(true);
});

test("a last sheet says what the tables mean and where they come from", async () => {
  const { sheets } = await read(tableOf({}), tableOf({ title: { message: "cell", cell: plain("Other") } }));
  expect(sheets.map(({ name }) => name)).toEqual(["Table", "Other", "Notes"]);
  expect(sheets[2]?.rows.flat().filter(Boolean)).toEqual([
    "Table",
    "registry Ҳамкорӣ · revision a1b2c3d · on 2026-11-21",
    "Other",
    "registry Ҳамкорӣ · revision a1b2c3d · on 2026-11-21",
  ]);
});

describe("names of sheets", () => {
  test("have nothing that Excel forbids, and no two are alike", () => {
    const names = sheetNames(["a/b:c*d?[e]\\f", "", "'x'", "History", "Students", "students", "STUDENTS", "_x0041_"]);
    expect(names).toEqual([
      "a b c d e f",
      "hamkor",
      "x",
      "hamkor History",
      "Students",
      "students (2)",
      "STUDENTS (3)",
      "x0041_",
    ]);
  });

  test("are cut after a word, never inside a character", () => {
    const long = [
      "Students abroad by country and year of study",
      "Students abroad by country and year",
      "😀".repeat(40),
    ];
    expect(sheetNames(long)).toEqual([
      "Students abroad by country and…",
      "Students abroad by country… (2)",
      `${"😀".repeat(15)}…`,
    ]);
    for (const name of sheetNames([...hostileTexts, ...long])) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\\u0000-\u001f]|^'|'$|^$/);
    }
  });
});

test("hostile texts give a file that can be read, with the characters shown as their numbers", async () => {
  const texts = [...hostileTexts, "a\ufffeb", "<v>&amp;</v>"];
  const table = tableOf({
    title: { message: "cell", cell: plain(texts.join(" ")) },
    columns: texts.map((text) => column(text)),
    rows: [texts.map(plain)],
  });
  const row = (await rowsOf(table))?.[1];
  expect(row?.[0]).toBe("x ::set-env name=PATH::/tmp");
  expect(row?.[4]).toBe("\\u{1b}[31mred\\u{1b}]8;;http://x\\u{7}");
  expect(row?.at(-2)).toBe("a\\u{fffe}b");
  expect(row?.at(-1)).toBe("<v>&amp;</v>");
});

test("the same tables give the same bytes, whatever the clock says", async () => {
  const table = tableOf({ columns: [column("a")], rows: [[plain("x")], [{ is: "date", text: "2018-06-16" }]] });
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2020-01-01T00:00:00Z") });
  const first = await bytesOf(table);
  vi.setSystemTime(new Date("2031-12-31T23:59:59Z"));
  expect(Buffer.from(await bytesOf(table)).equals(Buffer.from(first))).toBe(true);
  const { properties } = await readXlsx(first);
  expect(properties).toMatchObject({ creator: "hamkor", modified: new Date("2026-11-21T00:00:00Z") });
});

describe("what does not fit into a file is said", () => {
  const book = (rows: Workbook["sheets"][number]["rows"]): Workbook => ({
    title: "T",
    sheets: [{ name: "S", rows, frozen: { rows: 0, columns: 0 }, isFiltered: false, widest: 60 }],
  });
  const row = { cells: [{ value: "x".repeat(32_767) }], look: "body" } as const;

  test.each([
    ["a text", book([row, { ...row, cells: [{ value: "x".repeat(32_768) }] }]), "32768 characters in row 2"],
    ["rows", book(new Array(1_048_577).fill(row)), "1048577 rows"],
    ["columns", book([{ ...row, cells: new Array(16_385).fill({ value: 1 }) }]), "16385 columns"],
  ])("%s", (_, workbook, message) => {
    expect(exceededLimit(workbook)?.en).toContain(message);
  });

  test("what just fits is not", () => {
    expect(exceededLimit(book([row]))).toBeUndefined();
  });
});
