import { describe, expect, test } from "vitest";
import { meaningOfHeading } from "../../src/importing/columns/heading-index.ts";
import type { KindName } from "../../src/kinds/field-meta.ts";
import { readFile } from "../sheets/sheet-files.ts";
import { fieldsOf, planned } from "./planned.ts";

const target = (heading: string, kind: KindName) => meaningOfHeading(heading, kind)?.target;

describe("a heading with a general word in it", () => {
  test.each<[KindName, string]>([
    ["agreements", "Дата ратификации"],
    ["agreements", "Дата последнего визита"],
    ["agreements", "Дата расторжения"],
    ["agreements", "Date of last contact"],
    ["agreements", "Кем подписан"],
    ["agreements", "Подписано со стороны вуза"],
    ["agreements", "Ro'yxatga olingan sana"],
    ["agreements", "Название факультета"],
    ["agreements", "Institution type"],
    ["agreements", "Home university"],
    ["agreements", "Начало переговоров"],
    ["agreements", "Страна координатора"],
    ["mobilities", "Дата приказа"],
    ["mobilities", "Дата выдачи визы"],
    ["mobilities", "Количество кредитов"],
    ["mobilities", "Кол-во ECTS"],
    ["mobilities", "Number of courses"],
    ["mobilities", "Уровень языка"],
    ["mobilities", "Номер приказа"],
    ["mobilities", "Название факультета"],
    ["mobilities", "Страна рождения"],
    ["events", "Дата отчёта"],
    ["events", "Страна докладчика"],
    ["events", "Number of countries"],
    ["projects", "Coordinator country"],
    ["projects", "Тип проекта"],
    ["projects", "Number of partners"],
  ])("says another thing where other words stand beside it (%s: %s)", (kind, heading) => {
    expect(target(heading, kind)).toBeUndefined();
  });

  test.each<[KindName, string, string]>([
    ["agreements", "Дата заключения контракта", "signed"],
    ["agreements", "When was the agreement signed?", "signed"],
    ["agreements", "Страна принимающего вуза", "partner.country"],
    ["agreements", "Номи донишгоҳи хориҷӣ", "partner.name"],
    ["agreements", "In which country is the partner university located?", "partner.country"],
    ["mobilities", "Количество студентов (чел.)", "count"],
    ["events", "Дата проведения мероприятия", "starts"],
    ["projects", "Бюджет проекта в евро", "budget"],
    ["agreements", "Name of MoU partner", "partner.name"],
    ["agreements", "Partner country name", "partner.country"],
    ["agreements", "MoU signed on (date)", "signed"],
    ["agreements", "Наименование зарубежного вуза-партнёра", "partner.name"],
    ["agreements", "Наименование образовательной организации", "partner.name"],
    ["mobilities", "Total number of students sent abroad", "count"],
    ["mobilities", "Количество выехавших студентов", "count"],
    ["mobilities", "Шумораи донишҷӯёни фиристодашуда", "count"],
  ])("is that field where the others say nothing else (%s: %s)", (kind, heading, field) => {
    expect(target(heading, kind)).toBe(field);
  });
});

test("credits are no persons, and a day of ratification is none of signing", async () => {
  const plannedText = async (text: string, answers: Parameters<typeof planned>[1] = {}) =>
    planned((await readFile("list.csv", new TextEncoder().encode(text))).tables, answers);
  const students = await plannedText(
    "ФИО;Страна;Вуз;Учебный год;Количество кредитов;Цель;Направление мобильности\nИванова Мария;Польша;Варшавский университет;2022/2023;30;обмен;выезд\n",
    { answers: { who: { "": "student" } } },
  );
  expect(fieldsOf(students, "mobilities")).toMatchObject([{ notes: "Количество кредитов: 30" }]);
  expect(fieldsOf(students, "mobilities")[0]).not.toHaveProperty("count");
  const agreements = await plannedText(
    "Вуз;Страна;Вид документа;Действует до;Дата ратификации\nУниверситет Осло;Норвегия;Меморандум;01.02.2029;05.03.2019\n",
    { change: (mapping) => ({ ...mapping, kind: "agreements" }) },
  );
  expect(JSON.stringify(agreements.records)).not.toContain('"signed"');
});
