import { expect, test } from "vitest";
import { proposeMapping } from "../../src/importing/columns/propose-mapping.ts";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, fieldsOf, planned } from "./planned.ts";

const list = (heading: string, ...cells: string[]) =>
  sheetOf(
    [heading, "Вид документа"],
    cells.map((cell) => [cell, "Меморандум"]),
    { sheet: "Договоры" },
  );
const riga = "Рижский технический университет";
const kuban = "Кубанский государственный аграрный университет";
const signed = [
  { partners: ["riga-tu"], type: "memorandum", signed: "2019-03-25" },
  { partners: ["kuban-sau"], type: "memorandum", signed: "2020-06-05" },
];

test("a day behind each name is that of signing where the heading says so", () => {
  const plan = planned([list("Партнёр и дата подписания", `${riga} – 25.03.2019`, `${kuban} – 05.06.2020`)]);
  expect(asked(plan)).toEqual([]);
  expect(fieldsOf(plan, "agreements")).toEqual(signed);
});

test("else it is asked once for the column", () => {
  const table = list("Партнёр", `${riga} – 25.03.2019`, `${kuban}, 05.06.2020`);
  expect(asked(planned([table]))).toEqual(["partner.name : signed|ends|notes|each"]);
  const answered = (answer: string) =>
    fieldsOf(planned([table], { answers: { "partner.name": { "": answer } } }), "agreements");
  expect(answered("signed")).toEqual(signed);
  expect(answered("notes")).toEqual([
    { partners: ["riga-tu"], type: "memorandum", notes: `Партнёр: ${riga} – 25.03.2019` },
    { partners: ["kuban-sau"], type: "memorandum", notes: `Партнёр: ${kuban}, 05.06.2020` },
  ]);
});

test("each cell is asked of where some have no day, or somebody wants it so", () => {
  const some = list("Партнёр", `${riga} – 25.03.2019`, kuban);
  expect(asked(planned([some]))).toEqual([`partner.name ${riga} – 25.03.2019: ${riga}`]);
  const all = list("Партнёр", `${riga} – 25.03.2019`, `${kuban} (05.06.2020)`);
  expect(asked(planned([all], { answers: { "partner.name": { "": "each" } } }))).toEqual([
    `partner.name ${riga} – 25.03.2019: ${riga}`,
    `partner.name ${kuban} (05.06.2020): ${kuban}`,
  ]);
});

test("agreements are not those of countries where an unknown column names somebody", () => {
  const table = sheetOf(
    ["Страна", "С кем заключено", "Вид документа", "Дата подписания"],
    [
      ["Россия", riga, "Меморандум", "25.03.2019"],
      ["Латвия", "Латвийский союз ректоров", "Меморандум", "26.03.2019"],
    ],
  );
  const { columns } = proposeMapping([table], "list.xlsx");
  expect(columns.flatMap(({ use }) => (use.is === "field" ? [use.field] : []))).not.toContain("countries");
});
