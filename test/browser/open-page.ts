import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Debian's Chromium; in a container, where root runs it, without its sandbox. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });

/** A page of HTML as a file that a browser opens, and the same again to take away. */
export function fileOf(html: string): { readonly address: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "hamkor-page-"));
  const path = join(folder, "report.html");
  writeFileSync(path, html);
  return { address: pathToFileURL(path).href, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** An open page, with all that it said to the console and asked of anyone. */
export type Opened = { readonly page: Page; readonly messages: string[]; readonly requests: string[] };

export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const messages: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, messages, requests };
}

/** What axe-core finds wrong with a page, a line a rule and place. The page's own policy must be out of the way. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  return page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target.join(" "))))`);
}
