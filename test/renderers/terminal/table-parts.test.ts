import { Chalk } from "chalk";
import { expect, test } from "vitest";
import type { Style } from "../../../src/renderers/style.ts";
import { tableText } from "../../../src/renderers/terminal/table-text.ts";
import { textWidth } from "../../../src/renderers/text-width.ts";
import { countCell, nothingCell, plainCell } from "../../../src/tables/cell.ts";
import type { Column, Table } from "../../../src/tables/table.ts";
import { exactly } from "../../../src/values/count.ts";

const types = ["University", "Research institute", "Government", "Foundation", "Embassy", "Company"];
const value = (name: string): Column => ({ key: name, heading: plainCell(name), role: "value" });

const table: Table = {
  title: { message: "cell", cell: plainCell("Шарикон") },
  columns: [
    { key: "country", heading: plainCell("Country"), role: "label" },
    ...types.map(value),
    { key: "total", heading: plainCell("Total"), role: "total" },
  ],
  rows: ["Россия", "Ӯзбекистон"].map((name) => [
    plainCell(name),
    ...types.map((_, index) => countCell(exactly(index + 1))),
    countCell(exactly(21)),
  ]),
  totals: [nothingCell, ...types.map((_, index) => countCell(exactly(2 * (index + 1)))), countCell(exactly(42))],
  notes: [],
};

const style = (width: number | undefined): Style => ({
  language: "en",
  textLanguage: "en",
  registryLanguage: "en",
  chalk: new Chalk({ level: 0 }),
  width,
});

test("a table of counts too wide for the terminal continues below, with its labels and totals", () => {
  const text = [...tableText(table, style(44))].join("");
  expect(text.split("\n").filter((line) => textWidth(line) > 44)).toEqual([]);
  for (const name of types) expect(text).toContain(name.split(" ")[0]);
  expect(text.match(/Россия/g)?.length).toBeGreaterThan(1);
  expect(text.match(/^ Total/gm)?.length).toBe(text.match(/Россия/g)?.length);
  expect(text).toMatch(/│ +42$/m);
});

test("one that fits, or is piped, stands in one piece", () => {
  for (const width of [undefined, 120])
    expect([...tableText(table, style(width))].join("").match(/Россия/g)).toHaveLength(1);
});
