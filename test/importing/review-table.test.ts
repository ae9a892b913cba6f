import { expect, test } from "vitest";
import { proposeMapping } from "../../src/importing/columns/propose-mapping.ts";
import { planImport } from "../../src/importing/plan/plan-import.ts";
import { readReview } from "../../src/importing/review/read-review.ts";
import { reviewTable } from "../../src/importing/review/review-table.ts";
import { registryOf } from "../support/registry-of.ts";
import { sheetOf } from "../support/sheet-of.ts";
import { fieldsOf, office, planned, usual } from "./planned.ts";

test("rows that wait come back with their answers, and are settled by them", () => {
  const table = sheetOf(
    ["ВУЗ-партнёр", "Вид документа", "Дата подписания"],
    [
      ["RTU", "Договор", "24.08.2018"],
      ["RTU", "Меморандум", "24.08.2019"],
    ],
    { sheet: "Договоры" },
  );
  const { headings, rows } = reviewTable([table], planned([table]), "ru");
  expect(rows).toEqual([
    ["RTU", "Договор", "24.08.2018", "Договоры!2 #7959e9cfeab0", 'неясно, что значит "Договор"', "type=contract", ""],
  ]);
  const filled = sheetOf(
    headings,
    rows.map((row) => [...row.slice(0, -1), "cooperation"]),
    { sheet: "список.review" },
  );
  const review = readReview(filled);
  const { mapping } = proposeMapping([table], "список.xlsx");
  const settled = planImport(review?.tables ?? [], registryOf(office), mapping, {
    ...usual,
    rowAnswers: review?.rowAnswers ?? new Map(),
  });
  expect(fieldsOf(settled, "agreements")).toEqual([
    { partners: ["riga-tu"], type: "cooperation", signed: "2018-08-24" },
  ]);
  expect(settled.records[0]?.fields["sources"]).toEqual([{ document: "список.xlsx, Договоры!A2" }]);
});

test("a table without these columns is no review", () => {
  expect(readReview(sheetOf(["Партнёр"], [["RTU"]]))).toBeUndefined();
});

test("a word of a field is an answer, though it may be meant loosely in a list; what fits several fields waits", () => {
  const table = sheetOf(
    ["ВУЗ-партнёр", "Вид документа", "Дата подписания"],
    [
      ["RTU", "Бумага №17", "24.08.2018"],
      ["RTU", "Бумага №18", "31.02.2019"],
    ],
    { sheet: "Договоры" },
  );
  const { headings, rows } = reviewTable([table], planned([table]), "ru");
  const filled = sheetOf(
    headings,
    rows.map((row) => [...row.slice(0, -1), "Договор"]),
    { sheet: "список.review" },
  );
  const review = readReview(filled);
  const { mapping } = proposeMapping([table], "список.xlsx");
  const settled = planImport(review?.tables ?? [], registryOf(office), mapping, {
    ...usual,
    rowAnswers: review?.rowAnswers ?? new Map(),
  });
  expect(fieldsOf(settled, "agreements")).toEqual([{ partners: ["riga-tu"], type: "contract", signed: "2018-08-24" }]);
  expect([...(review?.unread ?? [])]).toMatchObject([
    ["Договоры!3", [{ ru: expect.stringContaining("signed=…; type=…") }]],
  ]);
});
