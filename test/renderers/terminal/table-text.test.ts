import { describe, expect, test } from "vitest";
import { markdown } from "../../../src/renderers/markdown/markdown.ts";
import { tableText } from "../../../src/renderers/terminal/table-text.ts";
import { textWidth, wrap } from "../../../src/renderers/text-width.ts";
import { type Cell, nothingCell, withheldCell } from "../../../src/tables/cell.ts";
import type { Column, Table } from "../../../src/tables/table.ts";
import { column, count, plain, plainStyle, tableOf } from "../../support/tables.ts";

const numbers = ["Agreements in force", "With the partner only", "Joint programmes"].map(
  (heading): Column => ({ ...column(heading), heading: plain(heading), role: "value" }),
);
const table = (key: string, label: string) =>
  tableOf({
    columns: [{ ...column(key), role: "label" }, ...numbers],
    rows: [[plain(label), count(1), count(2), count(3)]],
  });
const linesAt = (width: number, key: string, label: string): string[] =>
  [...tableText(table(key, label), { ...plainStyle, width })].join("").split("\n");

describe("a table of counts on a narrow terminal", () => {
  test("headings take more lines before a text has to", () => {
    const lines = linesAt(66, "name", "Kunming University of Science");
    expect(lines.every((line) => textWidth(line) <= 66)).toBe(true);
    expect(lines.find((line) => line.includes("Kunming University of Science"))).toBeDefined();
  });

  test("then texts give way, and ids where nothing else is left", () => {
    for (const key of ["name", "id"]) {
      const lines = linesAt(60, key, "mmit-macromine-conference-2019");
      expect(lines.every((line) => textWidth(line) <= 60)).toBe(true);
    }
  });
});

test.each([
  ["text", (given: Table) => [...tableText(given, plainStyle)].join("")],
  ["Markdown", (given: Table) => markdown(given, plainStyle)],
])("a number that is left blank is no dash, which means that there is no record: %s", (_, write) => {
  const columns = [column("a"), column("b", "value"), column("c", "total")];
  const of = (last: Cell): number =>
    write(tableOf({ columns, rows: [[plain("a"), nothingCell, last]] })).split("–").length - 1;
  expect([of(withheldCell), of(nothingCell)]).toEqual([1, 2]);
});

describe("columns stand under each other", () => {
  const bars = (...names: string[]): Set<number> => {
    const rows = names.map((name) => [plain(name), count(1)]);
    const lines = [...tableText(tableOf({ columns: [column("name"), column("n", "value")], rows }), plainStyle)].join(
      "",
    );
    return new Set(
      lines.split("\n").flatMap((line) => (line.includes("│") ? [textWidth(line.split("│")[0] ?? "")] : [])),
    );
  };

  test("whatever the width of characters", () => {
    expect(bars("Донишгоҳ", "昆明理工大学", "محمّد", "हिन्दी", "e\u0301cole", "“ꀀ”")).toEqual(new Set([14]));
  });

  test("but for a text that is wider than a column gets, which is not cut", () => {
    const long = "ж".repeat(3_000);
    expect(bars("a", long, "b")).toEqual(new Set([1_002, 3_002]));
  });
});

test("many rows come in pieces, which make the same table", () => {
  const rows = Array.from({ length: 450 }, (_, index) => [plain(`r${index}`), count(index)]);
  const table = tableOf({ columns: [column("name"), column("n", "value")], rows, totals: [nothingCell, count(9)] });
  const pieces = [...tableText(table, plainStyle)];
  expect(pieces.length).toBeGreaterThan(5);
  const lines = pieces.join("").split("\n");
  expect(lines.filter((line) => line.includes("│"))).toHaveLength(452);
  expect(lines.filter((line) => line.includes("┼"))).toHaveLength(2);
});

describe("wrap", () => {
  test("breaks a word of any length", () => {
    const lines = wrap("ж".repeat(60_000), 60);
    expect(new Set(lines)).toEqual(new Set(["ж".repeat(60)]));
    expect(lines).toHaveLength(1_000);
  });

  test("wide characters take two columns", () => expect(wrap("昆明理工大学", 5)).toEqual(["昆明", "理工", "大学"]));
});
