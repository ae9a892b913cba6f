// `npm run examples`: the annual reports of three offices in every format, in build/examples/, and the README's pictures of one of them.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const folder = "build/examples";
const pictures = "docs/pictures";

const reports = [
  { name: "mmit-2019", words: ["2019", "institution:mmit"], languages: ["en", "tg"] },
  { name: "itim-kulob-2023-2024", words: ["2023/2024", "institution:itim-kulob"], languages: ["ru"] },
  { name: "tut-2019", words: ["2019", "institution:tut"], languages: ["uz"] },
];
const formats = ["html", "docx", "xlsx", "md", "pdf"];

/** Writes one report in one format, stopping everything if that fails. */
function make(words, language, file) {
  const command = ["-C", "registry", "annual", ...words, "--lang", language, "--today", "2026-11-21", "-o", file];
  const { status } = spawnSync(process.execPath, ["bin/hamkor.js", ...command], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  console.log(file);
}

/** The beginning of a page as a reader sees it. */
async function photograph(page, picture) {
  const browser = await chromium.launch({
    executablePath: process.env["HAMKOR_CHROMIUM"] ?? "/usr/bin/chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const tab = await browser.newPage({ viewport: { width: 1280, height: 1500 }, colorScheme: "light" });
  await tab.goto(pathToFileURL(page).href);
  await tab.screenshot({ path: picture });
  await browser.close();
}

mkdirSync(folder, { recursive: true });
mkdirSync(pictures, { recursive: true });
for (const { name, words, languages } of reports)
  for (const language of languages)
    for (const format of formats) make(words, language, `${folder}/${name}.${language}.${format}`);

await photograph(`${folder}/mmit-2019.en.html`, `${pictures}/annual-report.png`);
copyFileSync(`${folder}/mmit-2019.en-charts/map.svg`, `${pictures}/annual-map.svg`);
