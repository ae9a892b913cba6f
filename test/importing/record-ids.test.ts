import { expect, test } from "vitest";
import { proposeRecordId, recordIds } from "../../src/changes/new-record/propose-record-id.ts";
import { isId } from "../../src/registry/roles.ts";
import { registryOf } from "../support/registry-of.ts";
import { sheetOf } from "../support/sheet-of.ts";
import { fieldsOf, office, outcomes, planned } from "./planned.ts";

const headings = ["ID", "ВУЗ-партнёр", "Страна", "Вид документа", "Дата подписания"];
const named = (plan: ReturnType<typeof planned>) => plan.records.map(({ kind, id }) => `${kind}/${id}`);

test("new records get the ids that `hamkor new` proposes, each another", () => {
  const rows = ["Меморандум", "Договор о сотрудничестве"].map((type) => ["RTU", type, "2018-05-01"]);
  const table = sheetOf(["ВУЗ-партнёр", "Вид документа", "Дата подписания"], rows, { sheet: "Договоры" });
  const registry = registryOf(office);
  const [first] = fieldsOf(planned([table]), "agreements");
  expect(named(planned([table]))).toEqual([
    `agreements/${proposeRecordId("agreements", first as Record<string, string>, registry)}`,
    "agreements/tut-riga-tu-2018-cooperation",
  ]);
});

test("many records of one kind are numbered, and long titles leave room for the number", () => {
  const ids = recordIds(registryOf(office));
  const title = "Международная научно-практическая конференция о водных ресурсах Центральной Азии и соседних стран";
  const given = Array.from({ length: 2000 }, () => ids.propose("joint-programmes", { title }));
  expect(new Set(given).size).toBe(2000);
  expect(given.filter((id) => !isId(id))).toEqual([]);
});

test("an id in the list is its record's, also before others are proposed; two rows with one id wait", () => {
  const table = sheetOf(
    headings,
    [
      ["", "RTU", "", "Меморандум", "2018-05-01"],
      ["tut-riga-tu-2018", "RTU", "", "Договор о сотрудничестве", "2018-06-01"],
      ["kuban-1", "Кубанский государственный аграрный университет", "", "Меморандум", "2019-05-01"],
      ["kuban-1", "Кубанский государственный аграрный университет", "", "Меморандум", "2020-05-01"],
    ],
    { sheet: "Договоры" },
  );
  const plan = planned([table], {
    change: (mapping) => ({ ...mapping, columns: { ...mapping.columns, ID: { is: "field", field: "id" } } }),
  });
  expect(named(plan)).toEqual([
    "agreements/tut-riga-tu-2018-memorandum",
    "agreements/tut-riga-tu-2018",
    "agreements/kuban-1",
  ]);
  expect(outcomes(plan)).toContain("5 review");
});

test("a partner that a row names by its id is that one, also under a new name", () => {
  const table = sheetOf(["id", "Партнёр", "Страна"], [["kuban-sau", "Кубанский ГАУ имени И. Т. Трубилина", "РФ"]], {
    sheet: "Партнёры",
  });
  const plan = planned([table], { updates: true, rowAnswers: new Map([["Партнёры!2", { name: "x" }]]) });
  expect(plan.records).toMatchObject([
    { id: "kuban-sau", change: "changed", fields: { name: "Кубанский ГАУ имени И. Т. Трубилина" } },
  ]);
});
