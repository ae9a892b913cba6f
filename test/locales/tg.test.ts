import fc from "fast-check";
import { expect, test } from "vitest";
import { tg } from "../../src/locales/tg.ts";
import type { PartFormatters } from "../../src/locales/words.ts";
import { fieldCell } from "../../src/tables/cell.ts";
import { inEnglish } from "../support/in-english.ts";

const alphabet = [..."абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя"];
const format: PartFormatters = {
  date: (text) => text,
  phrase: () => "",
  quantity: () => "",
  cell: (cell) => (cell.is === "field" ? (new Map(Object.entries(tg.fields)).get(cell.name) ?? "") : ""),
  sentence: (sentence) => sentence.tg ?? sentence.en,
  text: (text) => (typeof text === "string" ? text : ""),
  foreignLanguages: () => [],
};

test("numbers: groups from four digits on, a decimal comma, no plural after them", () => {
  expect([1234, 12345, 2.5].map(tg.number)).toEqual(["1\u00a0234", "12\u00a0345", "2,5"]);
  expect(tg.percent(0.125)).toBe("12,5\u00a0%");
  expect(
    [1, 3].map((records) => tg.phrases["number-of-records"]({ message: "number-of-records", records }, format)),
  ).toEqual(["1 сабт.", "3 сабт."]);
});

test.each([
  ["2018-06-16", "16.06.2018"],
  ["2018-06~", "06.2018~"],
  ["2018?", "2018?"],
  ["199X", "солҳои 1990"],
  ["2018/2019", "2018/2019"],
  ["2018/2019-2/2", "2018/2019, нимсолаи 2"],
  ["2018/2019-5/6", "2018/2019, давраи 5 аз 6"],
  ["баъди имзо", "баъди имзо"],
])("the date %s is written %s", (text, written) => expect(tg.date(text)).toBe(written));

test("a title names its dimensions in lower case, joined by «ва»", () => {
  const what = { ...inEnglish("Students abroad"), tg: "Донишҷӯён дар хориҷа" };
  const by = ["partner_type", "country", "year"].map(fieldCell);
  expect(tg.phrases.grouped({ message: "grouped", what, by }, format)).toBe(
    "Донишҷӯён дар хориҷа аз рӯи навъи шарик, кишвар ва сол",
  );
});

test.each([
  ["бе буҷет", "3 сабт бе буҷет"],
  ["ки пеш аз давра буданд", "3 сабте, ки пеш аз давра буданд"],
])("records left out are told by a word group or a clause: %s", (reason, said) => {
  const what = { ...inEnglish(reason), tg: reason };
  expect(tg.phrases["left-out"]({ message: "left-out", records: 3, what }, format)).toBe(
    `Ба ҳисоб гирифта нашуд: ${said}.`,
  );
});

test("several countries are partners' countries; other dimensions are named", () => {
  const inSeveral = (...names: string[]) =>
    tg.phrases["in-several"]({ message: "in-several", records: 2, dimensions: names.map(fieldCell) }, format);
  expect(inSeveral("country")).toMatch(/^2 сабт дар якчанд кишвар шарик дорад/);
  expect(inSeveral("scope", "year")).toMatch(/^2 сабт аз рӯи самтҳои ҳамкорӣ ва сол ба якчанд гурӯҳ дохил мешавад/);
});

test("single letters stand in the order of the alphabet, small or capital, composed or not", () => {
  const letter = fc.nat({ max: alphabet.length - 1 });
  const form = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.normalize("NFD"),
    (text) => text.toUpperCase(),
  );
  fc.assert(
    fc.property(letter, letter, form, form, (one, other, write, rewrite) => {
      fc.pre(one !== other);
      const order = tg.compare(write(alphabet[one] ?? ""), rewrite(alphabet[other] ?? ""));
      expect(Math.sign(order)).toBe(Math.sign(one - other));
    }),
  );
});

test("comparison is a total order", () => {
  const word = fc.string({ unit: fc.constantFrom(...alphabet, "Ӣ", "Ӯ", "Ё", "Қ", " ", "1"), maxLength: 5 });
  const compare = (a: string, b: string) => Math.sign(tg.compare(a, b));
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(compare(a, b)).toBe(0 - compare(b, a));
      const [first = "", , last = ""] = [a, b, c].sort(tg.compare);
      expect(compare(first, last)).toBeLessThanOrEqual(0);
    }),
  );
});

test("words of one beginning: ғ after г, ӣ after и, ӯ after у, ё after е", () => {
  const words = ["гӯш", "ғор", "дил", "дина", "дӣн", "дуд", "дӯст", "еф", "ёр", "қанд", "лола"];
  expect(words.toReversed().sort(tg.compare)).toEqual(words);
});
