import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pagesOf, pdfOf } from "./office.ts";

const folder = mkdtempSync(join(tmpdir(), "hamkor-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A short report that the built program writes of the registry beside it. */
function short(file: string, words: readonly string[], language: string): Uint8Array {
  const report = ["-C", resolve("registry"), "annual", ...words, "--short", "--lang", language];
  const options = ["--today", "2026-11-21", "-o", file];
  execFileSync(process.execPath, [resolve("bin/hamkor.js"), ...report, ...options], { cwd: folder, stdio: "pipe" });
  return readFileSync(join(folder, file));
}

test.each([
  ["uz", ["2019", "institution:mmit"]],
  ["ru", ["2023/2024", "institution:itim-kulob"]],
  ["tg", ["2019", "institution:khujand-su"]],
  ["en", ["2019", "institution:tut"]],
  ["ru", ["2019"]],
  ["uz", ["2019"]],
])("a short report in %s of %s is on two pages in Word and as PDF", (language, words) => {
  expect(pagesOf(pdfOf(short("short.docx", words, language), "docx"))).toHaveLength(2);
  expect(pagesOf(short("short.pdf", words, language))).toHaveLength(2);
});
