import { readXlsx } from "hucre/xlsx";
import { afterEach, describe, expect, test, vi } from "vitest";
import { documentWorkbook } from "../../../src/renderers/excel/document-workbook.ts";
import { xlsx } from "../../../src/renderers/excel/xlsx.ts";
import { exceededLimit } from "../../../src/renderers/excel/xlsx-limits.ts";
import type { Document } from "../../../src/tables/document.ts";
import type { Phrase } from "../../../src/tables/phrase.ts";
import { hostileTexts } from "../../support/findings.ts";
import { sampleDocument, sampleTable } from "../../support/sample-document.ts";
import { plain, plainStyle } from "../../support/tables.ts";

const tajik = { ...plainStyle, language: "tg", textLanguage: "tg" } as const;
const phrase = (text: string): Phrase => ({ message: "cell", cell: plain(text) });
const bytesOf = (document: Document) => xlsx(documentWorkbook(document, tajik), "2026-11-21");
const sheetsOf = async (document: Document) => (await readXlsx(await bytesOf(document), { readStyles: true })).sheets;
const filled = (rows: readonly (readonly unknown[])[] | undefined) =>
  rows?.map((row) => row.filter((cell) => cell !== null && cell !== "")).filter((row) => row.length > 0);

afterEach(() => {
  vi.useRealTimers();
});

describe("the sheets of a document", () => {
  test("are what it says, a sheet a table, the data of the charts, and the definitions", async () => {
    expect((await sheetsOf(sampleDocument)).map(({ name }) => name)).toEqual([
      "Мундариҷа",
      "Донишҷӯён дар хориҷа аз рӯи…",
      "Маълумоти диаграммаҳо",
      "Таърифҳо",
    ]);
    const without = { ...sampleDocument, sections: sampleDocument.sections.slice(0, 1) };
    expect((await sheetsOf(without)).map(({ name }) => name)).toEqual(["Мундариҷа", "Таъриф"]);
  });

  test("begin with titles, the office's words, sentences, figures, and links to the others", async () => {
    const [first] = await sheetsOf(sampleDocument);
    expect(filled(first?.rows)).toEqual([
      ["Фаъолияти байналмилалӣ дар соли 2019"],
      ["Донишкадаи куҳию металлургии Тоҷикистон"],
      ["2019-01-01 … 2019-12-31"],
      ["Шуъбаи робитаҳои байналмилалӣ."],
      ["Хулоса"],
      ["Дар соли 2019 ҳашт донишҷӯ ба хориҷа рафт. Дар соли пешина шаш нафар буд."],
      ["Нишондиҳанда", "Қимат", "Дар давраи пешина", "Тағйирёбӣ", "Эзоҳ"],
      ["Донишҷӯён дар хориҷа", 8, 6, 2],
      ["Созишномаҳои амалкунанда", "на камтар аз 45"],
      ["Мундариҷа"],
      ["Донишҷӯён дар хориҷа аз рӯи кишвар ва сол"],
      ["Маълумоти диаграммаҳо"],
      ["Таърифҳо"],
    ]);
    const links = [...(first?.cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.location ?? []);
    expect(links).toEqual(["'Донишҷӯён дар хориҷа аз рӯи…'!A1", "'Маълумоти диаграммаҳо'!A1", "'Таърифҳо'!A1"]);
  });

  test("hold numbers as numbers, under a heading that stays in view, with the whole title and the notes below", async () => {
    const [, table] = await sheetsOf(sampleDocument);
    expect(filled(table?.rows)).toEqual([
      ["Кишвар", "2018", "2019 (аз)", "2019 (то)", "Ҳамагӣ (аз)", "Ҳамагӣ (то)"],
      ["Русия", 4, 5, 5, 9, 9],
      ["Ӯзбекистон", 2, 3, 5],
      ["Чин", 1, 2, 1, 2],
      ["Ҳамагӣ", 6, 9, 15],
      ["Донишҷӯён дар хориҷа аз рӯи кишвар ва сол"],
      ["Донишҷӯёне, ки ба хориҷа рафтаанд."],
      ["феҳристи «Ҳамкорӣ» · нусхаи a1b2c3d4e5 · ба санаи 21.11.2026"],
    ]);
    expect(table?.freezePane).toMatchObject({ rows: 1 });
    expect(table?.autoFilter?.range).toBe("A1:F4");
    expect(table?.merges?.map(({ startRow, endCol }) => [startRow, endCol >= 5])).toEqual([
      [6, true],
      [7, true],
      [8, true],
    ]);
  });

  test("list the data of every chart: bounds of counts, days of timelines, countries of maps", async () => {
    const rows = (await sheetsOf(sampleDocument))[2]?.rows ?? [];
    expect(rows[0]).toEqual(["Диаграмма", "Қатор ё ҳолат", "Чӣ нишон дода шудааст", "Аз", "То"]);
    expect(rows).toContainEqual(["Шарикон дар ҷаҳон", "шарик", "Русия", 31, 31]);
    expect(rows).toContainEqual(["Донишҷӯён аз рӯи сол", "Аз хориҷа", "2016", 1, 3]);
    expect(rows).toContainEqual(["Донишҷӯён аз рӯи сол", "Аз хориҷа", "2017", 5, null]);
    expect(rows).toContainEqual(["Донишҷӯён аз рӯи сол", "Ба хориҷа", "2016", null, null]);
    const days = ["2013-01-01", "2018-12-31"].map((day) => new Date(`${day}T00:00:00Z`));
    expect(rows).toContainEqual([
      "Созишномаҳо: аз кай то кай",
      "Муҳлаташ гузашта",
      "Донишгоҳи давлатии Полотск",
      ...days,
    ]);
    expect(rows).toHaveLength(1 + 10 + 6 + 4 + 10);
  });

  test("end with what terms mean, where the numbers come from, and the command", async () => {
    expect(filled((await sheetsOf(sampleDocument)).at(-1)?.rows)).toEqual([
      ["Донишҷӯён дар хориҷа", "Донишҷӯёне, ки ҷисман ба хориҷа рафтаанд."],
      ["феҳристи «Ҳамкорӣ» · нусхаи a1b2c3d4e5 · ба санаи 21.11.2026"],
      ["Фармоне, ки ин ҳисоботро аз нав тартиб медиҳад"],
      ["hamkor annual 2019 institution:mmit --lang tg"],
    ]);
  });
});

test("several tables of one title, and a table as its own contents, keep sheets of their own", async () => {
  const twice = { is: "table", table: { ...sampleTable, title: phrase("Мундариҷа") } } as const;
  const document = { ...sampleDocument, sections: [{ name: "a", title: phrase("A"), parts: [twice, twice] }] };
  const names = (await sheetsOf(document)).map(({ name }) => name);
  expect(names).toEqual(["Мундариҷа", "Мундариҷа (2)", "Мундариҷа (3)", "Таъриф"]);
});

test("hostile texts stay texts, and the file can be read", async () => {
  const text = hostileTexts.join(" ");
  const document: Document = {
    ...sampleDocument,
    title: phrase(text),
    introduction: `=1+1\n\n${text}\r\n\r\n\n`,
    command: `hamkor annual 2019 '${text}'`,
    sections: [
      {
        name: "a",
        title: phrase(text),
        parts: [{ is: "table", table: { ...sampleTable, title: phrase(`'${text}'`) } }],
      },
    ],
  };
  const workbook = documentWorkbook(document, tajik);
  expect(exceededLimit(workbook)).toBeUndefined();
  const [first] = await sheetsOf(document);
  expect(filled(first?.rows)).toContainEqual(["=1+1"]);
  for (const cell of first?.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
  expect(JSON.stringify(first?.rows)).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
});

test("the same document gives the same bytes, whatever the clock says", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2020-01-01T00:00:00Z") });
  const first = await bytesOf(sampleDocument);
  vi.setSystemTime(new Date("2031-12-31T23:59:59Z"));
  expect(Buffer.from(await bytesOf(sampleDocument)).equals(Buffer.from(first))).toBe(true);
});
