import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { templateWorkbook } from "../../src/cli/importing/template-workbook.ts";
import { changesOf, imported, listed, readBack } from "../cli/importing/round-trip.ts";
import { registryOf } from "../support/registry-of.ts";
import { plainStyle } from "../support/tables.ts";
import { savedAs } from "./office.ts";

const registry = registryOf({
  "registry.yaml": "title: Реестр\nlanguage: ru\ninstitution: tut\n",
  "institutions/tut.yaml": "name: Технологический университет Таджикистана\ncountry: TJ\n",
  "partners/riga-tu.yaml":
    "name:\n  en: Riga Technical University\n  ru: Рижский технический университет\naliases: [RTU, Riga Tech]\ntype: university\ncountry: LV\n",
  "agreements/riga-2018.yaml":
    "partners: [riga-tu]\ntype: memorandum\nsigned: 2018-08-24\nends: 2023-08\nnotes: |\n  Первая строка\n  вторая строка\n",
  "mobilities/out-2019.yaml":
    "direction: outbound\nwho: student\npurpose: study\npartner: riga-tu\ncount: ~40\nterm: 2018/2019\ndays: 1500\n",
});

test.each(["agreements", "mobilities", "partners"] as const)(
  "a list of %s that LibreOffice opened and saved, as a workbook or as CSV, changes nothing",
  async (kind) => {
    const bytes = await listed(registry, kind === "partners" ? { kind, columns: ["name", "aliases"] } : { kind });
    for (const ending of ["xlsx", "csv"] as const) {
      const { plan, own } = imported(await readBack(savedAs(bytes, ending), registry), registry);
      expect([changesOf(plan), plan.questions, own.notes]).toEqual([[], [], []]);
      expect(plan.rows.map(({ is }) => is)).toEqual(["unchanged", "left-out"]);
    }
  },
);

test("a template that LibreOffice opened and saved has its lists, and its example is known", async () => {
  const style = { ...plainStyle, language: "tg" as const, textLanguage: "tg" };
  const bytes = await templateWorkbook("agreements", registry, style, "2026-11-21");
  const saved = savedAs(bytes, "xlsx");
  const [form] = (await readXlsx(saved)).sheets;
  expect(form?.dataValidations?.length).toBeGreaterThan(3);
  for (const file of [saved, savedAs(bytes, "csv")]) {
    const { plan } = imported(await readBack(file, registry), registry);
    expect(plan.rows.map(({ row, is, reasons }) => `${row} ${is} ${reasons[0]?.en}`)).toEqual([
      "1 left-out it is the heading",
      "2 left-out it is marked as the example of the template",
    ]);
  }
});
