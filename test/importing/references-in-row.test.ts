import { expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, fieldsOf, office, planned } from "./planned.ts";

const files = {
  ...office,
  "agreements/riga-2019.yaml":
    "partners: [riga-tu]\ntype: exchange\ntitle: Договор об обмене студентами\nsigned: 2019-03-12\n",
  "agreements/kuban-2019.yaml":
    "partners: [kuban-sau]\ntype: exchange\ntitle: Договор об обмене студентами\nsigned: 2019-03-12\n",
  "projects/tut-canem.yaml": "acronym: CANEM\ntitle: Энергоменеджмент\nnumber: 543853-TEMPUS\nprogramme: tempus\n",
};
const answers = { who: { "": "student" }, purpose: { "": "exchange" } };
const journeys = (...rows: string[][]) =>
  sheetOf(["ВУЗ-партнёр", "Соглашение", "Проект", "Учебный год"], rows, { sheet: "Исходящая мобильность" });

test("agreements by name with the row's partner, and by partner and day; projects by acronym and number", () => {
  const plan = planned(
    [
      journeys(
        ["RTU", "«Договор об обмене студентами»", "canem", "2019/2020"],
        ["RTU", "Договор № 14 от 12.03.2019", "543853-TEMPUS", "2020/2021"],
        ["RTU", "Рамочное соглашение 1998 года", "Шёлковый путь", "2021/2022"],
      ),
    ],
    { files, answers },
  );
  expect(fieldsOf(plan, "mobilities")).toMatchObject([
    { agreement: "riga-2019", project: "tut-canem" },
    { agreement: "riga-2019", project: "tut-canem" },
    { notes: "Проект: Шёлковый путь\nСоглашение: Рамочное соглашение 1998 года" },
  ]);
});

test("a name of two records, and a near one, are asked; the answer is an id", () => {
  const table = journeys(["", "Договор об обмене студентами", "CANEN", "2019/2020"]);
  const plan = planned([table], { files, answers });
  expect(asked(plan)).toEqual([
    "project CANEN: tut-canem",
    "agreement Договор об обмене студентами: kuban-2019|riga-2019",
  ]);
  const more = { project: { CANEN: "tut-canem" }, agreement: { "Договор об обмене студентами": "kuban-2019" } };
  const next = planned([table], { files, answers: { ...answers, ...more } });
  expect(fieldsOf(next, "mobilities")).toMatchObject([{ agreement: "kuban-2019", project: "tut-canem" }]);
});

test("whose the records are: by short name, asked where it is another, and once where nothing says it", () => {
  const two = {
    ...office,
    "registry.yaml": "title: Реестр\nlanguage: ru\n",
    "institutions/tut.yaml": "name: Технологический университет Таджикистана\nshort: ТУТ\ncountry: TJ\n",
    "institutions/kulob.yaml": "name: Кӯлобский государственный университет\ncountry: TJ\n",
  };
  const headings = ["Институт", "ВУЗ-партнёр", "Вид документа", "Дата подписания"];
  const rows = [
    ["ТУТ", "RTU", "Меморандум", "2019-03-01"],
    ["Факультет ИТ", "RTU", "Меморандум", "2020-03-01"],
  ];
  const change = (mapping: Parameters<NonNullable<Parameters<typeof planned>[1]>["change"] & object>[0]) => ({
    ...mapping,
    columns: { ...mapping.columns, Институт: { is: "field" as const, field: "institution" } },
  });
  const plan = planned([sheetOf(headings, rows, { sheet: "Договоры" })], { files: two, change });
  expect(fieldsOf(plan, "agreements")).toMatchObject([{ institution: "tut" }]);
  expect(plan.questions).toMatchObject([{ field: "institution", typed: "Факультет ИТ", options: ["kulob", "tut"] }]);
  const without = sheetOf(
    headings.slice(1),
    rows.map((row) => row.slice(1)),
    { sheet: "Договоры" },
  );
  expect(planned([without], { files: two }).questions).toMatchObject([{ field: "institution", typed: "", rows: 2 }]);
  const next = planned([without], { files: two, answers: { institution: { "": "kulob" } } });
  expect(fieldsOf(next, "agreements")).toMatchObject([{ institution: "kulob" }, { institution: "kulob" }]);
});
