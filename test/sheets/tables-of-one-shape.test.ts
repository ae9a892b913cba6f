import { describe, expect, it } from "vitest";
import type { SheetFile, SheetTable } from "../../src/sheets/sheet-table.ts";
import { tablesOfOneShape } from "../../src/sheets/tables-of-one-shape.ts";

type Tables = SheetFile["tables"];

const table = (sheet: string, headings: readonly string[]): SheetTable => ({
  sheet,
  isHidden: false,
  titles: [],
  columns: headings.map((heading, index) => ({ letter: "ABCDEF"[index] ?? "", heading, isHidden: false })),
  hasHeadings: headings.some((heading) => heading !== ""),
  rows: [],
  leftOut: [],
});

const groups = (tables: Tables) => tablesOfOneShape(tables).map((group) => group.map((part) => part.sheet));

describe("tables of one shape", () => {
  it("are those with the same headings, whatever the case and the spaces", () => {
    const tables = [
      table("2023", ["Страна", "ВУЗ"]),
      table("2024", ["СТРАНА", " вуз"]),
      table("Цели", ["Цель", "Год"]),
    ];
    expect(groups(tables)).toEqual([["2023", "2024"], ["Цели"]]);
  });

  it("are those with one heading empty", () => {
    const tables = [table("Осиё", ["№", "Давлат", "Донишгоҳ"]), table("Аврупо", ["", "Давлат", "Донишгоҳ"])];
    expect(groups(tables)).toEqual([["Осиё", "Аврупо"]]);
  });

  it("are not those with other headings or in another order", () => {
    const tables = [table("a", ["Страна", "ВУЗ"]), table("b", ["ВУЗ", "Страна"]), table("c", ["Страна", "ВУЗ", "Год"])];
    expect(groups(tables)).toEqual([["a"], ["b"], ["c"]]);
  });

  it("are a table and those after it that have no headings, which get its headings", () => {
    const tables = [
      table("1", ["Davlat", "OTM"]),
      table("2", ["", ""]),
      table("3", ["", ""]),
      table("4", ["", "", ""]),
    ];
    expect(groups(tables)).toEqual([["1", "2", "3"], ["4"]]);
    expect(tablesOfOneShape(tables)[0]?.[2]?.columns.map((column) => column.heading)).toEqual(["Davlat", "OTM"]);
  });
});
