import { expect, test } from "vitest";
import { documentWorkbook } from "../../src/renderers/excel/document-workbook.ts";
import { xlsx } from "../../src/renderers/excel/xlsx.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { plainStyle } from "../support/tables.ts";
import { pagesOf, pdfOf } from "./office.ts";

test("LibreOffice shows the workbook: title, tables and charts, in Tajik letters", async () => {
  const workbook = documentWorkbook(sampleDocument, { ...plainStyle, language: "tg", textLanguage: "tg" });
  const text = pagesOf(pdfOf(await xlsx(workbook, "2026-11-21"), "xlsx"))
    .join("\n")
    .replace(/\s+/g, " ");
  for (const part of ["Фаъолияти байналмилалӣ дар соли 2019", "Ӯзбекистон", "Ҳамагӣ", "Шарикон дар ҷаҳон"])
    expect(text).toContain(part);
});
