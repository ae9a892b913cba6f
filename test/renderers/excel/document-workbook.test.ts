import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { afterEach, describe, expect, test, vi } from "vitest";
import { documentWorkbook } from "../../../src/renderers/excel/document-workbook.ts";
import { xlsx } from "../../../src/renderers/excel/xlsx.ts";
import { exceededLimit } from "../../../src/renderers/excel/xlsx-limits.ts";
import { fieldCell, wordCell } from "../../../src/tables/cell.ts";
import type { Chart } from "../../../src/tables/chart.ts";
import type { Document } from "../../../src/tables/document.ts";
import type { Phrase } from "../../../src/tables/phrase.ts";
import type { Table } from "../../../src/tables/table.ts";
import { exactly } from "../../../src/values/count.ts";
import { hostileTexts } from "../../support/findings.ts";
import {
  sampleBars,
  sampleCountries,
  sampleDocument,
  sampleMap,
  sampleTable,
  sampleTimeline,
} from "../../support/sample-document.ts";
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
  test("are what it says, one a chapter in order, and the definitions", async () => {
    expect((await sheetsOf(sampleDocument)).map(({ name }) => name)).toEqual([
      "01 Хулоса",
      "02 Харита",
      "03 Созишномаҳо",
      "04 Донишҷӯён дар хориҷа",
      "Таърифҳо",
    ]);
    const without = { ...sampleDocument, sections: sampleDocument.sections.slice(1, 2) };
    expect((await sheetsOf(without)).map(({ name }) => name)).toEqual(["00 Мундариҷа", "01 Харита", "Таъриф"]);
  });

  test("have the sections of a chapter on one, each under its number and title", async () => {
    const [summary, map, agreements, ...others] = sampleDocument.sections;
    const sections = [
      { name: "partners", title: phrase("Шарикон"), number: "4", parts: [] },
      ...[map, agreements].flatMap((section, index) =>
        section ? [{ ...section, level: 2 as const, number: `4.${index + 1}` }] : [],
      ),
      { ...(summary ?? others[0]), name: "annex", title: phrase("Замима"), number: "A", parts: [] },
    ];
    const sheets = await sheetsOf({ ...sampleDocument, sections });
    expect(sheets.map(({ name }) => name)).toEqual(["00 Мундариҷа", "04 Шарикон", "A Замима", "Таъриф"]);
    const texts = filled(sheets[1]?.rows)?.map(([first]) => first);
    expect(texts?.slice(0, 2)).toEqual(["4 Шарикон", "← ба варақи аввал"]);
    expect(texts).toEqual(expect.arrayContaining(["4.1 Харита", "4.2 Созишномаҳо", "Расми 1. Шарикон дар ҷаҳон"]));
  });

  test("are none for a chapter of sentences alone: the first says them", async () => {
    const nothing = phrase("Барои соли 2019 дар феҳрист сабте нест.");
    const parts = [{ is: "text", sentences: [nothing] } as const];
    const [summary] = sampleDocument.sections;
    const sections = [
      ...(summary ? [summary] : []),
      { name: "staff", title: phrase("Кормандон"), number: "3", parts },
      ...sampleDocument.sections.slice(1),
    ];
    const sheets = await sheetsOf({ ...sampleDocument, sections });
    expect(sheets.map(({ name }) => name).filter((name) => name.includes("Кормандон"))).toEqual([]);
    expect(filled(sheets[0]?.rows)).toContainEqual(["3 Кормандон. Барои соли 2019 дар феҳрист сабте нест."]);
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
      ["Нишондиҳанда", "Шумора (аз)", "Шумора (то)", "Дар давраи қаблӣ", "Тағйирот"],
      ["Донишҷӯён дар хориҷа", 8, 8, 6, 2],
      ["Созишномаҳои амалкунанда", 45],
      ["Мундариҷа"],
      ["Харита"],
      ["Созишномаҳо"],
      ["Донишҷӯён дар хориҷа"],
      ["Таърифҳо"],
    ]);
    const links = [...(first?.cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.location ?? []);
    expect(links).toEqual(["'02 Харита'!A1", "'03 Созишномаҳо'!A1", "'04 Донишҷӯён дар хориҷа'!A1", "'Таърифҳо'!A1"]);
  });

  test("hold numbers as numbers, under a title that stays in view and a caption with the number that other formats have", async () => {
    const table = (await sheetsOf(sampleDocument))[3];
    const rows = filled(table?.rows) ?? [];
    expect(rows.slice(0, 2)).toEqual([["Донишҷӯён дар хориҷа"], ["← ба варақи аввал"]]);
    expect(rows.slice(rows.findIndex(([first]) => String(first).startsWith("Ҷадвали 1.")))).toEqual([
      ["Ҷадвали 1. Донишҷӯён дар хориҷа аз рӯи кишвар ва сол"],
      ["Кишвар", "2018", "2019 (аз)", "2019 (то)", "Ҳамагӣ (аз)", "Ҳамагӣ (то)"],
      ["Русия", 4, 5, 5, 9, 9],
      ["Ӯзбекистон", 2, 3, 5],
      ["Чин", 1, 2, 1, 2],
      ["Ҳамагӣ", 6, 9, 15],
      ["Донишҷӯёне, ки ба хориҷа рафтаанд."],
      ["феҳристи «Ҳамкорӣ» · нусхаи a1b2c3d4e5 · ба санаи 21.11.2026"],
    ]);
    expect(table?.freezePane).toMatchObject({ rows: 1 });
  });

  test("are printed at one scale: each as wide as the others", async () => {
    const widths = (await sheetsOf(sampleDocument)).map(({ columns = [] }) =>
      columns.reduce((sum, { width = 0 }) => sum + width, 0),
    );
    for (const width of widths) expect(width).toBeCloseTo(120);
  });

  test("end with what terms mean, where the numbers come from, and the command", async () => {
    expect(filled((await sheetsOf(sampleDocument)).at(-1)?.rows)).toEqual([
      ["Таърифҳо"],
      ["← ба варақи аввал"],
      ["Донишҷӯён дар хориҷа", "Донишҷӯёне, ки ҷисман ба хориҷа рафтаанд."],
      ["феҳристи «Ҳамкорӣ» · нусхаи a1b2c3d4e5 · ба санаи 21.11.2026"],
      ["Амри барнома барои аз нав сохтани ҳисобот"],
      ["hamkor annual 2019 institution:mmit --lang tg"],
    ]);
  });

  test("have all rows of a table that is shortened in print, as a list to be filtered", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => [plain(`мизони ${index + 1}`), plain("Русия")]);
    const columns = ["name", "country"].map((key) => ({ key, heading: fieldCell(key), role: "label" as const }));
    const full = { ...sampleTable, columns, rows, totals: undefined };
    const part = { is: "table", table: { ...full, rows: rows.slice(0, 200) }, full } as const;
    const section = { name: "annex", title: phrase("Замима"), parts: [part] };
    const [, sheet] = await sheetsOf({ ...sampleDocument, sections: [section] });
    expect(sheet?.rows.flat()).toContain("мизони 300");
    expect(sheet?.tables).toMatchObject([{ name: "Table_1", range: "A5:B305", showAutoFilter: true }]);
    expect(sheet?.freezePane).toMatchObject({ rows: 5 });
  });
});

describe("a table that is longer than a page", () => {
  const columns = ["name", "country"].map((key) => ({ key, heading: fieldCell(key), role: "label" as const }));
  const listOf = (length: number) => {
    const rows = Array.from({ length }, (_, index) => [plain(`мизони ${index + 1}`), plain("Русия")]);
    return { is: "table", table: { ...sampleTable, columns, rows, totals: undefined } } as const;
  };
  const section = { name: "annex", title: phrase("Замима"), number: "A", parts: [listOf(3), listOf(300), listOf(5)] };
  const document = { ...sampleDocument, sections: [section] };

  test("has a sheet of its own after its chapter, which links to it", async () => {
    const sheets = await sheetsOf(document);
    expect(sheets.map(({ name }) => name)).toEqual([
      "00 Мундариҷа",
      "A Замима",
      "Ҷадвали 2 Донишҷӯён дар хориҷа…",
      "Таъриф",
    ]);
    const [first, chapter, own] = sheets;
    expect(first?.rows.flat().filter((value) => String(value).startsWith("Ҷадвали"))).toEqual([]);
    const links = [...(chapter?.cells?.values() ?? [])].filter(({ hyperlink }) => hyperlink);
    expect(links.map(({ value, hyperlink }) => [value, hyperlink?.location])).toContainEqual([
      "Ҷадвали 2. Донишҷӯён дар хориҷа аз рӯи кишвар ва сол: дар варақи «Ҷадвали 2 Донишҷӯён дар хориҷа…»",
      "'Ҷадвали 2 Донишҷӯён дар хориҷа…'!A1",
    ]);
    expect(filled(own?.rows)?.slice(0, 3)).toEqual([
      ["Ҷадвали 2. Донишҷӯён дар хориҷа аз рӯи кишвар ва сол"],
      ["← ба варақи аввал"],
      ["Ном", "Кишвар"],
    ]);
  });

  test("is a native table there, whose headings stay in view and are on every page", async () => {
    const own = (await sheetsOf(document))[2];
    expect(own?.tables).toMatchObject([{ name: "Table_2", range: "A4:B304", showAutoFilter: true }]);
    expect(own?.freezePane).toMatchObject({ rows: 4 });
    const workbook = strFromU8(unzipSync(await bytesOf(document))["xl/workbook.xml"] ?? new Uint8Array());
    expect(workbook).toContain("'Ҷадвали 2 Донишҷӯён дар хориҷа…'!$1:$4<");
  });
});

describe("the flat list of records", () => {
  const columns = ["id", "year"].map((key) => ({ key, heading: fieldCell(key), role: "label" as const }));
  const listOf = (...years: string[]): Table => ({
    ...sampleTable,
    title: phrase("Маълумот"),
    columns,
    rows: years.map((year, index) => [plain(`сабт-${index}`), plain(year)]),
    totals: undefined,
  });

  test("is a native table before the definitions, with years as numbers", async () => {
    const data = () => listOf("2019", "2018; 2019");
    const sheets = await sheetsOf({ ...sampleDocument, data });
    expect(sheets.map(({ name }) => name).slice(-2)).toEqual(["Маълумот", "Таърифҳо"]);
    const sheet = sheets.at(-2);
    const [table] = sheet?.tables ?? [];
    expect(table).toMatchObject({ name: "Data", columns: [{ name: "ID" }, { name: "Сол" }] });
    expect(filled(sheet?.rows)?.slice(-3)).toEqual([
      ["ID", "Сол"],
      ["сабт-0", 2019],
      ["сабт-1", "2018; 2019"],
    ]);
    const heading = Number(/^A(\d+):/.exec(table?.range ?? "")?.[1]);
    expect(sheet?.rows[heading - 1]?.slice(0, 2)).toEqual(["ID", "Сол"]);
    expect(sheet?.freezePane).toMatchObject({ rows: heading });
  });

  test("is printed on as many pages beside each other as its letters need, each with its headings and the first two columns", async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      key: `key-${index}`,
      heading: plain(`Сутуни рақами ${index}`),
      role: "label" as const,
    }));
    const rows = [many.map((_, index) => plain(`Донишгоҳи миллии ${index}`))];
    const data = () => ({ ...listOf("2019"), columns: many, rows });
    const files = unzipSync(await bytesOf({ ...sampleDocument, data }));
    const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
    const [, heading = ""] = /ref="A(\d+):/.exec(text("xl/tables/table1.xml")) ?? [];
    expect(text("xl/workbook.xml")).toContain(`'Маълумот'!$A:$B,'Маълумот'!$${heading}:$${heading}<`);
    expect(text("xl/worksheets/sheet5.xml")).toMatch(/<pageSetup[^>]* orientation="landscape" fitToWidth="3"/);
  });

  test("is left out where it has no record", async () => {
    const sheets = await sheetsOf({ ...sampleDocument, data: () => listOf() });
    expect(sheets.map(({ name }) => name)).toEqual((await sheetsOf(sampleDocument)).map(({ name }) => name));
  });
});

describe("native charts", () => {
  const chartsOf = async (...charts: Chart[]) => {
    const parts = charts.map((chart) => ({ is: "chart", chart }) as const);
    const section = { name: "a", title: phrase("A"), parts };
    return (await sheetsOf({ ...sampleDocument, sections: [section] }))[1];
  };

  /** The cells that a reference of a chart names, column by column. */
  const cellsAt = (sheet: Awaited<ReturnType<typeof chartsOf>>, reference = "") => {
    const [, column = "", from = "", to = ""] = /!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/.exec(reference) ?? [];
    const at = column.charCodeAt(0) - 65;
    return sheet?.rows.slice(Number(from) - 1, Number(to)).map((row) => row[at] ?? null);
  };

  test("read the numbers and the names of their categories from the cells below their caption", async () => {
    const sheet = await chartsOf(sampleCountries, sampleBars);
    const [countries, years] = sheet?.charts ?? [];
    const [only] = countries?.series ?? [];
    expect(cellsAt(sheet, only?.valuesRef)).toEqual([12, 8, 5, 2, 1, 1]);
    expect(cellsAt(sheet, only?.categoriesRef)?.slice(0, 2)).toEqual(["Ӯзбекистон", "Русия"]);
    expect(years?.series?.map(({ name }) => name)).toEqual(["Ба хориҷа", "Аз хориҷа"]);
    expect(years?.series?.map(({ valuesRef }) => cellsAt(sheet, valuesRef))).toEqual([
      [2, null, 4, 6, 8],
      [null, 1, 5, 2, 3],
    ]);
  });

  test("have a gap where there is no number, and say that a bar is the lower bound", async () => {
    const sheet = await chartsOf(sampleBars);
    // What is not written is a gap by the standard.
    expect(sheet?.charts?.[0]?.dispBlanksAs ?? "gap").toBe("gap");
    expect(sheet?.rows.flat().join(" ")).toContain("сутун ҳадди поёниро нишон медиҳад");
    expect((await chartsOf(sampleCountries))?.rows.flat().join(" ")).not.toContain("ҳадди поёниро");
  });

  test("cover only rows that are empty", async () => {
    const sheet = await chartsOf(sampleCountries, sampleMap, sampleBars, sampleTimeline);
    expect(sheet?.charts).toHaveLength(3);
    for (const { anchor } of sheet?.charts ?? [])
      expect(sheet?.rows.slice(anchor?.from.row, anchor?.to?.row).flat().filter(Boolean)).toEqual([]);
  });

  test("have what is without a date in grey", async () => {
    const sheet = await chartsOf({
      ...sampleBars,
      apart: [{ label: wordCell("undated"), values: [exactly(9), exactly(2)] }],
    });
    const [{ series = [] } = {}] = sheet?.charts ?? [];
    expect(series.map(({ valuesRef }) => cellsAt(sheet, valuesRef)?.at(-1))).toEqual([9, 2]);
    for (const { dataPoints } of series) expect(dataPoints).toEqual([{ idx: 5, fillColor: "A6A6A6" }]);
  });

  test("draw of stock and flow the stock, under its name", async () => {
    const [stock, gain] = sampleBars.series;
    const series = [
      { ...stock, heading: plain("Дар охири сол"), values: stock?.values ?? [], role: "stock" as const },
      { ...gain, heading: plain("Нав"), values: gain?.values ?? [], role: "gain" as const },
    ];
    const [drawn] = (await chartsOf({ ...sampleBars, series }))?.charts ?? [];
    expect(drawn?.series?.map(({ name }) => name)).toEqual(["Дар охири сол"]);
    expect(drawn?.title).toBe("Дар охири сол");
  });

  test("leave out a series that is zero throughout, but not the only one", async () => {
    const [first] = sampleBars.series;
    const zeros = { heading: plain("Амалкунанда"), values: sampleBars.categories.map(() => exactly(0)) };
    const namesOf = async (...series: (typeof zeros)[]) =>
      (await chartsOf({ ...sampleBars, series }))?.charts?.[0]?.series?.map(({ name }) => name);
    expect(await namesOf({ ...zeros, ...first, values: sampleBars.categories.map(() => exactly(4)) }, zeros)).toEqual([
      "Ба хориҷа",
    ]);
    expect(await namesOf(zeros)).toEqual(["Амалкунанда"]);
  });

  test("have what stands beside the categories in grey, and a gap where a small number is hidden", async () => {
    const [first, second] = sampleBars.series;
    const withheld = [{ is: "under", limit: 5 } as const, undefined, undefined, undefined, undefined];
    const apart = [{ label: wordCell("undated"), values: [exactly(9), exactly(2)] }];
    const series = [...(first ? [{ ...first, withheld }] : []), ...(second ? [{ ...second, isAside: true }] : [])];
    const sheet = await chartsOf({ ...sampleBars, series, apart });
    const [outgoing, others] = sheet?.charts?.[0]?.series ?? [];
    expect(cellsAt(sheet, outgoing?.valuesRef)).toEqual([null, null, 4, 6, 8, 9]);
    expect(outgoing?.dataPoints).toEqual([{ idx: 5, fillColor: "A6A6A6" }]);
    expect(others?.color).toBe("A6A6A6");
  });

  test("of a timeline there is none, but its days stand there", async () => {
    const sheet = await chartsOf(sampleTimeline);
    expect(sheet?.charts ?? []).toEqual([]);
    const days = ["2013-01-01", "2018-12-31"].map((day) => new Date(`${day}T00:00:00Z`));
    expect(filled(sheet?.rows)).toContainEqual(["Донишгоҳи давлатии Полотск", "Муҳлаташ гузашта", ...days]);
  });
});

test("several chapters of one title keep sheets of their own", async () => {
  const section = { name: "a", title: phrase("Мундариҷа"), number: "1", parts: [] };
  const names = (await sheetsOf({ ...sampleDocument, sections: [section, section] })).map(({ name }) => name);
  expect(names).toEqual(["00 Мундариҷа", "01 Мундариҷа", "01 Мундариҷа (2)", "Таъриф"]);
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
