import { describe, expect, test } from "vitest";
import { proposeMapping } from "../../src/importing/columns/propose-mapping.ts";
import { withTitlesNow } from "../../src/importing/columns/titles-now.ts";
import { planImport } from "../../src/importing/plan/plan-import.ts";
import type { SheetTable } from "../../src/sheets/sheet-table.ts";
import { tablesOfOneShape } from "../../src/sheets/tables-of-one-shape.ts";
import { readFile, workbook } from "../sheets/sheet-files.ts";
import { registryOf } from "../support/registry-of.ts";
import { fieldsOf, office, usual } from "./planned.ts";

const headings = ["ФИО", "Страна", "Вуз", "Даты", "Цель"];
const out = ["Рахимов А.", "Польша", "Варшавский университет", "01.10-15.10.2022", "чтение лекций"];
const second = ["Саидов Б.", "Китай", "Пекинский университет", "03.04.2023 - 10.04.2023", "чтение лекций"];
const guest = ["Kowalski J.", "Польша", "Варшавский университет", "1-5 марта 2023", "чтение лекций"];

const sheet = async (...ofOut: string[][]): Promise<readonly SheetTable[]> => {
  const rows = [
    ...[["1. Исходящая мобильность"], headings, ...ofOut, []],
    ...[["2. Входящая мобильность"], headings, guest],
  ];
  return (await readFile("list.xlsx", await workbook(rows, { name: "Список" }))).tables;
};

const directions = (tables: readonly SheetTable[], mapping = proposeMapping(tables, "list.xlsx").mapping) =>
  fieldsOf(
    planImport(tables, registryOf(office), mapping, { ...usual, answers: { who: { "": "teacher" } } }),
    "mobilities",
  ).map((record) => {
    const { direction, persons } = record as {
      readonly direction: string;
      readonly persons: { readonly name: string }[];
    };
    return `${persons[0]?.name} ${direction}`;
  });

describe("tables below each other in a sheet, each with its title", () => {
  test("have what their own title says", async () => {
    expect(directions(await sheet(out))).toEqual(["Рахимов А. outbound", "Kowalski J. inbound"]);
  });

  test("have it too when the list has grown since its mapping was kept", async () => {
    const kept = proposeMapping(await sheet(out), "list.xlsx").mapping;
    const grown = await sheet(
      out,
      ...["Ким С.", "Ли О.", "Юсупов Д.", "Азизов Т."].map((name) => [name, ...second.slice(1)]),
    );
    const mapping = withTitlesNow(kept, proposeMapping(grown, "list.xlsx"), grown);
    expect(directions(grown, mapping)).toEqual([
      ...["Рахимов А.", "Ким С.", "Ли О.", "Юсупов Д.", "Азизов Т."].map((name) => `${name} outbound`),
      "Kowalski J. inbound",
    ]);
  });
});

test("the days on which guests come and leave do not say where they go", async () => {
  const rows = [
    ["ФИО гостя", "Страна", "Вуз", "Дата приезда", "Дата выезда", "Цель"],
    ["Kowalski J.", "Польша", "Варшавский университет", "01.03.2023", "05.03.2023", "чтение лекций"],
  ];
  const { tables } = await readFile("list.xlsx", await workbook(rows));
  expect(proposeMapping(tables, "list.xlsx").mapping.always["direction"]).not.toBe("outbound");
});

test("what all sheets said is not said of a new one that says otherwise; what somebody wrote stays", async () => {
  const tableOf = async (name: string, row: string[]): Promise<readonly SheetTable[]> =>
    (await readFile("list.xlsx", await workbook([headings, row], { name }))).tables;
  const before = await tableOf("Выезд 2022", out);
  const [now = []] = tablesOfOneShape([...before, ...(await tableOf("Приезд 2023", guest))]);
  const kept = proposeMapping(before, "list.xlsx").mapping;
  expect(kept.always).toEqual({ direction: "outbound" });
  const proposed = proposeMapping(now, "list.xlsx");
  expect(directions(now, withTitlesNow(kept, proposed, now))).toEqual(["Рахимов А. outbound", "Kowalski J. inbound"]);
  const byHand = { ...kept, sheets: { "Приезд 2023": { direction: "outbound" } } };
  expect(withTitlesNow(byHand, proposed, now)).toEqual(byHand);
});
