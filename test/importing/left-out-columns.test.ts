import { expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { fieldsOf, planned } from "./planned.ts";

const answers = { who: { "": "student" }, purpose: { "": "exchange" } };

test.each([
  ["Дата рождения студента", "12.03.2001"],
  ["Серия и № паспорта", "A1234567"],
  ["Контактный тел.", "+992 900 11 22 33"],
  ["Адрес электронной почты студента", "madina@example.com"],
  ["Связь", "+992 900 11 22 33"],
  ["Санаи таваллуди донишҷӯ", "12.03.2001"],
  ["Рақами телефон", "900112233"],
  ["Tugʻilgan yili va sanasi", "12.03.2001"],
  ["Pasport seriyasi", "AA 1234567"],
  ["JSHSHIR (PINFL)", "30101990123456"],
  ["Student’s e-mail address", "madina@example.com"],
  ["Cédula", "0912345678"],
  ["DNI / NIE", "12345678Z"],
  ["CNIC", "35202-1234567-1"],
  ["Matricola", "0124001"],
  ["Fecha de nacimiento", "12/03/2001"],
  ["학번", "2019123456"],
  ["Passport No. and date of issue", "A1234567"],
])("%s is left out of journeys, and is named", (heading, text) => {
  const table = sheetOf(
    ["Ф.И.О.", "Университет", "Учебный год", heading],
    [["Раҳимова Мадина", "RTU", "2018/2019", text]],
    { sheet: "Исходящая мобильность" },
  );
  const plan = planned([table], { answers });
  expect(plan.skipped).toEqual([heading]);
  expect(JSON.stringify(plan.records)).not.toContain(text);
});

test("what an agreement's row says of journeys stays in its notes", () => {
  const table = sheetOf(
    ["ВУЗ-партнёр", "Вид документа", "Соглашение от", "Кол-во студентов", "Преподавателей"],
    [["RTU", "Меморандум", "12.03.2019", "4", "2"]],
    { sheet: "Соглашения" },
  );
  expect(fieldsOf(planned([table]), "agreements")).toEqual([
    {
      ...{ partners: ["riga-tu"], type: "memorandum", signed: "2019-03-12" },
      notes: "Кол-во студентов: 4\nПреподавателей: 2",
    },
  ]);
});
