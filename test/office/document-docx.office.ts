import { beforeAll, describe, expect, test } from "vitest";
import type { Style } from "../../src/renderers/style.ts";
import { documentDocx } from "../../src/renderers/word/document-docx.ts";
import type { Document } from "../../src/tables/document.ts";
import { sampleDocument, sampleTable } from "../support/sample-document.ts";
import { column, count, plain, plainStyle } from "../support/tables.ts";
import { wordTemplate } from "../support/word-template.ts";
import { pagesOf, pdfOf, picturesOf } from "./office.ts";

const tajik: Style = { ...plainStyle, language: "tg", textLanguage: "tg" };
const today = "2026-11-21";

const years = Array.from({ length: 12 }, (_, index) => column(String(2008 + index), "value"));
const wide = {
  ...sampleTable,
  columns: [column("Кишвар"), ...years],
  rows: ["Ӯзбекистон", "Қазоқистон"].map((name) => [plain(name), ...years.map((_, index) => count(index))]),
  totals: undefined,
};
const long = {
  ...sampleTable,
  rows: Array.from({ length: 60 }, (_, index) => [plain(`Донишгоҳи ${index + 1}`), count(1), count(2), count(3)]),
};
const section = (name: string, table: typeof sampleTable) => ({
  name,
  title: { message: "cell", cell: plain(name) } as const,
  parts: [{ is: "table", table } as const],
});
const document: Document = {
  ...sampleDocument,
  sections: [...sampleDocument.sections, section("Васеъ", wide), section("Дароз", long)],
};

describe("LibreOffice shows the Word file", () => {
  let pdf: Uint8Array;
  let pages: string[];
  beforeAll(async () => {
    pdf = pdfOf(await documentDocx(document, tajik, today), "docx");
    pages = pagesOf(pdf);
  });

  test("title, contents with pages, headings and cells in Tajik letters, captions with their numbers", () => {
    expect(pages[0]).toContain("Фаъолияти байналмилалӣ дар соли 2019");
    const rest = pages.join("\n");
    expect(rest).toMatch(/Хулоса\.+ ?1\n/);
    for (const text of [
      "Созишномаҳо",
      "Ӯзбекистон",
      "Қазоқистон",
      "Расми 1. Шарикон дар ҷаҳон",
      "Ҷадвали 1. Донишҷӯён",
    ])
      expect(rest).toContain(text);
  });

  test("every page has its number", () => {
    for (const [index, page] of pages.entries()) expect(page).toContain(`Саҳифаи ${index + 1} аз ${pages.length}`);
  });

  test("a long table repeats its headings on its second page", () => {
    const ofTable = pages.filter((page) => /Донишгоҳи \d+ /.test(page));
    expect(ofTable.length).toBeGreaterThan(1);
    for (const page of ofTable) expect(page).toMatch(/Кишвар\s+2018\s+2019/);
  });

  test("the contents give the pages that headings are on, within one", () => {
    const entries = [...pages.join("\n").matchAll(/^\s*(\S.*?)\.{3,} ?(\d+)$/gm)];
    expect(entries.length).toBeGreaterThan(5);
    for (const [, heading = "", page] of entries) {
      const found = pages.findIndex((text) => text.split("\n").some((line) => line.trim() === heading));
      expect(Math.abs(found + 1 - Number(page))).toBeLessThanOrEqual(1);
    }
  });

  test("the charts are there", () => {
    expect(picturesOf(pdf).filter(({ width, height }) => width >= 600 && height >= 200)).toHaveLength(4);
  });
});

test("LibreOffice shows a filled template with the office's letterhead", async () => {
  const template = await wordTemplate(
    "{{summary}}",
    "{{section:students-abroad}}",
    "{{section:projects}}",
    "{{command}}",
  );
  const text = pagesOf(pdfOf(await documentDocx(sampleDocument, tajik, today, template), "docx")).join("\n");
  for (const part of [
    "Вазорати маориф",
    "Ҳисобот: Фаъолияти байналмилалӣ",
    "Ҷадвали 1.",
    "Русия",
    "сабт вуҷуд надорад",
  ])
    expect(text.replace(/\s+/g, " ")).toContain(part);
  expect(text).not.toContain("{{");
});
