import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { templateWorkbook } from "../../../src/cli/importing/template-workbook.ts";
import { type KindWithTemplate, templateFields } from "../../../src/importing/template/template-fields.ts";
import { templateOf } from "../../../src/importing/template/template-of.ts";
import type { SheetFile } from "../../../src/sheets/sheet-table.ts";
import type { Language } from "../../../src/values/codes/languages.ts";
import { registryOf } from "../../support/registry-of.ts";
import { plainStyle } from "../../support/tables.ts";
import { changesOf, imported, readBack } from "./round-trip.ts";

const registry = registryOf({
  "registry.yaml": "title: Реестр\nlanguage: ru\ninstitution: tut\nvocabularies:\n  scope: { wine: Виноделие }\n",
  "institutions/tut.yaml": "name: Технологический университет Таджикистана\ncountry: TJ\n",
  "partners/riga-tu.yaml":
    "name:\n  en: Riga Technical University\n  ru: Рижский технический университет\ntype: university\ncountry: LV\n",
  "partners/north-a.yaml": "name: Северный университет\ntype: university\ncountry: RU\naliases: [СУ-Архангельск]\n",
  "partners/north-b.yaml": "name: Северный университет\ntype: university\ncountry: KZ\n",
});

const kinds = Object.keys(templateFields) as KindWithTemplate[];
const template = (kind: KindWithTemplate, language: Language = "ru") =>
  templateWorkbook(kind, registry, { ...plainStyle, language, textLanguage: language }, "2026-11-21");

/** A template with a row that somebody filled in under its example. */
async function filled(kind: KindWithTemplate, cells: Readonly<Record<string, string>>): Promise<SheetFile> {
  const file = await readBack(await template(kind), registry);
  const columns = templateOf(kind, registry, "ru").columns;
  const row = { row: 3, isHidden: false, cells: columns.map(({ target }) => cells[target] ?? "") };
  return { ...file, tables: file.tables.map((table) => ({ ...table, rows: [...table.rows, row] })) };
}

describe("a template", () => {
  test("comes back as it is: its example makes no record, nothing is asked", async () => {
    const { plan } = imported(await readBack(await template("projects", "uz"), registry), registry);
    expect([plan.records, plan.questions]).toEqual([[], []]);
    expect(plan.rows.map(({ row, is, reasons }) => `${row} ${is} ${reasons[0]?.en}`)).toEqual([
      "1 left-out it is the heading",
      "2 left-out it is marked as the example of the template",
    ]);
  });

  test.each(kinds)("of %s is read as it is filled in, as the example shows", async (kind) => {
    const columns = templateOf(kind, registry, "ru").columns;
    const row = Object.fromEntries(columns.map(({ target, example }) => [target, example]));
    const { plan } = imported(await filled(kind, { ...row, notes: "" }), registry);
    expect(plan.questions).toEqual([]);
    expect(changesOf(plan)).toMatchSnapshot();
  });

  test("a partner is chosen by a name that only it has, a word by what it is called", () => {
    const columns = templateOf("agreements", registry, "ru").columns;
    const words = (target: string) => columns.find((column) => column.target === target)?.words;
    expect(words("partner.name")).toEqual(["Рижский технический университет", "СУ-Архангельск", "north-b"]);
    expect(words("scope")).toContain("Виноделие");
    expect(words("type")?.slice(0, 2)).toEqual(["Соглашение о сотрудничестве", "Меморандум"]);
    expect(words("partner.country")?.length).toBeGreaterThan(200);
  });

  test("has lists to choose from on a sheet of their own, dates as texts, and a note on each heading", async () => {
    const { sheets } = await readXlsx(await template("agreements"), { readStyles: true });
    const [form] = sheets;
    expect(sheets.map(({ name, hidden }) => `${name}${hidden ? ", hidden" : ""}`)).toEqual([
      "Соглашения",
      "Списки",
      "hamkor, hidden",
    ]);
    expect(form?.dataValidations?.map(({ range, formula1 }) => `${range} ${formula1}`).slice(0, 3)).toEqual([
      "A2:A500 'Списки'!$A$2:$A$4",
      "B2:B500 'Списки'!$B$2:$B$251",
      "C2:C500 'Списки'!$C$2:$C$11",
    ]);
    expect(form?.cells?.get("0,5")?.comment?.text).toContain("24.08.2018");
    expect(form?.cells?.get("1,5")).toMatchObject({ value: "24.08.2018", style: { numFmt: "@" } });
  });
});

test("several partners in a cell are parted by semicolons; a name with a sign in it stays one", async () => {
  const { plan } = imported(
    await filled("agreements", {
      "partner.name": "Рижский технический университет; СУ-Архангельск",
      type: "Меморандум",
      signed: "2019",
      ends: "05.2021",
      scope: "Виноделие; Совместные исследования",
    }),
    registry,
  );
  expect(plan.questions).toEqual([]);
  expect(changesOf(plan)).toMatchInlineSnapshot(`
    [
      "new agreements {"partners":["riga-tu","north-a"],"signed":"2019","type":"memorandum","ends":"2021-05","scope":["wine","joint-research"],"sources":[{"document":"list.xlsx, Соглашения!A3"}]}",
    ]
  `);
});
