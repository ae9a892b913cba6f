import { expect, test } from "vitest";
import { chartPng } from "../../../src/renderers/charts/chart-png.ts";
import { chartSvg } from "../../../src/renderers/charts/chart-svg.ts";
import { sampleCountries } from "../../support/sample-document.ts";
import { plainStyle } from "../../support/tables.ts";

test("a picture is so many times as large as the SVG, and holds its letters", async () => {
  const svg = await chartSvg(sampleCountries, plainStyle);
  const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
  const png = Buffer.from(await chartPng(svg, 2));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(2 * width);
  const bare = await chartPng(svg.replace(/<text.*?<\/text>/gs, ""), 2);
  expect(png.length).toBeGreaterThan(bare.length + 1000);
});
