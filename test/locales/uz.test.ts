import { Chalk } from "chalk";
import { expect, test } from "vitest";
import { uz } from "../../src/locales/uz.ts";
import { phraseText } from "../../src/renderers/phrase-text.ts";
import type { Style } from "../../src/renderers/style.ts";
import { fieldCell } from "../../src/tables/cell.ts";
import type { Phrase } from "../../src/tables/phrase.ts";
import { inEnglish } from "../support/in-english.ts";

const style: Style = {
  language: "uz",
  textLanguage: "uz",
  registryLanguage: "uz",
  chalk: new Chalk({ level: 0 }),
  width: undefined,
};

const said = (phrase: Phrase): string => phraseText(phrase, style);

const by = (...names: string[]): string =>
  said({ message: "grouped", what: { ...inEnglish("Agreements"), uz: "Shartnomalar" }, by: names.map(fieldCell) });

const severalIn = (records: number, ...names: string[]): string =>
  said({ message: "in-several", records, dimensions: names.map(fieldCell) });

test.each([
  [1, "1 ta yozuv."],
  [3, "3 ta yozuv."],
  [12000, "12\u00a0000 ta yozuv."],
])("a word has no plural after its number: %i", (records, text) => {
  expect(said({ message: "number-of-records", records })).toBe(text);
});

test("numbers are grouped from four digits on, with a comma for decimals", () => {
  expect([1234, 12345, 2.5].map(uz.number)).toEqual(["1\u00a0234", "12\u00a0345", "2,5"]);
  expect(uz.percent(0.125)).toBe("12,5%");
  expect(uz.money(133000, "TJS")).toBe("133\u00a0000 TJS");
});

test.each([
  ["2018", "2018"],
  ["2018-06", "06.2018"],
  ["2018-06-16", "16.06.2018"],
  ["2018-06~", "~06.2018"],
  ["2018?", "2018?"],
  ["199X", "1990-yillar"],
  ["200X?", "2000-yillar?"],
  ["2018/2019", "2018/2019"],
  ["2018/2019-1/1", "2018/2019"],
  ["2018/2019-2/2", "2018/2019, 2-semestr"],
  ["2018/2019-3/4", "2018/2019, 3-chorak"],
  ["2018/2019-3/6", "2018/2019, 3/6-qism"],
  ["kuz 2018", "kuz 2018"],
])("a date or term: %s", (written, text) => {
  expect(uz.date(written)).toBe(text);
});

test("a title names its dimensions in the plural, before what is counted", () => {
  expect(by("country")).toBe("Mamlakatlar boʻyicha shartnomalar");
  expect(by("country", "year")).toBe("Mamlakatlar va yillar boʻyicha shartnomalar");
  expect(by("country", "type", "year")).toBe("Mamlakatlar, turlar va yillar boʻyicha shartnomalar");
});

test("a field that seldom groups is named by its heading", () => {
  expect(by("country", "visa")).toBe("Mamlakatlar va “Viza” maydoni boʻyicha shartnomalar");
});

test("what stands in several countries is said as people say it", () => {
  expect(severalIn(2, "country")).toMatch(/^2 ta yozuvning hamkorlari bir necha mamlakatdan: /);
  expect(severalIn(2, "partner", "region")).toMatch(/^2 ta yozuv hamkorlar va mintaqalar boʻyicha bir necha /);
});

test("a note says first why, then how many", () => {
  const what = { ...inEnglish("without a date of signing"), uz: "imzolangan sanasi yoʻq" };
  expect(said({ message: "left-out", records: 3, what })).toBe("Hisobga olinmadi: imzolangan sanasi yoʻq 3 ta yozuv.");
});

test("oʻ, gʻ, sh and ch come after z, however the apostrophe is written; numbers by their value", () => {
  const sorted = ["choy", "shox", "g‘oz", "oʻrta", "zar", "sut", "ola", "gul", "10", "9"].sort(uz.compare);
  expect(sorted).toEqual(["9", "10", "gul", "ola", "sut", "zar", "oʻrta", "g‘oz", "shox", "choy"]);
});
