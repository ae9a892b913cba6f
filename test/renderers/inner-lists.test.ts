import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { documentWorkbook } from "../../src/renderers/excel/document-workbook.ts";
import { xlsx } from "../../src/renderers/excel/xlsx.ts";
import { documentHtml } from "../../src/renderers/html/document/document-html.ts";
import { documentMarkdown } from "../../src/renderers/markdown/document-markdown.ts";
import { documentDocx } from "../../src/renderers/word/document-docx.ts";
import { unzip } from "../../src/renderers/word/zip.ts";
import type { Document } from "../../src/tables/document.ts";
import type { Phrase } from "../../src/tables/phrase.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { plain, plainStyle } from "../support/tables.ts";

const phrase = (text: string): Phrase => ({ message: "cell", cell: plain(text) });
const document: Document = {
  ...sampleDocument,
  sections: [
    {
      name: "one",
      title: phrase("Решения"),
      parts: [
        {
          is: "list",
          title: phrase("Требует решения"),
          items: [
            {
              sentence: phrase("Соглашения (2):"),
              under: [{ sentence: phrase("МИСИС") }, { sentence: phrase("МИРЭА") }],
            },
          ],
        },
      ],
    },
  ],
};

test("what stands under a line of a list is a list within it in a page", async () => {
  const page = (await documentHtml(document, plainStyle)).replace(/\s*\n\s*/g, "");
  expect(page).toContain("<li><span>Соглашения (2):</span><ul><li>МИСИС</li><li>МИРЭА</li></ul></li>");
});

test("in Markdown", async () => {
  const file = await documentMarkdown(document, plainStyle, "charts");
  expect(file.text).toContain("- Соглашения (2):\n  - МИСИС\n  - МИРЭА");
});

test("in Word, further in and not parted from it", async () => {
  const parts = unzip(await documentDocx(document, plainStyle, "2026-11-21"));
  const xml = new TextDecoder().decode(parts.get("word/document.xml"));
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([whole]) => whole);
  const styleOf = (text: string): string | undefined =>
    /w:pStyle w:val="(\w+)"/.exec(paragraphs.find((one) => one.includes(text)) ?? "")?.[1];
  expect(["Соглашения", "МИСИС", "МИРЭА"].map(styleOf)).toEqual(["HamkorList", "HamkorInnerList", "HamkorInnerList"]);
  expect(paragraphs.find((one) => one.includes("Соглашения"))).toContain("<w:keepNext/>");
});

test("and in a workbook", async () => {
  const [, sheet] = (await readXlsx(await xlsx(documentWorkbook(document, plainStyle), "2026-11-21"))).sheets;
  const texts = (sheet?.rows ?? []).map(([first]) => first);
  expect(texts).toEqual(expect.arrayContaining(["• Соглашения (2):", "   – МИСИС", "   – МИРЭА"]));
});
