import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { printFonts } from "../../src/files/print/print-fonts.ts";
import { printPage } from "../../src/files/print/print-page.ts";
import { documentHtml } from "../../src/renderers/html/document/document-html.ts";
import type { CountTable } from "../../src/tables/table.ts";
import { pagesOf } from "../office/office.ts";
import { largeDocument } from "../support/large-document.ts";
import { sampleDocument, sampleTable } from "../support/sample-document.ts";
import { plain, plainStyle } from "../support/tables.ts";
import { fileOf, openPage, startBrowser } from "./open-page.ts";

const folder = mkdtempSync(join(tmpdir(), "hamkor-fonts-"));
let html = "";

beforeAll(async () => {
  html = await documentHtml(largeDocument, { ...plainStyle, language: "tg", textLanguage: "tg" }, printFonts());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A machine on which every font there is lies in these folders. */
function onlyFontsIn(...places: string[]): string {
  const file = join(folder, `${places.length}.conf`);
  const dirs = [...places.map((place) => `<dir>${place}</dir>`), `<cachedir>${folder}</cachedir>`];
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${dirs.join("")}</fontconfig>`);
  return file;
}

/** A printed page without the time at which it was printed: letters, places and pictures are all there. */
async function printed(environment: Readonly<Record<string, string>>): Promise<string> {
  const before = { ...process.env };
  Object.assign(process.env, environment);
  try {
    return Buffer.from(await printPage(html))
      .toString("latin1")
      .replace(/\/(Creation|Mod)Date \([^)]*\)/g, "");
  } finally {
    process.env = before;
  }
}

test.each([
  ["without fonts", { FONTCONFIG_FILE: onlyFontsIn() }],
  ["with other fonts", { FONTCONFIG_FILE: onlyFontsIn("/usr/share/fonts/opentype") }],
  ["elsewhere", { TZ: "Pacific/Kiritimati", LANG: "ru_RU.UTF-8", LANGUAGE: "ru" }],
  // Now and then, once in some sixty times, Chromium prints other bytes of the same page on one and the same machine. What
  // depends on the machine is different each time.
])("a page is printed the same on a machine %s", { retry: 2 }, async (_, environment) => {
  const pdf = await printed(environment);
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(8);
  expect(pdf === (await printed({}))).toBe(true);
});

test("the fonts are the page's own, and no message tells that one was refused", async () => {
  const browser = await startBrowser();
  const file = fileOf(html);
  try {
    const { page, messages, requests } = await openPage(browser, file.address);
    expect(await page.evaluate(`document.fonts.ready.then((fonts) => [...fonts].map(({ status }) => status))`)).toEqual(
      ["loaded", "loaded", "loaded"],
    );
    expect(messages).toEqual([]);
    expect(requests.filter((address) => !address.startsWith("data:font/ttf"))).toEqual([file.address]);
  } finally {
    file.remove();
    await browser.close();
  }
});

test("no page ends with the head of a table, and three rows or more stand on either side of a break", async () => {
  const table = (rows: number): CountTable => ({
    ...sampleTable,
    columns: [{ key: "row", heading: plain("Сатр"), role: "label" }],
    rows: Array.from({ length: rows }, (_, index) => [plain(`сатр ${index + 1} аз ${rows}`)]),
    totals: undefined,
    notes: [],
  });
  const parts = [13, 9, 17, 10, 22, 11, 19, 15, 9, 28, 12, 10, 21, 16].map(
    (rows) => ({ is: "table", table: table(rows) }) as const,
  );
  const document = { ...sampleDocument, sections: [{ name: "lists", title: sampleTable.title, parts }] };
  const pages = pagesOf(await printPage(await documentHtml(document, plainStyle, printFonts())));
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages.slice(0, -1)) {
    const lines = page.split("\n").filter((line) => /сатр|Сатр/.test(line));
    const [, last = "0", of = "0"] = /сатр (\d+) аз (\d+)/.exec(lines.at(-1) ?? "") ?? [];
    expect(Number(last)).toBeGreaterThanOrEqual(3);
    expect(of === last || Number(of) - Number(last) >= 3).toBe(true);
  }
});
