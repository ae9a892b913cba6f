import { describe, expect, test } from "vitest";
import type { SheetFile } from "../../../src/sheets/sheet-table.ts";
import { registryOf } from "../../support/registry-of.ts";
import { type Asked, changesOf, imported, listed, readBack } from "./round-trip.ts";

const files = {
  "registry.yaml": "title: Реестр\nlanguage: ru\ninstitution: tut\n",
  "institutions/tut.yaml": "name: Технологический университет Таджикистана\ncountry: TJ\n",
  "partners/riga-tu.yaml":
    "name:\n  en: Riga Technical University\n  ru: Рижский технический университет\naliases: [RTU, Riga Tech]\ntype: university\ncountry: LV\nids: { erasmus_code: LV RIGA02, pic: '999844259' }\n",
  "partners/kuban-sau.yaml": "name: Кубанский государственный аграрный университет\ntype: university\ncountry: RU\n",
  "agreements/riga-2018.yaml":
    "partners: [riga-tu]\ntype: memorandum\ntitle: Меморандум\nsigned: 2018-08-24\nends: 2023-08\nnotes: |\n  Первая строка\n  вторая строка\n",
  "agreements/kuban-2020.yaml": "partners: [kuban-sau, riga-tu]\ntype: cooperation\nsigned: 2020\nscope: [research]\n",
  "mobilities/out-2019.yaml":
    "direction: outbound\nwho: student\npurpose: study\npartner: riga-tu\ncount: 4-7\nterm: 2018/2019\nfunding: [{ source: Erasmus+, amount: 1200 EUR }]\n",
  "mobilities/in-2019.yaml":
    "direction: inbound\nwho: staff\npurpose: teaching\npartner: kuban-sau\npersons: [{ name: Иванов Иван, position: доцент }]\nstarts: 2019-03-03\n",
};

const registry = registryOf(files);

/** A list with some of its cells changed as somebody does in Excel: by the number of the row and the heading. */
function edited(file: SheetFile, edits: Readonly<Record<string, string>>): SheetFile {
  return {
    ...file,
    tables: file.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index) => edits[`${row.row} ${table.columns[index]?.heading}`] ?? cell),
      })),
    })),
  };
}

const listOf = async (asked: Asked): Promise<SheetFile> => readBack(await listed(registry, asked), registry);
const agreements: Asked = {
  kind: "agreements",
  columns: ["id", "partner", "type", "title", "signed", "ends", "scope", "state", "notes"],
};

const changed = (file: SheetFile, on = registry) => changesOf(imported(file, on).plan);
const said = (file: SheetFile, on = registry) =>
  imported(file, on).plan.rows.map(
    ({ row, is, reasons }) => `${row} ${is}${reasons.map(({ ru }) => `: ${ru}`).join("")}`,
  );

describe("a list that comes back as it was written", () => {
  test.each([
    ["agreements", "xlsx", "ru"],
    ["agreements", "xlsx", "tg"],
    ["agreements", "csv", "ru"],
    ["mobilities", "xlsx", "en"],
    ["mobilities", "excel-csv", "uz"],
    ["partners", "csv", "en"],
  ] as const)("%s as %s in %s: nothing changes, and nothing is asked", async (kind, format, lang) => {
    const { plan, own } = imported(await listOf({ kind, format, lang }), registry);
    expect([changesOf(plan), plan.questions, own.notes]).toEqual([[], [], []]);
    expect(plan.rows.map(({ is }) => is)).toEqual(["unchanged", "unchanged", "left-out"]);
  });

  test("columns that were asked for without the id have it beside them, hidden", async () => {
    const { own, plan } = imported(await listOf({ kind: "partners", columns: ["name", "country"] }), registry);
    expect(own.tables[0]?.columns.map(({ isHidden }) => isHidden)).toEqual([false, false, true]);
    expect(plan.rows.filter(({ is }) => is === "unchanged").map(({ records }) => records[0])).toEqual([
      "partners/kuban-sau",
      "partners/riga-tu",
    ]);
  });

  test("a shorter text, an uncertain number, several languages: what was not edited stays whatever the registry says now", async () => {
    const file = await listOf({ kind: "agreements" });
    const now = registryOf({ ...files, "agreements/riga-2018.yaml": "partners: [riga-tu]\ntype: protocol\n" });
    expect(changed(file, now)).toEqual([]);
    expect(said(file, now)).toEqual(["2 unchanged", "3 unchanged", "1 left-out: это шапка таблицы"]);
  });
});

describe("what was edited", () => {
  test("one cell is one field", async () => {
    const file = edited(await listOf(agreements), { "3 Окончание": "31.12.2025" });
    expect(changed(file)).toEqual([
      'changed agreements/riga-2018 {"partners":["riga-tu"],"type":"memorandum","title":"Меморандум","signed":"2018-08-24","ends":"2025-12-31","notes":"Первая строка\\nвторая строка"}',
    ]);
  });

  test("of a name in several languages the one that was shown; of a map what was shown of it", async () => {
    const asked: Asked = { kind: "partners", columns: ["id", "name", "aliases", "ids.erasmus_code"] };
    const file = edited(await listOf(asked), {
      "3 Название": "Рижский техуниверситет",
      "3 Другие названия": "RTU; Riga Tech; РТУ",
      "3 ids.erasmus_code": "LV RIGA03",
    });
    expect(changed(file)).toEqual([
      'changed partners/riga-tu {"name":{"en":"Riga Technical University","ru":"Рижский техуниверситет"},"aliases":["RTU","Riga Tech","РТУ"],"type":"university","country":"LV","ids":{"erasmus_code":"LV RIGA03","pic":"999844259"}}',
    ]);
  });

  test("a text that has none in the language of the list waits", async () => {
    const file = edited(await listOf({ kind: "partners", lang: "uz" }), { "3 Nomi": "Riga texnika universiteti" });
    expect(changed(file)).toEqual([]);
    expect(said(file)[1]).toContain("3 review: поле `name` изменено вручную");
  });

  test("partners by name, several parted by semicolons; a number's bounds", async () => {
    const file = edited(await listOf(agreements), {
      "2 Партнёр": "Рижский технический университет; Кубанский государственный аграрный университет",
    });
    expect(changed(file)).toEqual([
      'changed agreements/kuban-2020 {"partners":["riga-tu","kuban-sau"],"type":"cooperation","signed":"2020","scope":["research"]}',
    ]);
    const journeys = edited(await listOf({ kind: "mobilities" }), { "3 Количество (до)": "9" });
    expect(changed(journeys)).toEqual([expect.stringContaining('"count":"4-9"')]);
  });

  test("an emptied cell takes nothing away, a cell that is worked out sets nothing: both are told", async () => {
    const file = edited(await listOf(agreements), { "3 Название": "", "2 Статус": "действует" });
    expect(changed(file)).toEqual([]);
    expect(imported(file, registry).own.notes.map(({ en }) => en)).toEqual([
      "Emptied cells take nothing away (rows 3): `hamkor set KIND/ID --clear FIELD` does",
      "Cells were edited that hamkor works out itself, and are not read (rows 2)",
    ]);
  });

  test("what was changed on file since is a conflict, and stays", async () => {
    const file = edited(await listOf(agreements), { "3 Окончание": "2025" });
    const now = registryOf({
      ...files,
      "agreements/riga-2018.yaml": files["agreements/riga-2018.yaml"].replace("2023-08", "2024"),
    });
    expect(changed(file, now)).toEqual([]);
    expect(said(file, now)[1]).toContain('review: поле `ends` изменено вручную: в реестре "2024"');
  });

  test("an item with a semicolon in it is not made two of when others of its cell are edited", async () => {
    const now = registryOf({
      ...files,
      "partners/riga-tu.yaml":
        "name: Рижский технический университет\naliases: [RTU, Riga Tech; Latvia]\ntype: university\ncountry: LV\n",
    });
    const asked: Asked = { kind: "partners", columns: ["id", "aliases", "city"] };
    const list = await readBack(await listed(now, asked), now);
    const file = edited(list, { "3 Другие названия": "RTU; Riga Tech; Latvia; РТУ" });
    const { own } = imported(file, now);
    expect(changesOf(imported(file, now, { held: own.held }).plan)).toEqual([]);
    expect([...own.held.values()].flat().map(({ ru }) => ru)).toEqual([expect.stringContaining("точка с запятой")]);
    const other = imported(edited(list, { "3 Город": "Рига" }), now);
    expect([[...other.own.held.keys()], changesOf(other.plan)]).toEqual([
      [],
      [expect.stringContaining('"city":"Рига"')],
    ]);
  });

  test("persons and sums that a list shows in short are not written from it", async () => {
    const file = edited(await listOf({ kind: "mobilities", columns: ["id", "funding"] }), {
      "3 Финансирование": "2000 EUR",
    });
    expect(changed(file)).toEqual([]);
    expect(said(file)).toContainEqual(expect.stringMatching(/^3 review/));
  });
});

describe("rows", () => {
  const without = (file: SheetFile, number: number): SheetFile => ({
    ...file,
    tables: file.tables.map((table) => ({ ...table, rows: table.rows.filter(({ row }) => row !== number) })),
  });

  test("one that was deleted removes nothing", async () => {
    expect(changed(without(await listOf(agreements), 2))).toEqual([]);
  });

  test("one without an id is a new record; one that keeps another's id waits", async () => {
    const list = await listOf(agreements);
    const added = (id: string): SheetFile => ({
      ...list,
      tables: list.tables.map((table) => ({
        ...table,
        rows: [
          ...table.rows,
          {
            row: 4,
            isHidden: false,
            cells: [id, "Рижский технический университет", "Меморандум", "", "2026-02-01", "", "", "", ""],
          },
        ],
      })),
    });
    expect(changed(added(""))).toEqual([
      'new agreements {"partners":["riga-tu"],"signed":"2026-02-01","type":"memorandum","sources":[{"document":"list.xlsx, Соглашения!A4"}]}',
    ]);
    const { own } = imported(added("riga-2018"), registry);
    expect([...own.held.keys()]).toEqual(["Соглашения!4"]);
  });

  test("one whose record is not on file any more does not bring it back", async () => {
    const { "agreements/riga-2018.yaml": _, ...rest } = files;
    const now = registryOf(rest);
    const file = edited(await listOf(agreements), { "3 Окончание": "2025" });
    expect(changed(file, now)).toEqual([]);
    expect(said(file, now)).toContain("3 left-out: когда список был записан, запись была в реестре, а теперь её нет");
  });
});
