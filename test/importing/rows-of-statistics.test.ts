import { expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, fieldsOf, outcomes, planned } from "./planned.ts";

const answers = { who: { "": "student" }, purpose: { "": "exchange" } };
const outgoing = { sheet: "Исходящая мобильность 2018/2019" };

test("rows of journeys that name neither persons nor where these went are asked once", () => {
  const table = sheetOf(
    ["Факультет", "Количество студентов", "Доля"],
    [
      ["Энергетика", "1200", "5%"],
      ["Экономика", "800", "4%"],
    ],
    outgoing,
  );
  const plan = planned([table], { answers });
  expect(asked(plan)).toEqual(["is_record nobody: no-record|as-written"]);
  expect(fieldsOf(plan, "mobilities")).toEqual([]);
  const none = planned([table], { answers: { ...answers, is_record: { nobody: "no-record" } } });
  expect(outcomes(none)).toEqual(["2 left-out", "3 left-out", "1 left-out"]);
  const all = planned([table], { answers: { ...answers, is_record: { nobody: "as-written" } } });
  expect(fieldsOf(all, "mobilities")).toHaveLength(2);
});

test("a row that says no more than the sum of those above it may be their total", () => {
  const table = sheetOf(
    ["Университет", "Страна", "Количество студентов"],
    [
      ["RTU", "Латвия", "5"],
      ["Кубанский государственный аграрный университет", "Россия", "2"],
      ["Ойлаганда", "", "7"],
    ],
    outgoing,
  );
  const plan = planned([table], { answers: { ...answers, "partner.type": { Ойлаганда: "university" } } });
  expect(asked(plan)).toEqual(["is_record = 7: no-record|as-written"]);
  expect(fieldsOf(plan, "mobilities")).toHaveLength(2);
});

test("the sum of two rows is none where a person is named, or an institution like the others", () => {
  const table = sheetOf(
    ["Университет", "Страна", "Количество студентов"],
    [
      ["RTU", "Латвия", "1"],
      ["Кубанский государственный аграрный университет", "Россия", "1"],
      ["Полоцкий государственный университет", "Беларусь", "2"],
    ],
    outgoing,
  );
  expect(fieldsOf(planned([table], { answers }), "mobilities")).toHaveLength(3);
});

test("numbers of journeys are asked, for one may be of several persons; beside those of persons they stay in the notes", () => {
  const rows = [
    ["RTU", "Латвия", "5"],
    ["Кубанский государственный аграрный университет", "Россия", "4"],
  ];
  const plan = planned([sheetOf(["Вуз", "Страна", "Количество поездок"], rows, outgoing)], { answers });
  expect(asked(plan)).toEqual(["count : Количество поездок|notes"]);
  const both = sheetOf(
    ["Вуз", "Страна", "Количество поездок", "Количество сотрудников"],
    rows.map((row) => [...row, "3"]),
    outgoing,
  );
  expect(fieldsOf(planned([both], { answers }), "mobilities")).toMatchObject([
    { count: "3", notes: "Количество поездок: 5" },
    { count: "3", notes: "Количество поездок: 4" },
  ]);
});
