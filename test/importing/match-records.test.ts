import { describe, expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, fieldsOf, office, outcomes, planned } from "./planned.ts";

const files = {
  ...office,
  "partners/karatay.yaml":
    "name: KTO Karatay Üniversitesi\naliases: [Karatai University in Konya]\ntype: university\ncountry: TR\n",
  "projects/tut-canem.yaml":
    "acronym: CANEM\ntitle:\n  en: Improvement of Energy Management\n  ru: Улучшение управления энергией\naliases: [TEMPUS-CANEM]\nnumber: 543853-TEMPUS\nprogramme: tempus\n",
  "projects/tut-canem-ii.yaml":
    "acronym: CANEM II\ntitle: Improvement of Energy Management\nnumber: 600123-EPP\nprogramme: erasmus-plus\n",
};
const projects = (...rows: string[][]) =>
  sheetOf(["Акроним", "Название проекта", "Номер проекта", "Координатор"], rows, { sheet: "Проекты" });
const ids = (plan: ReturnType<typeof planned>) => plan.records.map(({ id, change }) => `${id} ${change}`);

describe("projects on file", () => {
  test("are found by acronym, another name, number, and a title in any of its languages", () => {
    const plan = planned(
      [projects(["TEMPUS-CANEM", "", "", ""], ["", "improvement of energy management", "600123-EPP", ""])],
      {
        files,
        updates: true,
      },
    );
    expect(ids(plan)).toEqual(["tut-canem unchanged", "tut-canem-ii unchanged"]);
    const titled = planned([projects(["CANEM", "Улучшение управления энергией", "543853-TEMPUS", ""])], { files });
    expect(ids(titled)).toEqual(["tut-canem unchanged"]);
  });

  test("with the same title and another acronym or number are not the same", () => {
    const plan = planned([projects(["CANEM III", "Improvement of Energy Management", "", ""])], { files });
    expect(asked(plan)).toEqual(["record Проекты!2: tut-canem|tut-canem-ii"]);
    const other = planned([projects(["CANEM III", "Improvement of Energy Management", "777", ""])], { files });
    expect(ids(other)).toEqual(["tut-canem-iii new"]);
  });

  test("a title that differs in case alone is no conflict", () => {
    const plan = planned([projects(["CANEM II", "improvement of energy management", "", ""])], {
      files,
      updates: true,
    });
    expect(outcomes(plan)).toContain("2 unchanged");
  });
});

test("of two coordinators in a cell it is asked which one is meant", () => {
  const table = projects(["SUN", "", "", "Riga Technical University; Kuban State Agrarian University"]);
  const plan = planned([table], { files });
  const typed = "Riga Technical University; Kuban State Agrarian University";
  expect(asked(plan)).toEqual([`coordinator ${typed}: Riga Technical University|Kuban State Agrarian University`]);
  const next = planned([table], { files, answers: { coordinator: { [typed]: "Riga Technical University" } } });
  expect(fieldsOf(next, "projects")).toEqual([
    { acronym: "SUN", coordinator: "riga-tu", notes: `Координатор: ${typed}` },
  ]);
});

test("a partner's name with its country behind it is on file; a programme of other partners is another", () => {
  const table = sheetOf(
    ["Название программы", "ВУЗ-партнёр", "Вид"],
    [
      ["Двойной диплом", "Karatai University in Konya, Turkey", "двойной диплом"],
      ["Двойной диплом", "RTU", "двойной диплом"],
    ],
    { sheet: "Двойные дипломы" },
  );
  const plan = planned([table], {
    files: {
      ...files,
      "joint-programmes/tut-riga.yaml": "title: Двойной диплом\ntype: double-degree\npartners: [riga-tu]\n",
    },
  });
  expect(plan.records.map(({ kind, id, change }) => `${kind}/${id} ${change}`)).toEqual([
    "partners/karatay changed",
    "joint-programmes/tut-dvoynoy-diplom new",
    "joint-programmes/tut-riga unchanged",
  ]);
});

test("two cities for a partner on file: the first is added, the other stays in the notes", () => {
  const rows = ["Рига", "Юрмала"].map((city, at) => ["RTU", "Меморандум", `12.03.201${at * 3}`, city]);
  const table = sheetOf(["ВУЗ-партнёр", "Вид документа", "Дата подписания", "Город"], rows, { sheet: "Договоры" });
  const plan = planned([table]);
  expect(fieldsOf(plan, "partners")).toMatchObject([{ city: "Рига" }]);
  expect(fieldsOf(plan, "agreements")).toMatchObject([{}, { notes: "city: Юрмала" }]);
});
