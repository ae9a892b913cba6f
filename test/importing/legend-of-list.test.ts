import { expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, fieldsOf, planned } from "./planned.ts";

const papers = (...below: string[]) =>
  sheetOf(
    ["ВУЗ", "Вид", "Дата подписания"],
    [
      ["Рижский технический университет", "МВ", "25.03.2019"],
      ["Кубанский государственный аграрный университет", "ДС", "26.04.2019"],
    ],
    { sheet: "Договоры", leftOut: below.map((text, at) => ({ row: at + 10, why: "footer", text })) },
  );

test("a sign that the list explains is read so", () => {
  const plan = planned([papers("Обозначения:", "МВ – меморандум о взаимопонимании; ДС | Договор о сотрудничестве")]);
  expect(asked(plan)).toEqual([]);
  expect(fieldsOf(plan, "agreements")).toMatchObject([{ type: "memorandum" }, { type: "cooperation" }]);
});

test("one that it explains in two ways, or in words that are none of the field, is asked", () => {
  const plan = planned([papers("МВ – меморандум", "МВ – договор о сотрудничестве", "ДС – смотри приказ")]);
  expect(asked(plan)).toEqual(["type МВ: ", "type ДС: "]);
});
