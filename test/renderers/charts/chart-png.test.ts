import { expect, test } from "vitest";
import { chartPng } from "../../../src/renderers/charts/chart-png.ts";
import { chartSvg } from "../../../src/renderers/charts/chart-svg.ts";
import { sampleCountries } from "../../support/sample-document.ts";
import { plainStyle } from "../../support/tables.ts";

test("letters that the font lacks do not keep a picture from being drawn", async () => {
  const categories = [{ is: "plain", text: "昆明理工大学" } as const, ...sampleCountries.categories.slice(1)];
  const png = Buffer.from(await chartPng(await chartSvg({ ...sampleCountries, categories }, plainStyle), 1));
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
