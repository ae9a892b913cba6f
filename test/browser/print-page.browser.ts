import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { printFonts } from "../../src/files/print/print-fonts.ts";
import { printPage } from "../../src/files/print/print-page.ts";
import { documentHtml } from "../../src/renderers/html/document/document-html.ts";
import { largeDocument } from "../support/large-document.ts";
import { plainStyle } from "../support/tables.ts";
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
