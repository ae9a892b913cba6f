import { expect, test } from "vitest";
import { personsInCell } from "../../src/importing/names/persons-in-cell.ts";

test.each([
  ["Иванов А.А., Петров Б.Б.; Сидоров", ["Иванов А.А.", "Петров Б.Б.", "Сидоров"]],
  ["1. Иванова 2. Петрова", ["Иванова", "Петрова"]],
  ["1) Раҳимова Мадина\n2) Каримов Далер", ["Раҳимова Мадина", "Каримов Далер"]],
  ["Раҳимова Мадина\nКаримов Далер", ["Раҳимова Мадина", "Каримов Далер"]],
  ["Karimov Aziz, Yoʻldosheva Dilnoza, Toʻxtayev Bobur", ["Karimov Aziz", "Yoʻldosheva Dilnoza", "Toʻxtayev Bobur"]],
  ["А.А. Иванов, проф. Петров", ["А.А. Иванов", "проф. Петров"]],
  ["ИвановА.А., ПетровБ.Б.", ["ИвановА.А.", "ПетровБ.Б."]],
  ["王小明、李华", ["王小明", "李华"]],
])("%s: several, written clearly", (text, pieces) => {
  expect(personsInCell(text)).toEqual({ pieces, isClear: true });
});

test.each([
  ["Анна и Мария", ["Анна", "Мария"]],
  ["Иванов, Петров, Сидоров", ["Иванов", "Петров", "Сидоров"]],
  ["Иванов, Петров", ["Иванов", "Петров"]],
  ["Иванов А.А., Сидоров", ["Иванов А.А.", "Сидоров"]],
  [
    "Иванов А.А., профессор кафедры физики, Петров Б.Б., доцент",
    ["Иванов А.А., профессор кафедры физики", "Петров Б.Б., доцент"],
  ],
  ["García Márquez, Gabriel José", ["García Márquez", "Gabriel José"]],
  ["Иванов А.А. и др.", []],
  ["3 студента", []],
  ["5 нафар донишҷӯ", []],
  ["Karimov Aziz va boshqalar", []],
])("%s: perhaps several", (text, pieces) => {
  expect(personsInCell(text)).toMatchObject({ pieces, isClear: false });
});

test.each([
  "Ректор, проф. Иванов",
  "Иванов Иван, 3 курс",
  "Smith, John",
  "García Márquez, Gabriel",
  "Иванов Иван Иванович",
  "Иванова\nМария",
  "Иванова\nМария\nПетровна",
  "Иванов А.А. (доцент, кафедра физики)",
  "John Smith, PhD",
  "Иванов Иван, студент ТНУ",
  "Иванов Иван / Ivanov Ivan",
  "Раҳимова Мадина, донишҷӯи курси 3",
  "Abdullayev Sherzod Olim oʻgʻli",
  "Ludwig van Beethoven",
  "Королёва-Петрова Анна",
  "",
])("%s: one", (text) => {
  expect(personsInCell(text)).toBeUndefined();
});
