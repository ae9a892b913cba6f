import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { documentWorkbook } from "../../src/renderers/excel/document-workbook.ts";
import { xlsx } from "../../src/renderers/excel/xlsx.ts";
import { documentHtml } from "../../src/renderers/html/document/document-html.ts";
import { documentDocx } from "../../src/renderers/word/document-docx.ts";
import { unzip } from "../../src/renderers/word/zip.ts";
import { type Cell, wordCell } from "../../src/tables/cell.ts";
import type { Document } from "../../src/tables/document.ts";
import { sampleDocument, sampleTable } from "../support/sample-document.ts";
import { count, plain, plainStyle } from "../support/tables.ts";

const row = (label: Cell): readonly Cell[] => [label, count(1), count(2), count(3)];
const rows = [...sampleTable.rows, row(wordCell("other")), row(wordCell("none"))];
const document: Document = {
  ...sampleDocument,
  sections: [
    {
      name: "one",
      title: { message: "cell", cell: plain("One") },
      parts: [{ is: "table", table: { ...sampleTable, rows } }],
    },
  ],
};

/** The names of rows that are grey, of those that are not. */
const grey = ["Other", "Not stated"];
const named = ["Russia", "Uzbekistan"];

test("other things and what is not stated are grey in a page", async () => {
  const page = await documentHtml(document, plainStyle);
  const asideRows = [...page.matchAll(/<tr class="aside">.*?<\/tr>/gs)].map(([line]) => line);
  expect(
    asideRows.map(
      (line) =>
        line
          .replace(/<[^>]*>/g, " ")
          .trim()
          .split(/ {2}/)[0],
    ),
  ).toEqual(grey);
  expect(page).toMatch(/\.aside \{ color: var\(--quiet\); \}/);
});

test("in Word", async () => {
  const parts = unzip(await documentDocx(document, plainStyle, "2026-11-21"));
  const xml = new TextDecoder().decode(parts.get("word/document.xml"));
  const greyTexts = [...xml.matchAll(/<w:color w:val="595959"\/><\/w:rPr><w:t[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(greyTexts).toEqual(grey.flatMap((name) => [name, "1", "2", "3"]));
});

test("and in a workbook", async () => {
  const bytes = await xlsx(documentWorkbook(document, plainStyle), "2026-11-21");
  const [, sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
  const colourOf = (name: string): string | undefined => {
    const cells = [...(sheet?.cells?.values() ?? [])];
    return cells.find(({ value }) => value === name)?.style?.font?.color?.rgb;
  };
  expect(grey.map(colourOf)).toEqual(["595959", "595959"].map((colour) => expect.stringContaining(colour)));
  expect(named.map(colourOf)).toEqual([undefined, undefined]);
});
