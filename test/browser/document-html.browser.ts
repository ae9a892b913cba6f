import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentPdf } from "../../src/cli/annual/document-pdf.ts";
import { pageCount, pagesOfDestinations } from "../../src/files/print/pdf-destinations.ts";
import { printPage } from "../../src/files/print/print-page.ts";
import { documentHtml } from "../../src/renderers/html/document/document-html.ts";
import { withCloserLines } from "../../src/renderers/html/document/page-on-paper.ts";
import type { Part } from "../../src/tables/document.ts";
import type { Phrase } from "../../src/tables/phrase.ts";
import { largeDocument } from "../support/large-document.ts";
import { plain, plainStyle } from "../support/tables.ts";
import { fileOf, openPage, startBrowser, violationsIn } from "./open-page.ts";

let browser: Browser;
let html = "";
let file = { address: "", remove: () => {} };

beforeAll(async () => {
  browser = await startBrowser();
  html = await documentHtml(largeDocument, {
    ...plainStyle,
    language: "tg",
    textLanguage: "tg",
    registryLanguage: "tg",
  });
  file = fileOf(html);
});

afterAll(async () => {
  await browser?.close();
  file.remove();
});

const openAllDetails = `for (const details of document.querySelectorAll("details")) details.open = true`;

/** What reaches out of the window and stands in no box that scrolls. */
const beyondTheEdge = `[...document.querySelectorAll("body *")]
  .filter((one) => !one.closest(".scroll, .unseen, .skip, dialog") && one.getBoundingClientRect().right > innerWidth)
  .map((one) => one.outerHTML.slice(0, 99))`;

/** A part in which every title and label is one word. */
function named(part: Part, word: Phrase): Part {
  switch (part.is) {
    case "text":
      return { ...part, sentences: [word] };
    case "list":
      return { ...part, title: word, items: [{ sentence: word }] };
    case "definitions":
      return { ...part, items: [{ term: word, meaning: word }] };
    case "figures":
      return { ...part, figures: part.figures.map((figure) => ({ ...figure, label: word })) };
    case "chart":
      return { ...part, chart: { ...part.chart, title: word, notes: [word] } };
    case "table":
      return { ...part, table: { ...part.table, title: word, notes: [word] } };
  }
}

const column = async (table: Locator, place: number): Promise<string[]> =>
  table.locator(`tbody tr > :nth-child(${place})`).allTextContents();

describe("the page", () => {
  test("opens from disk without a message, a request, or a script that it needs", async () => {
    const { page, messages, requests } = await openPage(browser, file.address);
    expect(await page.title()).toBe("Фаъолияти байналмилалӣ дар соли 2019 – Донишкадаи куҳию металлургии Тоҷикистон");
    expect(messages).toEqual([]);
    expect(requests).toEqual([file.address]);
    const silent = await openPage(browser, file.address, { javaScriptEnabled: false });
    expect(silent.messages).toEqual([]);
    const text = await silent.page.locator("main").textContent();
    expect(text).toContain("≥15");
    expect(await silent.page.locator("dialog").isVisible()).toBe(false);
    expect(await silent.page.locator("button:visible").count()).toBe(0);
  });

  test("opens without a message where it is too short for contents", async () => {
    const brief = fileOf(
      await documentHtml({ ...largeDocument, sections: largeDocument.sections.slice(0, 2) }, plainStyle),
    );
    const { page, messages } = await openPage(browser, brief.address);
    expect(messages).toEqual([]);
    expect(await page.locator("nav").count()).toBe(0);
    brief.remove();
  });

  test.each([1280, 390])("at %d pixels only tables and charts scroll sideways, in their own boxes", async (width) => {
    const { page } = await openPage(browser, file.address, { viewport: { width, height: 900 } });
    await page.evaluate(openAllDetails);
    expect(await page.evaluate(beyondTheEdge)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });

  test("does not scroll sideways for a word without end", async () => {
    const word: Phrase = { message: "cell", cell: plain("Донишгоҳ".repeat(40)) };
    const parts = largeDocument.sections.flatMap((section) => section.parts).map((part) => named(part, word));
    const document = { ...largeDocument, title: word, subtitles: [word], command: "x".repeat(400) };
    const endless = fileOf(
      await documentHtml({ ...document, sections: [{ name: "a", title: word, parts }] }, plainStyle),
    );
    const { page } = await openPage(browser, endless.address, { viewport: { width: 390, height: 900 } });
    expect(await page.evaluate(beyondTheEdge)).toEqual([]);
    endless.remove();
  });
});

describe("a table", () => {
  test("is sorted by a click, the other way by the next, and as it was by the third", async () => {
    const { page, messages } = await openPage(browser, file.address);
    const table = page.locator("table", { hasText: "Ҷадвали 2." });
    const head = table.locator("thead th").last();
    const before = await column(table, 8);
    const falling = before.map(Number).sort((a, b) => b - a);
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    expect((await column(table, 8)).map(Number)).toEqual(falling);
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    expect((await column(table, 8)).map(Number)).toEqual(falling.toReversed());
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBeNull();
    expect(await column(table, 8)).toEqual(before);
    expect(await table.locator("tfoot tr").count()).toBe(1);
    expect(messages).toEqual([]);
  });

  test("is sorted by keyboard: bounds by the lower one, what is not on record last", async () => {
    const { page } = await openPage(browser, file.address);
    const table = page.locator("table", { hasText: "Ҷадвали 2." });
    await table.locator("thead th").nth(1).getByRole("button").focus();
    await page.keyboard.press("Enter");
    const numbers = (await column(table, 2)).map((text) => Number.parseInt(text.replace("≥", ""), 10));
    const known = numbers.filter((number) => !Number.isNaN(number));
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    expect(numbers.slice(known.length).every(Number.isNaN)).toBe(true);
    await page.keyboard.press("Space");
    expect((await column(table, 2))[0]).toBe("1");
    expect(await column(table, 2)).toHaveLength(30);
  });

  test("is sorted by names as the language has them, and by dates whole or in part", async () => {
    const { page } = await openPage(browser, file.address);
    const names = page.locator("table", { hasText: "Ҷадвали 2." });
    await names.locator("thead th").first().getByRole("button").click();
    expect((await column(names, 1)).slice(0, 4)).toEqual(["Арманистон", "Афғонистон", "Беларус", "Британияи Кабир"]);
    const days = page.locator("table", { hasText: "Ҷадвали 4." });
    await days.locator("thead th").first().getByRole("button").click();
    const shown = await column(days, 1);
    expect([shown[0], shown.at(-1)]).toEqual(["01.2019", "28.12.2019"]);
  });
});

describe("a long table", () => {
  const chronicle = (page: Page): Locator => page.locator("table", { hasText: "Ҷадвали 4." });

  test("leaves only the rows with some words, however they are written", async () => {
    const { page } = await openPage(browser, file.address);
    const box = page.getByRole("searchbox").last();
    expect(await page.getByRole("searchbox").count()).toBe(3);
    await box.fill("ОЛМОН  чин");
    const rows = await chronicle(page).locator("tbody tr:visible").allTextContents();
    expect(rows.length).toBe(50);
    expect(rows.every((text) => text.includes("олимони Олмон, Чин"))).toBe(true);
    expect(await page.getByRole("status").last().textContent()).toBe("Сатрҳо: 50 аз 200");
    await box.fill("");
    expect(await chronicle(page).locator("tbody tr:visible").count()).toBe(200);
  });

  test("keeps its head in sight", async () => {
    const { page } = await openPage(browser, file.address);
    await chronicle(page).locator("tbody tr").nth(100).scrollIntoViewIfNeeded();
    const top = await page.evaluate(
      `[...document.querySelectorAll("main table")].at(-1).tHead.rows[0].cells[0].getBoundingClientRect().top`,
    );
    expect(Math.abs(Number(top))).toBeLessThan(2);
  });

  test("is copied as CSV with the separator of the language, and nothing that a spreadsheet would run", async () => {
    const { page } = await openPage(browser, file.address, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.evaluate(`document.querySelector("table.sortable tbody th").textContent = '=1+1;"a"'`);
    await page.locator(".table .tool").first().click();
    const copied = String(await page.evaluate("navigator.clipboard.readText()"));
    const lines = copied.split(/\r?\n/);
    expect(lines[0]).toBe("Кишвар;2018;2019;Ҳамагӣ");
    expect(lines.at(-2)).toBe("Ҳамагӣ;6;≥9;≥15");
    expect(copied).toContain('"\'=1+1;""a"""');
    expect(await page.locator(".table .tool").first().textContent()).toBe("Нусха гирифта шуд");
  });
});

describe("the contents", () => {
  test("stand beside the report on a wide page, with the section that is being read", async () => {
    const { page } = await openPage(browser, file.address);
    await page.evaluate(`document.getElementById("by-type").scrollIntoView({ behavior: "instant" })`);
    await page.locator("nav [aria-current]", { hasText: "Созишномаҳо аз рӯи намуд" }).waitFor();
    expect(await page.locator("nav [aria-current]").count()).toBe(1);
    const box = await page.locator("nav").boundingBox();
    expect(box && box.y >= 0 && box.x + box.width < 288).toBe(true);
    expect(await page.locator(".back:visible").count()).toBe(0);
  });

  test("stand before it on a narrow one, and each chapter leads back", async () => {
    const { page } = await openPage(browser, file.address, { viewport: { width: 390, height: 900 } });
    await page.locator(".back a").last().click();
    await page.waitForFunction(`document.getElementById("page-contents").getBoundingClientRect().top < innerHeight`);
    expect(await page.locator("nav").isVisible()).toBe(true);
  });
});

describe("what does not fit", () => {
  test("is told at the edge where it is, and the first column stays", async () => {
    const { page } = await openPage(browser, file.address, { viewport: { width: 390, height: 900 } });
    const edge = page.locator(".edge", { hasText: "Ҷадвали 3." });
    expect(await edge.getAttribute("class")).toBe("edge more-right");
    await page.evaluate(`for (const box of document.querySelectorAll(".scroll")) box.scrollLeft = 1e6`);
    await page.locator(".edge.more-left:not(.more-right)", { hasText: "Ҷадвали 3." }).waitFor();
    const left = await edge.locator("tbody th").first().boundingBox();
    expect(Math.round(left?.x ?? -1)).toBe(16);
  });
});

describe("a number", () => {
  test("opens the records behind it, closes them by Esc and by the button, and has the focus again", async () => {
    const { page, messages } = await openPage(browser, file.address);
    const number = page.locator("table", { hasText: "Ҷадвали 1." }).getByRole("button", { name: "≥15" });
    const dialog = page.getByRole("dialog");
    await number.click();
    expect(await dialog.locator(".which").textContent()).toBe("Ҳамагӣ · Ҳамагӣ: ≥15");
    expect(await dialog.locator("tbody tr").count()).toBe(5);
    expect(await dialog.locator("tbody tr").first().textContent()).toContain("mobilities/mirea-2018.yaml");
    await page.keyboard.press("Escape");
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("≥15");
    await page.keyboard.press("Enter");
    await dialog.getByRole("button").click();
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("≥15");
    expect(messages).toEqual([]);
  });

  test("has as many records as it says", async () => {
    const { page } = await openPage(browser, file.address);
    const total = page.locator("table", { hasText: "Ҷадвали 2." }).locator("tfoot td").last();
    await total.getByRole("button").click();
    const shown = await page.getByRole("dialog").locator("tbody tr").count();
    expect(shown).toBe(Number(((await total.textContent()) ?? "").replace(/\D/g, "")));
  });

  test("that stands out opens its records too, whose persons add up to it", async () => {
    const { page } = await openPage(browser, file.address);
    await page.locator(".tiles").getByRole("button", { name: "8" }).press("Enter");
    const dialog = page.getByRole("dialog");
    expect(await dialog.locator(".which").textContent()).toBe("Донишҷӯён дар хориҷа: 8");
    expect(await dialog.locator(".of").textContent()).toBe("Сабтҳо: 2");
    const heads = await dialog.locator("thead th:visible").allTextContents();
    expect(heads).toEqual(["Сабт", "Нафар", "Кишвар", "Санаҳо", "Манбаъ"]);
    expect(await dialog.locator("tbody .number").allTextContents()).toEqual(["5", "3"]);
    expect(await dialog.locator("tfoot .number").textContent()).toBe("8");
  });

  test("that is no certain one says which of its records may not belong to it", async () => {
    const { page } = await openPage(browser, file.address);
    await page
      .locator("table", { hasText: "Ҷадвали 1." })
      .locator("tbody tr")
      .nth(1)
      .getByRole("button")
      .last()
      .click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.locator(".of").textContent()).toBe("Сабтҳо: 2 · Тааллуқашон ба ин рақам номаълум: 1");
    expect(await dialog.locator("tbody .number").allTextContents()).toEqual(["5", "≥0шояд"]);
    expect(await dialog.locator("tfoot .number").textContent()).toBe("≥5");
  });

  test("has its records within a window of 390 pixels, a line for each thing that is known", async () => {
    const { page } = await openPage(browser, file.address, { viewport: { width: 390, height: 900 } });
    await page.locator(".tiles [data-t] button").first().click();
    const beyond = `[...document.querySelectorAll("dialog *")]
      .filter((one) => one.getBoundingClientRect().right > innerWidth).map((one) => one.outerHTML.slice(0, 99))`;
    expect(await page.evaluate(beyond)).toEqual([]);
    expect(await page.evaluate(`document.querySelector("dialog .scroll").scrollWidth <= innerWidth`)).toBe(true);
  });
});

describe.each(["light", "dark"] as const)("in %s, axe-core", (colorScheme) => {
  test.each([1280, 390])("finds no violation at %d pixels", async (width) => {
    const { page } = await openPage(browser, file.address, {
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    expect(await violationsIn(page)).toEqual([]);
    await page.evaluate(openAllDetails);
    await page.locator(".tiles [data-t] button").first().click();
    expect(await violationsIn(page)).toEqual([]);
  });
});

describe("on paper", () => {
  test("it is a PDF of upright pages, with an outline, an author, and the pages of its sections in the contents", async () => {
    const printed = await documentPdf(html, "Донишкада", undefined);
    const pdf = Buffer.from(printed).toString("latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
      Number(width) > Number(height) ? "sideways" : "upright",
    );
    expect(boxes.length).toBeGreaterThan(8);
    expect(new Set(boxes)).toEqual(new Set(["upright"]));
    expect(pdf).toContain("/Outlines");
    expect(pdf).toContain("/Creator (hamkor)");
    const pages = pagesOfDestinations(printed);
    expect([...pages.keys()]).toEqual(expect.arrayContaining(largeDocument.sections.map(({ name }) => name)));
    const inOrder = largeDocument.sections.map(({ name }) => pages.get(name) ?? 0);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(inOrder[0]).toBe(1);
    expect(inOrder.at(-1)).toBeGreaterThan(8);
    // The numbers that are printed move nothing.
    const unnumbered = await Promise.all([html, withCloserLines(html)].map((one) => printPage(one)));
    expect(unnumbered.map(pagesOfDestinations)).toContainEqual(pages);
    expect(pageCount(printed)).toBe(Math.min(...unnumbered.map(pageCount)));
  });

  test("the last lines do not stand alone on a page: then the lines of all pages are a little closer", async () => {
    const usual = pageCount(await printPage(html));
    const withLines = (count: number): string => html.replace("</main>", `${"<p>Маълумот</p>".repeat(count)}</main>`);
    let lines = 0;
    while (pageCount(await printPage(withLines(lines))) <= usual) lines += 4;
    expect(pageCount(await documentPdf(withLines(lines), "Донишкада", undefined))).toBeLessThanOrEqual(usual);
  });

  test("it is light and has no buttons", async () => {
    const { page } = await openPage(browser, file.address, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(0, 0, 0)");
    expect(await page.locator("summary:visible, dialog:visible").count()).toBe(0);
  });
});
