import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/importing/plan/plan.ts";
import type { SheetTable } from "../../src/sheets/sheet-table.ts";
import type { Files } from "../support/registry-of.ts";
import { sheetOf } from "../support/sheet-of.ts";
import { answering, asked, office, planned } from "./planned.ts";

/** The registry after an import of a list. */
const filesAfter = ({ records }: Plan): Files => ({
  ...office,
  ...Object.fromEntries(records.map(({ kind, id, fields }) => [`${kind}/${id}.yaml`, JSON.stringify(fields)])),
});

/** What an import of a list as it is now does, after one as it was: records, and what is asked. */
function again(was: SheetTable, now: SheetTable, more: Parameters<typeof planned>[1] = {}): Plan {
  const before = planned([was], more);
  return planned([now], { ...more, files: filesAfter(before), writtenBefore: before.written, updates: true });
}

const done = ({ records, ...plan }: Plan): string[] => [
  ...records.filter(({ change }) => change !== "unchanged").map(({ kind, id, change }) => `${change} ${kind}/${id}`),
  ...asked({ records, ...plan }),
];

const agreements = (...rows: string[][]) =>
  sheetOf(["ВУЗ-партнёр", "Вид документа", "Дата подписания", "Срок действия", "Примечание"], rows, {
    sheet: "Договоры",
  });
const riga = ["RTU", "Меморандум", "24.08.2018", "5 лет", "первое"];
const kuban = ["Кубанский государственный аграрный университет", "Меморандум", "15.03.2021", "3 года", ""];
const protocol = ["RTU", "Протокол", "03.02.2024", "", "новый"];
const withCell = (row: readonly string[], column: number, text: string): string[] =>
  row.map((cell, index) => (index === column ? text : cell));

const journeys = (...rows: string[][]) =>
  sheetOf(["Ф.И.О.", "Категория", "Цель", "Университет", "Начало", "Окончание"], rows, {
    sheet: "Исходящая мобильность",
  });
const student = (name: string, starts: string, ends: string, partner = "RTU"): string[] => [
  ...[name, "студент", "обмен", partner, starts, ends],
];
const anvar = student("Шарипов Анвар", "01.09.2025", "31.01.2026");
const madina = student("Каримова Мадина", "01.09.2025", "31.01.2026");

describe("a row in which something was corrected that tells records apart", () => {
  test.each([
    ["the day, in its place", [riga, withCell(kuban, 2, "16.03.2021")], ["changed agreements/tut-kuban-sau-2021"]],
    [
      "the type, in its place",
      [riga, withCell(kuban, 1, "Договор о сотрудничестве")],
      ["changed agreements/tut-kuban-sau-2021"],
    ],
    [
      "the day, and another row above: it is asked, and made no second time",
      [protocol, riga, withCell(kuban, 2, "16.03.2021")],
      ["new agreements/tut-riga-tu-2024", "record Договоры!4: tut-kuban-sau-2021"],
    ],
    [
      "the year, or the partner: it is asked",
      [withCell(riga, 2, "24.08.2019"), withCell(kuban, 0, "Полоцкий государственный университет")],
      ["record Договоры!2: tut-riga-tu-2018", "record Договоры!3: tut-kuban-sau-2021"],
    ],
  ])("%s", (_, rows, expected) => {
    const plan = again(agreements(riga, kuban), agreements(...rows));
    expect(done(plan)).toEqual(expected);
  });

  test("a title, wherever the row stands now", () => {
    const events = (...rows: string[][]) => sheetOf(["Мероприятие", "Вид", "Дата", "Партнёр"], rows);
    const seminar = ["Семинар «Цифровая экономика»", "семинар", "14.10.2024", "RTU"];
    const conference = ["Конференция молодых учёных", "конференция", "17.04.2025", "RTU"];
    const plan = again(
      events(seminar),
      events(conference, withCell(seminar, 0, "Семинар «Цифровая экономика и право»")),
    );
    expect(done(plan)).toEqual([
      "new events/tut-2025-04-riga-tu-conference",
      "record Лист1!3: tut-2024-10-riga-tu-seminar",
    ]);
  });

  test("the number of a project", () => {
    const projects = (number: string) =>
      sheetOf(
        ["Акроним", "Название проекта", "Номер", "Начало"],
        [["UNICAC", "Университеты Азии", number, "15.10.2015"]],
      );
    expect(done(again(projects("561574"), projects("561575")))).toEqual(["record Лист1!2: tut-unicac"]);
  });

  test("a person's name is written out; another person's is asked", () => {
    const longer = again(journeys(anvar, madina), journeys(anvar, withCell(madina, 0, "Каримова Мадина Саидовна")));
    expect(done(longer)).toEqual(["changed mobilities/tut-riga-tu-student-2025-exchange"]);
    const other = again(journeys(anvar, madina), journeys(anvar, withCell(madina, 0, "Юсупова Нигина")));
    expect(done(other)).toEqual(["record Исходящая мобильность!3: tut-riga-tu-student-2025-exchange"]);
  });
});

describe("a row in the place of another", () => {
  test("a list that is filled in anew for the next year makes new records, and leaves those of the last year", () => {
    const next = [
      student("Рахимов Фаррух", "01.09.2026", "31.01.2027"),
      student("Юсупова Нигина", "01.09.2026", "31.01.2027"),
    ];
    expect(done(again(journeys(anvar, madina), journeys(...next)))).toEqual([
      "new mobilities/tut-riga-tu-student-2026",
      "new mobilities/tut-riga-tu-student-2026-exchange",
    ]);
  });

  test("another agreement of the same partner is a new one", () => {
    expect(done(again(agreements(riga), agreements(protocol)))).toEqual(["new agreements/tut-riga-tu-2024"]);
  });

  test("a new row above takes no record of a row that was edited and stands lower now", () => {
    const plan = again(agreements(riga), agreements(protocol, withCell(riga, 4, "первое, продлено")));
    expect(done(plan)).toEqual(["new agreements/tut-riga-tu-2024", "changed agreements/tut-riga-tu-2018"]);
  });

  test("of two rows that may both be a record's, both are asked", () => {
    const rows = [withCell(riga, 2, "01.09.2018"), withCell(riga, 2, "25.08.2018")];
    expect(done(again(agreements(riga), agreements(...rows)))).toEqual([
      "record Договоры!2: tut-riga-tu-2018",
      "record Договоры!3: tut-riga-tu-2018",
    ]);
  });
});

describe("an answer to a row alone", () => {
  const was = agreements(riga, kuban);
  const corrected = withCell(kuban, 2, "16.03.2022");

  test("is kept by what stands in the row: it holds where the row has moved, and not for another row there", () => {
    const before = planned([was]);
    const given = { files: filesAfter(before), writtenBefore: before.written, updates: true };
    const [question] = planned([agreements(riga, corrected)], given).questions;
    const answers = answering("record", question?.typed ?? "", "tut-kuban-sau-2021");
    expect(done(planned([agreements(riga, corrected)], { ...given, answers }))).toEqual([
      "changed agreements/tut-kuban-sau-2021",
    ]);
    expect(done(planned([agreements(protocol, riga, corrected)], { ...given, answers }))).toEqual([
      "new agreements/tut-riga-tu-2024",
      "changed agreements/tut-kuban-sau-2021",
    ]);
    const other = withCell(kuban, 2, "17.03.2022");
    expect(done(planned([agreements(riga, other)], { ...given, answers }))).toEqual([
      "record Договоры!3: tut-kuban-sau-2021",
    ]);
  });
});
