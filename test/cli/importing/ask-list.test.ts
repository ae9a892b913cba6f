import { expect, test } from "vitest";
import { proposeMapping } from "../../../src/importing/columns/propose-mapping.ts";
import { sheetOf } from "../../support/sheet-of.ts";
import { askedAbout } from "./asked-about.ts";

test("an encoding is chosen by the line that reads right", async () => {
  const { asking, asked } = askedAbout(["Рижский"]);
  const choices = [
    { encoding: "KOI8-R", sample: "пХФЯЙХИ" },
    { encoding: "Windows-1251", sample: "Рижский" },
  ];
  expect(await asking.encoding(choices)).toBe("Windows-1251");
  expect(asked).toEqual(["В файле не указана кодировка. Какая строка читается правильно?"]);
});

test("a list is chosen by its sheets, how many rows it has and its title; sheets of one shape are one", async () => {
  const journeys = ["2023", "2024"].map((sheet) => sheetOf(["ФИО", "Вуз"], [["Саидов Ф.", "RTU"]], { sheet }));
  const agreements = sheetOf(["Вуз"], [["RTU"]], { sheet: "Договоры", titles: ["Реестр договоров"] });
  expect(await askedAbout(["2023 + 2024 (строк: 2)"]).asking.tables([[agreements], journeys])).toBe(journeys);
  expect(await askedAbout(["реестр"]).asking.tables([[agreements], journeys])).toEqual([agreements]);
});

test("a kind is chosen by its name in any language, the likeliest first", async () => {
  const table = sheetOf(["Вуз", "Подписан"], [["RTU", "2018-08-24"]], { sheet: "Договоры" });
  const proposed = proposeMapping([table], "список.xlsx");
  expect(await askedAbout([""]).asking.kind(proposed)).toBe("agreements");
  expect(await askedAbout(["tadbirlar"]).asking.kind(proposed)).toBe("events");
});
