import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { wordTemplate } from "../support/word-template.ts";
import { pagesOf, pdfOf } from "./office.ts";

const folder = mkdtempSync(join(tmpdir(), "hamkor-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file that the built program writes of the registry beside it. */
function annual(file: string, ...words: readonly string[]): Uint8Array {
  const report = ["-C", resolve("registry"), "annual", ...words, "--today", "2026-11-21", "-o", file];
  execFileSync(process.execPath, [resolve("bin/hamkor.js"), ...report], { cwd: folder, stdio: "pipe" });
  return readFileSync(join(folder, file));
}

/** Letters that a font lacks come from another one, and seem to be words of their own. */
const withoutSpaces = (text: string): string => text.replace(/\s/g, "");

const inOneLine = (pages: readonly string[]): string => pages.join("\n").replace(/\s+/g, " ");

describe.each([
  ["tg", ["2019", "institution:mmit"], "Ҷадвали 1. ", "Расми 1. ", "Норвегия"],
  ["ru", ["2023/2024", "institution:itim-kulob"], "Таблица 1. ", "Рисунок 1. ", "Узбекистан"],
  ["uz", ["2019", "institution:tut"], "1-jadval. ", "1-rasm. ", "Germaniya"],
])("the report of the shipped registry in %s", (language, words, table, figure, country) => {
  test("as a Word file: no page is empty, captions are numbered, no date or number is broken over lines", () => {
    const pages = pagesOf(pdfOf(annual("report.docx", ...words, "--lang", language), "docx"));
    for (const page of pages) expect(page.trim().split("\n").length).toBeGreaterThan(3);
    for (const text of [table, figure, country]) expect(inOneLine(pages)).toContain(text);
    expect(pages.join("\n")).not.toMatch(/\b\d\d\.\d\d\.\d{0,3}(\s|$)(?!\d{4})/m);
  });

  test("as a workbook: no page is empty, and each says which sheet of which report it is", () => {
    const pages = pagesOf(pdfOf(annual("report.xlsx", ...words, "--lang", language), "xlsx"));
    const [title = ""] = (pages[0] ?? "").trim().split(/\s{3,}|\n/);
    expect(title.length).toBeGreaterThan(20);
    for (const [index, page] of pages.entries()) {
      expect(page.trim().split("\n").length).toBeGreaterThan(3);
      expect(withoutSpaces(page)).toContain(withoutSpaces(title));
      expect(page).toMatch(new RegExp(`\\b${index + 1} / ${pages.length}\\b`));
    }
    expect(inOneLine(pages)).toContain(country);
  });
});

test("the report in an office's own document", async () => {
  const places = ["{{summary}}", "{{table:agreements-by-country:1}}", "{{chart:map}}", "{{report}}"];
  writeFileSync(join(folder, "office.docx"), await wordTemplate(...places));
  const words = ["2019", "institution:mmit", "--lang", "tg", "--template", "office.docx"];
  const text = inOneLine(pagesOf(pdfOf(annual("filled.docx", ...words), "docx")));
  for (const part of ["Вазорати маориф", "Ҳисобот: Ҳисобот оид ба", "Ҷадвали 1. ", "Расми 1. ", "Имзо: ___"])
    expect(text).toContain(part);
  expect(text).not.toContain("{{");
});
