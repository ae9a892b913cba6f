import { expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { cellOf } from "./cell-of.ts";
import { asked, fieldsOf, planned } from "./planned.ts";

test.each([
  ["0613", '["0613"]'],
  ["07 Engineering", '["07"]'],
  ["07 Engineering, manufacturing and construction", '["07"]'],
  ["04 - Business, administration and law", '["04"]'],
  ["0715, 0732", '["0715","0732"]'],
  ["0311 Economics; 0421 Law", '["0311","0421"]'],
  ["Education (01)", '["01"]'],
  ["ISCED-F 2013: 061", '["061"]'],
  ["07 Law", "? 07"],
  ["0731 Mimarlık", "? 0731"],
  ["613", "? 0613"],
  ["0777", "?"],
  ["инженерия", "?"],
])("%s is codes of ISCED-F or asked", (text, meaning) => {
  expect(cellOf("agreements", "fields", text)).toBe(meaning);
});

test("a journey has one field of education", () => {
  expect(cellOf("mobilities", "field", "0613")).toBe("0613");
  expect(cellOf("mobilities", "field", "0613, 0715")).toBe("?");
});

test("a column of codes is known by its heading, one of words goes to the notes", () => {
  const list = (...cells: string[]) =>
    planned([
      sheetOf(
        ["Вуз", "Вид документа", "Дата подписания", "Field of study"],
        cells.map((cell, at) => ["Рижский технический университет", "Меморандум", `1${at}.03.2019`, cell]),
      ),
    ]);
  const coded = list("0613", "07 Engineering");
  expect(asked(coded)).toEqual([]);
  expect(fieldsOf(coded, "agreements")).toMatchObject([{ fields: ["0613"] }, { fields: ["07"] }]);
  expect(fieldsOf(list("информатика", "право"), "agreements")[0]).toMatchObject({
    notes: "Field of study: информатика",
  });
});
