import { expect, test } from "vitest";
import { type ColumnTexts, columnWidths, isCrowded, leastWidth } from "../../src/renderers/column-widths.ts";
import { textWidth } from "../../src/renderers/letter-widths.ts";

/** The text width of an upright A4 page in twentieths of a point, and letters of eight points. */
const room = 10_000;
const size = 16;

const texts = (heading: string, ...cells: string[]): ColumnTexts => ({ heading, isNumeric: false, texts: cells });
const numbers = (heading: string, ...cells: string[]): ColumnTexts => ({ heading, isNumeric: true, texts: cells });

/** The width of a text with the space at its sides. */
const widthOf = (text: string): number => textWidth(text) * size * 10 + 160;

const projects = [
  texts("Вуз", "ITIM Kulob", "TDTU QF", "MMIT"),
  texts("Проект", ...Array.from({ length: 3 }, () => "Развитие служб по работе с выпускниками вузов Центральной Азии")),
  texts("Партнёры", ...Array.from({ length: 3 }, () => "Норвежский университет естественных наук; Университет Уфы")),
  texts("Дата", "20–23.03.2019", "2016 – 2019", "17 июля 2019"),
  texts("Использование", ...Array.from({ length: 3 }, () => "Нет записей об использовании за последние 24 месяца")),
];

test("where texts compete for a page, dates and short names stay on one line, and long texts share the rest", () => {
  expect(isCrowded(projects, room, size)).toBe(true);
  const widths = columnWidths(projects, room, size);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(room);
  expect(widths[0]).toBeGreaterThanOrEqual(Math.floor(widthOf("ITIM Kulob")));
  expect(widths[3]).toBeGreaterThanOrEqual(Math.floor(widthOf("20–23.03.2019")));
  const [, project = 0, partners = 0, date = 0, use = 0] = widths;
  expect(Math.min(project, partners, use)).toBeGreaterThan(date);
});

test("a short name breaks before a word does", () => {
  const countries = [texts("Вуз", "ITIM Kulob"), numbers("Мероприятия", "5"), texts("Страна", "Великобритания")];
  const least = Math.ceil(leastWidth(countries, size));
  const [name = 0, , country = 0] = columnWidths(countries, least, size);
  expect(name).toBeLessThan(widthOf("ITIM Kulob"));
  expect(country).toBeGreaterThanOrEqual(Math.floor(widthOf("Великобритания")));
});

test("columns that have room for all texts do not compete", () => {
  const few = [texts("Страна", "Россия"), numbers("Всего", "12")];
  expect(isCrowded(few, room, size)).toBe(false);
});

test("where there is room, a heading of numbers stands on one line", () => {
  const heading = "Действовало на конец 2019 года";
  const [, numbersWidth = 0] = columnWidths([texts("Страна", "Россия"), numbers(heading, "12")], room, size);
  expect(numbersWidth).toBeGreaterThanOrEqual(Math.floor(widthOf(heading)));
});
