import { Chalk } from "chalk";
import { expect, test } from "vitest";
import { ru } from "../../src/locales/ru.ts";
import { phraseText } from "../../src/renderers/phrase-text.ts";
import type { Style } from "../../src/renderers/style.ts";
import { fieldCell } from "../../src/tables/cell.ts";
import type { Phrase } from "../../src/tables/phrase.ts";
import { inEnglish } from "../support/in-english.ts";

const style: Style = {
  language: "ru",
  textLanguage: "ru",
  registryLanguage: "ru",
  chalk: new Chalk({ level: 0 }),
  width: undefined,
};

const said = (phrase: Phrase): string => phraseText(phrase, style);

const by = (...names: string[]): string =>
  said({
    message: "grouped",
    what: { ...inEnglish("Students abroad"), ru: "Студенты за рубежом" },
    by: names.map(fieldCell),
  });

const severalIn = (records: number, ...names: string[]): string =>
  said({ message: "in-several", records, dimensions: names.map(fieldCell) });

test.each([
  [1, "1 запись."],
  [2, "2 записи."],
  [5, "5 записей."],
  [11, "11 записей."],
  [21, "21 запись."],
  [112, "112 записей."],
  [12000, "12\u00a0000 записей."],
])("a word agrees with its number: %i", (records, text) => {
  expect(said({ message: "number-of-records", records })).toBe(text);
});

test.each([
  [1, 1, "Показано 1 из 1 записи."],
  [2, 21, "Показано 2 из 21 записи."],
  [2, 22, "Показано 2 из 22 записей."],
])("a whole stands in the genitive: %i of %i", (shown, of, text) => {
  expect(said({ message: "limited", shown, of })).toBe(text);
});

test.each([
  ["2018", "2018"],
  ["2018-06", "06.2018"],
  ["2018-06-16", "16.06.2018"],
  ["2018-06~", "~06.2018"],
  ["2018?", "2018?"],
  ["199X", "1990-е годы"],
  ["199X~", "~1990-е годы"],
  ["2018/2019", "2018/2019"],
  ["2018/2019-1/1", "2018/2019"],
  ["2018/2019-2/2", "2018/2019, 2-й семестр"],
  ["2018/2019-3/4", "2018/2019, 3-я четверть"],
  ["2018/2019-3/6", "2018/2019, 3-я часть из 6"],
  ["осень 2018", "осень 2018"],
])("a date or term: %s", (written, text) => {
  expect(ru.date(written)).toBe(text);
});

test("numbers are grouped from four digits on, with a comma for decimals", () => {
  expect([1280, 133000, 2.5].map(ru.number)).toEqual(["1\u00a0280", "133\u00a0000", "2,5"]);
  expect(ru.percent(0.125)).toBe("12,5\u00a0%");
  expect([ru.percent(1 / 13, 13), ru.percent(0.125, 200)]).toEqual(["8\u00a0%", "12,5\u00a0%"]);
  expect(ru.money(133000, "TJS")).toBe("133\u00a0000 TJS");
});

test("what a table is grouped by stands in the dative; a field without a form of its own is named", () => {
  expect(by("country", "year")).toBe("Студенты за рубежом по странам и годам");
  expect(by("level", "who", "scope")).toBe(
    "Студенты за рубежом по уровням образования, категориям участников и направлениям сотрудничества",
  );
  expect(by("year", "award")).toBe("Студенты за рубежом по годам и полю «Награда»");
});

test("what counts in several rows agrees with its number", () => {
  expect(severalIn(21, "country")).toBe(
    "21 запись с партнёрами из нескольких стран учтена по каждой стране, а в общем итоге — один раз.",
  );
  expect(severalIn(2, "country")).toContain("2 записи с партнёрами из нескольких стран учтены");
  expect(severalIn(5, "scope", "type")).toBe(
    "5 записей попадают в несколько групп по направлениям сотрудничества и видам и учтены в каждой, а в общем итоге — один раз.",
  );
});

test("names sort as in a Russian dictionary, numbers in them by size", () => {
  expect(["Ёмкость", "Япония", "Группа 10", "Жизнь", "Группа 9", "Египет"].sort(ru.compare)).toEqual([
    "Группа 9",
    "Группа 10",
    "Египет",
    "Ёмкость",
    "Жизнь",
    "Япония",
  ]);
});
