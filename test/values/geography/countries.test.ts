import { expect, test } from "vitest";
import { findCountry } from "../../../src/values/geography/countries.ts";

test.each([
  ["UZ", "UZ"],
  ["uz", "UZ"],
  ["Germany", "DE"],
  ["Германия", "DE"],
  ["Олмон", "DE"],
  ["Turkey", "TR"],
  ["Türkiye", "TR"],
  ["South Korea", "KR"],
  ["Ӯзбекистон", "UZ"],
  ["O'zbekiston", "UZ"],
  ["Объединенные Арабские Эмираты", "AE"],
])("%s is %s", (name, code) => expect(findCountry(name).codes).toEqual([code]));

test("a name of two countries is both", () => {
  expect(findCountry("Korea").codes).toEqual(["KP", "KR"]);
  expect(findCountry("Конго").codes).toEqual(["CD", "CG"]);
});

test("a wrong name has none, and the nearest right one", () => {
  expect(findCountry("Rusia")).toEqual({
    codes: [],
    nearest: expect.arrayContaining([{ code: "RU", name: "Russia" }]),
  });
});
