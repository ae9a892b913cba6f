import { expect, test } from "vitest";
import { proposeMapping } from "../../src/importing/columns/propose-mapping.ts";
import { planImport } from "../../src/importing/plan/plan-import.ts";
import { registryOf } from "../support/registry-of.ts";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, fieldsOf, office, outcomes, planned, usual } from "./planned.ts";

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

/** The same of a list that is said to be one of journeys. */
const plannedJourneys = (heading: string, numbers: readonly string[]) => {
  const names = ["Riga Technical University", "Кубанский государственный аграрный университет"];
  const table = sheetOf(
    ["University", "Country", heading],
    numbers.map((number, at) => [names[at] ?? "", at === 0 ? "Latvia" : "Russia", number]),
    outgoing,
  );
  const { mapping } = proposeMapping([table], "list.xlsx", "mobilities");
  return planImport([table], registryOf(office), mapping, { ...usual, answers });
};

test.each(["Students per 100", "Number of applications", "Quota", "Number of places", "Доля студентов"])(
  "numbers below %s are asked",
  (heading) => {
    const plan = plannedJourneys(heading, ["5", "4"]);
    expect(fieldsOf(plan, "mobilities")).toEqual([]);
    expect(asked(plan)).toEqual([`count : ${heading}|notes`]);
  },
);

test("a thousand persons at one institution may be its students; of a country they may be journeys", () => {
  const plan = plannedJourneys("Number of students", ["15000", "3", "1500"]);
  expect(asked(plan)).toEqual(["is_record 15000 persons: no-record|as-written"]);
  expect(fieldsOf(plan, "mobilities")).toMatchObject([
    { partner: "kuban-sau", count: "3" },
    { country: "RU", count: "1500" },
  ]);
});
