import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { isOfUsualFont, linesWithin, textAdvance } from "../../../src/renderers/charts/text-advance.ts";

const fontFiles = [createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf")];

/** How wide a text is drawn between two bars, whose own width is taken off. */
function drawnWidth(text: string): number {
  const width = (content: string): number =>
    new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text x="9" y="100" font-size="100" font-family="DejaVu Sans">${content}</text></svg>`,
      { font: { loadSystemFonts: false, fontFiles } },
    ).getBBox()?.width ?? 0;
  return width(`H${text}H`) - width("HH");
}

test.each(["Донишҷӯён", "Ғӯрча ҳақ", "Oʻzbekiston", "≥213", "4–7", "ÄÖÜ ßé", "Ёлка"])(
  "%s is as wide as it is drawn",
  (text) => {
    expect(Math.abs(textAdvance(text, 100) - drawnWidth(text))).toBeLessThan(4 * text.length);
  },
);

test("letters of other scripts get room enough, marks over letters none", () => {
  expect(textAdvance("昆明", 100)).toBeGreaterThanOrEqual(200);
  expect(textAdvance("и\u0306", 100)).toBe(textAdvance("и", 100));
});

test("letters of China, Japan and Korea are not in the font of pictures, those of the four languages are", () => {
  for (const text of ["昆明理工大学", "かな", "대학교"]) expect([...text].some(isOfUsualFont), text).toBe(false);
  for (const text of ["Ғӯрча ҳақ, Ёлка 5–7 ≥ 3 «а» № 1", "Oʻzbekiston Toʻgʻri", "и\u0306 a\u202fb", ""])
    expect([...text].every(isOfUsualFont), text).toBe(true);
});

test("lines break at spaces; what does not fit is cut", () => {
  expect(linesWithin("Донишгоҳи миллии Тоҷикистон", 130, 11, 2)).toEqual(["Донишгоҳи миллии", "Тоҷикистон"]);
  const [line = ""] = linesWithin("Щ".repeat(300), 100, 11, 3);
  expect(line).toMatch(/^Щ+…$/);
  expect(textAdvance(line, 11)).toBeLessThanOrEqual(100);
  expect(linesWithin("", 100, 11, 2)).toEqual([]);
});
