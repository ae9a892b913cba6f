import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { planned } from "./planned.ts";

const cells = [
  ["1", "2", "", "№ 7", "итого"],
  [
    "RTU",
    "Рижский технический университет",
    "Полоцкий ГУ",
    "Университет Осло; Университет Бергена",
    "K?benhavn",
    "-",
    "",
    "=1+1",
  ],
  ["Латвия", "ЛАТВИЯ", "Geneva", "", "—", "СССР", "Belarus"],
  ["Меморандум", "Договор", "???", "MoU", "constructor", "__proto__", ""],
  ["24.08.2018", "5 лет", "2018-13-45", "24-30.08.2018", "Febrary 12, 2019", "", "TBA", "2018/2019"],
  ["бессрочно", "5 лет", "10 years", "until 2020", "28.11.2023", "по согласию", ""],
  ["заметка\nдругая строка", "", "a: b", "Дата: 1; Номер: 2"],
] as const;

/** What no list has stands in every column but those of words that are looked for among many. */
const row = fc.tuple(
  ...cells.map((texts, index) =>
    index === 2 || index === 3
      ? fc.constantFrom(...texts)
      : fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...texts) }, fc.string()),
  ),
);
const headings = ["№", "ВУЗ-партнёр", "Страна", "Вид документа", "Дата подписания", "Срок действия", "Примечание"];

test("every row is accounted for once", () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 8 }),
      fc.constantFrom("Договоры", "Студенты", "Мероприятия", "Лист1"),
      (rows, sheet) => {
        const table = sheetOf(headings, rows, { sheet });
        const plan = planned([table]);
        const named = plan.rows.map((outcome) => outcome.row).sort((a, b) => a - b);
        expect(named).toEqual([1, ...rows.map((_, index) => index + 2)]);
        for (const outcome of plan.rows) {
          if (outcome.is === "review" || outcome.is === "left-out") expect(outcome.reasons.length).toBeGreaterThan(0);
          else expect(outcome.records.length).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 12 },
  );
});
