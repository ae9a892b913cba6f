import { expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, fieldsOf, outcomes, planned } from "./planned.ts";

const answers = { who: { "": "student" }, purpose: { "": "exchange" } };
const journeys = (...rows: string[][]) =>
  sheetOf(["Ф.И.О.", "Университет", "Кол-во студентов", "Курс", "Учебный год"], rows, {
    sheet: "Исходящая мобильность",
  });

test("several persons in a cell are asked once for the column, and split as shown", () => {
  const table = journeys(
    ["Иванов А.А., Петров Б.Б.", "RTU", "2", "3", "2018/2019"],
    ["Раҳимова Мадина; Каримов Далер", "RTU", "", "", "2019/2020"],
    ["Саидова Нигина, 3 курс", "RTU", "1", "", "2019/2020"],
  );
  const plan = planned([table], { answers });
  expect(asked(plan)).toEqual(["persons.name : split|one|each"]);
  expect(plan.questions[0]).toMatchObject({ heading: "Ф.И.О.", rows: 2 });
  expect(plan.questions[0]?.reason.ru).toContain("Иванов А.А. | Петров Б.Б.");
  expect(outcomes(plan)).toContain("4 written");
  const split = planned([table], { answers: { ...answers, "persons.name": { "": "split" } } });
  expect(fieldsOf(split, "mobilities")).toMatchObject([
    { persons: [{ name: "Иванов А.А." }, { name: "Петров Б.Б." }], count: "2", notes: "Курс: 3" },
    { persons: [{ name: "Раҳимова Мадина" }, { name: "Каримов Далер" }] },
    { persons: [{ name: "Саидова Нигина, 3 курс" }] },
  ]);
});

test("a number of persons that differs, and a cell that is less clear, are asked of that cell", () => {
  const table = journeys(
    ["Иванов А.А., Петров Б.Б.", "RTU", "3", "", "2018/2019"],
    ["Анна и Мария", "RTU", "2", "", "2019/2020"],
    ["Карим Азизов и др.", "RTU", "5", "", "2020/2021"],
  );
  const plan = planned([table], { answers: { ...answers, "persons.name": { "": "split" } } });
  expect(asked(plan)).toEqual([
    "persons.name Иванов А.А., Петров Б.Б.: split|one",
    "persons.name Анна и Мария: split|one",
    "persons.name Карим Азизов и др.: one",
  ]);
  const settled = planned([table], {
    answers: {
      ...answers,
      "persons.name": {
        "Иванов А.А., Петров Б.Б.": "split",
        "Анна и Мария": "Анна Саидова; Мария Петрова",
        "Карим Азизов и др.": "notes",
      },
    },
  });
  expect(fieldsOf(settled, "mobilities")).toMatchObject([
    { persons: [{ name: "Иванов А.А." }, { name: "Петров Б.Б." }], count: "3" },
    { persons: [{ name: "Анна Саидова" }, { name: "Мария Петрова" }] },
    { count: "5", notes: "Ф.И.О.: Карим Азизов и др." },
  ]);
});

test("persons who are only counted are no person of that name", () => {
  const table = journeys(
    ["Группа студентов (5 чел.)", "RTU", "", "3", "2018/2019"],
    ["Каримов А. (2 студента)", "RTU", "", "", "2019/2020"],
  );
  const plan = planned([table], { answers });
  expect(asked(plan)).toEqual([
    "persons.name Группа студентов (5 чел.): count=5|one",
    "persons.name Каримов А. (2 студента): one",
  ]);
  const counted = { "persons.name": { "Группа студентов (5 чел.)": "count=5", "Каримов А. (2 студента)": "2" } };
  expect(fieldsOf(planned([table], { answers: { ...answers, ...counted } }), "mobilities")).toMatchObject([
    { count: "5", notes: expect.stringContaining("Группа студентов (5 чел.)") },
    { count: "2", notes: "Ф.И.О.: Каримов А. (2 студента)" },
  ]);
});
