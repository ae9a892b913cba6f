import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { chartPng } from "../../../src/renderers/charts/chart-png.ts";
import { chartSvg } from "../../../src/renderers/charts/chart-svg.ts";
import { isCjkLetter } from "../../../src/renderers/charts/cjk-letters.ts";
import { sampleCountries } from "../../support/sample-document.ts";
import { plainStyle } from "../../support/tables.ts";
import { lettersOfFont } from "./letters-of-font.ts";

const universities = ["北京大学", "東京大学", "서울대학교", "國立臺灣大學", "ひらがな・カタカナ"];
const fontFiles = ["dejavu-fonts-ttf/ttf/DejaVuSans.ttf", "#fonts/cjk-letters.otf"].map((file) =>
  createRequire(import.meta.url).resolve(file),
);

/** A picture made without any font of the machine. */
const withOwnFonts = (svg: string, files: readonly string[]): Buffer =>
  new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: "DejaVu Sans" },
  })
    .render()
    .asPng();

const svgOf = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="40"><text x="4" y="28" font-family="DejaVu Sans, Arial, sans-serif" font-size="20">${text}</text></svg>`;

test("names in letters of China, Japan and Korea are drawn in fonts that come with hamkor", async () => {
  const categories = universities.map((text) => ({ is: "plain", text }) as const);
  const values = categories.map(() => sampleCountries.series[0]?.values[0]).flatMap((value) => value ?? []);
  const series = sampleCountries.series.slice(0, 1).map((one) => ({ ...one, values }));
  const svg = await chartSvg({ ...sampleCountries, categories, series }, plainStyle);
  for (const name of universities) expect(svg).toContain(name);
  expect(Buffer.from(await chartPng(svg, 1)).equals(withOwnFonts(svg, fontFiles))).toBe(true);
});

test("none of their letters is an empty box", async () => {
  const [usual = ""] = fontFiles;
  const missing = withOwnFonts(svgOf("北"), [usual]);
  const letters = [...new Set(universities.join(""))];
  const drawn = await Promise.all(letters.map(async (letter) => Buffer.from(await chartPng(svgOf(letter), 1))));
  for (const [index, png] of drawn.entries()) expect(png.equals(missing), letters[index]).toBe(false);
  expect(new Set(drawn.map((png) => png.toString("base64"))).size).toBe(letters.length);
});

test("the font has every letter that it is said to have, and those of names of universities", () => {
  const [, cjk = ""] = fontFiles;
  const inFont = lettersOfFont(readFileSync(cjk));
  const said = [...allLetters()].filter(isCjkLetter);
  expect(said.filter((letter) => !inFont.has(letter))).toEqual([]);
  expect(said.length).toBeGreaterThan(11_900);
  for (const letter of universities.join("")) expect(isCjkLetter(letter), letter).toBe(true);
  for (const letter of "Ғ≥ʻ𠀀龘") expect(isCjkLetter(letter), letter).toBe(false);
});

function* allLetters(): Generator<string> {
  for (let code = 0x20; code < 0xd800; code += 1) yield String.fromCharCode(code);
  for (let code = 0xf900; code < 0x10000; code += 1) yield String.fromCharCode(code);
}

test("a letter that both fonts lack does not keep a picture from being drawn", async () => {
  const png = Buffer.from(await chartPng(svgOf("𠀀 ᠮᠣᠩᠭᠣᠯ"), 1));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
});

test("a picture is so many times as large as the SVG, and holds its letters", async () => {
  const svg = await chartSvg(sampleCountries, plainStyle);
  const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
  const png = Buffer.from(await chartPng(svg, 2));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(2 * width);
  const bare = await chartPng(svg.replace(/<text.*?<\/text>/gs, ""), 2);
  expect(png.length).toBeGreaterThan(bare.length + 1000);
});
