import { expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { answering, asked, fieldsOf, outcomes, planned } from "./planned.ts";

const list = (...rows: string[][]) =>
  sheetOf(["ВУЗ-партнёр", "Вид документа", "Дата подписания", "Срок действия", "Статус"], rows, { sheet: "Договоры" });
const over = ["RTU", "Меморандум", "24.08.2018", "", "Истёк"];

test("an agreement that is said to be over is asked when it ended, unless the row says so", () => {
  const plan = planned([list(over, ["RTU", "Обмен", "24.08.2016", "24.08.2019", "истёк"])]);
  expect(asked(plan)).toEqual(["ends Истёк: "]);
  expect(asked(planned([list(["RTU", "Меморандум", "24.08.2018", "", "Vencido"])]))).toEqual(["ends Vencido: "]);
  expect(outcomes(plan)).toEqual(["2 review", "3 written", "1 left-out"]);
  expect(fieldsOf(plan, "agreements")).toMatchObject([{ ends: "2019-08-24", notes: "Статус: истёк" }]);
});

test("the answer is its end, or leaves the word in the notes", () => {
  const ended = planned([list(over)], { answers: answering("ends", "Истёк", "2023") });
  expect(fieldsOf(ended, "agreements")).toMatchObject([{ ends: "2023" }]);
  const kept = planned([list(over)], { answers: answering("ends", "Истёк", "notes") });
  expect(fieldsOf(kept, "agreements")).toMatchObject([{ notes: "Статус: Истёк" }]);
});

test.each(["проект", "На согласовании", "not signed", "лоиҳа", "imzolanmagan"])(
  "what is not signed yet is no agreement in force: %s",
  (word) => {
    const plan = planned([list(["RTU", "Меморандум", "", "", word])]);
    const isCertain = fieldsOf(plan, "agreements").length > 0;
    if (isCertain) expect(fieldsOf(plan, "agreements")).toMatchObject([{ stage: "in-preparation" }]);
    else expect(asked(plan)[0]).toMatch(/^stage /);
  },
);

test.each(["бекор шуд", "Muddati tugagan", "terminated", "расторгнут"])("in each language: %s", (word) => {
  const sheet = sheetOf(
    ["ВУЗ-партнёр", "Вид документа", "Дата подписания", "Примечание"],
    [["RTU", "Меморандум", "24.08.2018", word]],
  );
  expect(asked(planned([sheet]))).toEqual([`ends ${word}: `]);
  const kept = planned([sheet], { answers: answering("ends", word, "notes") });
  expect(fieldsOf(kept, "agreements")).toMatchObject([{ notes: `Примечание: ${word}` }]);
});

test("what is in force follows from the dates; a note that says more stays one", () => {
  const inForce = planned([list(["RTU", "Меморандум", "24.08.2018", "", "Действует"])]);
  expect(fieldsOf(inForce, "agreements")).toMatchObject([{ notes: "Статус: Действует" }]);
  const sheet = sheetOf(
    ["ВУЗ-партнёр", "Вид документа", "Дата подписания", "Примечание"],
    [["RTU", "Меморандум", "24.08.2018", "истёк, но продлён письмом"]],
  );
  expect(fieldsOf(planned([sheet]), "agreements")).toMatchObject([{ notes: "истёк, но продлён письмом" }]);
});

test.each([
  ["Договор расторгнут 12.03.2021", "terminated Договор расторгнут 12.03.2021: 2021-03-12"],
  ["terminated by letter in 2021", "terminated terminated by letter in 2021: "],
  ["аз соли 2021 бекор карда шудааст", "terminated аз соли 2021 бекор карда шудааст: "],
  ["продлён до 01.02.2030", "ends продлён до 01.02.2030: 2030-02-01"],
])("a note that it was terminated or extended is asked, whatever its dates say: %s", (note, question) => {
  const sheet = sheetOf(
    ["ВУЗ-партнёр", "Вид документа", "Дата подписания", "Срок действия", "Примечание"],
    [["RTU", "Меморандум", "24.08.2018", "5 лет", note]],
  );
  expect(asked(planned([sheet]))).toEqual([question]);
  const [field = ""] = question.split(" ");
  const kept = planned([sheet], { answers: answering(field, note, "notes") });
  expect(fieldsOf(kept, "agreements")).toMatchObject([{ ends: "2023-08-23", notes: expect.stringContaining(note) }]);
});

test.each(["может быть расторгнут по соглашению сторон", "не расторгнут", "may be terminated by either side"])(
  "what may happen has not happened: %s",
  (note) => {
    const sheet = sheetOf(
      ["ВУЗ-партнёр", "Вид документа", "Дата подписания", "Примечание"],
      [["RTU", "Меморандум", "24.08.2018", note]],
    );
    expect(fieldsOf(planned([sheet]), "agreements")).toMatchObject([{ notes: note }]);
  },
);

test("a stage that says when it was terminated is asked as that", () => {
  expect(asked(planned([list(["RTU", "Меморандум", "24.08.2018", "5 лет", "расторгнут 12.03.2020"])]))).toEqual([
    "terminated расторгнут 12.03.2020: 2020-03-12",
  ]);
});
