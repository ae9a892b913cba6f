import { describe, expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, fieldsOf, planned } from "./planned.ts";

const settled = { who: { "": "student" }, purpose: { "": "exchange" } };
const journeys = (heading: string, ...numbers: string[]) =>
  sheetOf(
    ["Host university", "Academic year", heading],
    numbers.map((number, at) => ["Riga Technical University", `202${at}/2${at + 1}`, number]),
    { sheet: "Outgoing mobility" },
  );
const counts = (plan: ReturnType<typeof planned>) =>
  fieldsOf(plan, "mobilities").map((fields) => (fields as { count?: string }).count);

test("whole numbers below a word for persons are how many they are", () => {
  const plan = planned([journeys("Students", "3", "2")], { answers: settled });
  expect(asked(plan)).toEqual([]);
  expect(counts(plan)).toEqual(["3", "2"]);
});

describe("numbers below an unknown heading, in a list that counts nobody", () => {
  const table = journeys("Kopā", "3", "5", "2");
  test("are asked once", () => {
    expect(asked(planned([table], { answers: settled }))).toEqual(["count : Kopā|notes"]);
  });

  test("and are read as answered", () => {
    const answered = (answer: string) => planned([table], { answers: { ...settled, count: { "": answer } } });
    expect(counts(answered("Kopā"))).toEqual(["3", "5", "2"]);
    expect(fieldsOf(answered("notes"), "mobilities")[0]).toMatchObject({ notes: "Kopā: 3" });
  });

  test("of several columns it is asked which", () => {
    const several = sheetOf(
      ["Host university", "Academic year", "Kopā", "Pārējie"],
      [
        ["Riga Technical University", "2021/22", "3", "1"],
        ["Riga Technical University", "2022/23", "5", "4"],
      ],
      { sheet: "Outgoing mobility" },
    );
    expect(asked(planned([several], { answers: settled }))).toEqual(["count : Kopā|Pārējie|notes"]);
    expect(counts(planned([several], { answers: { ...settled, count: { "": "Pārējie" } } }))).toEqual(["1", "4"]);
  });

  test("numbers of rows and years are none", () => {
    expect(asked(planned([journeys("Kopā", "1", "2", "3")], { answers: settled }))).toEqual([]);
    expect(asked(planned([journeys("Gads", "2019", "2021", "2020")], { answers: settled }))).toEqual([]);
  });
});

test("studies of less than a year are no degree unless somebody says so", () => {
  const list = (purpose: string, dates: string) =>
    sheetOf(
      ["ФИО", "Принимающий вуз", "Цель", "Сроки"],
      [["Каримов Анвар", "Рижский технический университет", purpose, dates]],
      { sheet: "Исходящая мобильность" },
    );
  const answers = { who: { "": "student" } };
  expect(asked(planned([list("обучение", "03.02.2020 – 28.06.2020")], { answers }))).toEqual([
    "purpose обучение: training|exchange|degree",
  ]);
  expect(asked(planned([list("обучение", "01.09.2020 – 30.06.2024")], { answers }))).toEqual([]);
  const degree = planned([list("обучение", "03.02.2020 – 28.06.2020")], {
    answers: { ...answers, purpose: { обучение: "degree" } },
  });
  expect(fieldsOf(degree, "mobilities")).toMatchObject([{ purpose: "degree" }]);
});

test("a total beside men and women is how many persons they are", () => {
  const table = sheetOf(
    ["ВУЗ", "Страна", "Цель", "Всего", "Муж", "Жен"],
    [["Рижский технический университет", "Латвия", "обмен", "5", "3", "2"]],
    { sheet: "Входящая мобильность 2022/2023" },
  );
  const plan = planned([table], { answers: { who: { "": "student" } } });
  expect(fieldsOf(plan, "mobilities")).toMatchObject([{ count: "5", women: "2", notes: "Муж: 3" }]);
});

test("a total beside what was paid is no number of persons", () => {
  const table = sheetOf(
    ["ФИО", "ВУЗ", "Цель", "Проезд", "Всего"],
    [["Каримов Анвар", "Рижский технический университет", "обмен", "300", "1250"]],
    { sheet: "Исходящая мобильность 2022/2023" },
  );
  const [journey] = fieldsOf(planned([table], { answers: { who: { "": "student" } } }), "mobilities");
  expect(journey).not.toHaveProperty("count");
});

test.each(["Horas", "Punkty", "CGPA", "Kredit", "Количество часов"])(
  "numbers below %s are none of persons",
  (heading) => {
    const rows = [
      ["RTU", "2018/2019", "40"],
      ["RTU", "2019/2020", "20"],
    ];
    const table = sheetOf(["Университет", "Учебный год", heading], rows, { sheet: "Исходящая мобильность" });
    const plan = planned([table], { answers: { who: { "": "student" }, purpose: { "": "exchange" } } });
    expect(asked(plan)).toEqual([]);
    expect(fieldsOf(plan, "mobilities")).toHaveLength(2);
  },
);
