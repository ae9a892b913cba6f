import { expect, test } from "vitest";
import { readFile, workbook } from "./sheet-files.ts";

const head = ["Т/р", "Донишгоњ", "Давлат"];

async function cellsOf(...rows: string[][]) {
  const { tables, notes } = await readFile("list.xlsx", await workbook(rows));
  return { cells: tables[0]?.rows.map(({ cells }) => cells), notes: notes.map(({ en }) => en) };
}

test("letters of an old Tajik font are those that it showed, and it is said", async () => {
  const { cells, notes } = await cellsOf(
    head,
    ["1", "Донишгоњи давлатии Хуљанд", "Тољикистон"],
    ["2", "Ѓафуров, олї, рўз", "Ќирѓизистон"],
  );
  expect(cells).toEqual([
    ["1", "Донишгоҳи давлатии Хуҷанд", "Тоҷикистон"],
    ["2", "Ғафуров, олӣ, рӯз", "Қирғизистон"],
  ]);
  expect(notes).toEqual([expect.stringContaining('"Донишгоњ" was read as "Донишгоҳ"')]);
});

test("beside them, names in Serbian, Ukrainian and Uzbek stay as they are", async () => {
  const names = ["Универзитет у Љубљани, ђак", "Київський університет", "Україна", "Фарғона давлат университети, ўқув"];
  const { cells } = await cellsOf(head, ...names.map((name, index) => [String(index + 1), name, "Словения"]));
  expect(cells?.map(([, name]) => name)).toEqual(names);
});

test("without a Tajik word nothing is changed", async () => {
  const rows = [
    ["1", "Универзитет у Београду, Љубљана", "Србија"],
    ["2", "Универзитет во Скопје, Ќосето", "Македонија"],
  ];
  const { cells, notes } = await cellsOf(["№", "Университет", "Страна"], ...rows);
  expect({ cells, notes }).toEqual({ cells: rows, notes: [] });
});

test("in a text that was saved as Windows-1251 too", async () => {
  const bytes = [..."№;Донишгоњ;Давлат\n1;Донишгоњи давлатии Хуљанд;Тољикистон\n2;Донишгоњи тиббї;Тољикистон\n"].map(
    byteOf,
  );
  const { tables } = await readFile("list.csv", Uint8Array.from(bytes), { encoding: "windows-1251" });
  expect(tables[0]?.rows.map(({ cells }) => cells[1])).toEqual(["Донишгоҳи давлатии Хуҷанд", "Донишгоҳи тиббӣ"]);
});

const decoder = new TextDecoder("windows-1251");
const byteOf = (letter: string): number =>
  Array.from({ length: 256 }, (_, byte) => byte).find((byte) => decoder.decode(Uint8Array.of(byte)) === letter) ?? 63;
