import { expect, test } from "vitest";
import { chartAlternative } from "../../../src/renderers/charts/chart-alternative.ts";
import { plainCell } from "../../../src/tables/cell.ts";
import { languages } from "../../../src/values/codes/languages.ts";
import { exactly } from "../../../src/values/count.ts";
import { sampleBars, sampleCountries, sampleMap, sampleTimeline } from "../../support/sample-document.ts";
import { plainStyle } from "../../support/tables.ts";

test("bars: every category with its numbers", () => {
  expect(chartAlternative(sampleBars, plainStyle)).toBe(
    "Донишҷӯён аз рӯи сол (донишҷӯ). 2015: Ба хориҷа 2; 2016: Аз хориҷа 1–3; 2017: Ба хориҷа 4, Аз хориҷа ≥5; " +
      "2018: Ба хориҷа 6, Аз хориҷа 2; 2019: Ба хориҷа 8, Аз хориҷа 3.",
  );
});

test.each(languages)("in %s every number, name and day is told", (language) => {
  const style = { ...plainStyle, language };
  for (const number of [12, 8, 5, 2, 1]) expect(chartAlternative(sampleCountries, style)).toContain(`: ${number}`);
  for (const { count } of sampleMap.countries) expect(chartAlternative(sampleMap, style)).toContain(`: ${count.min}`);
  const told = chartAlternative(sampleTimeline, style);
  for (const { label } of sampleTimeline.spans) expect(told).toContain(label.is === "plain" ? label.text : "?");
  expect(told).toMatch(/2019/);
  // A text is read, and nobody types its days into a query.
  expect(told).not.toMatch(/\d{4}-\d{2}/);
});

test("of many categories the largest are told, and how many there are beside them", () => {
  const categories = Array.from({ length: 40 }, (_, index) => plainCell(`Кишвари ${index}`));
  const series = [{ heading: plainCell("Ҳамагӣ"), values: categories.map((_, index) => exactly(index)) }];
  const told = chartAlternative({ ...sampleCountries, categories, series }, plainStyle);
  expect(told).toContain("Кишвари 39: 39; Кишвари 38: 38");
  expect(told).toMatch(/Кишвари 25: 25; and 25 more\.$/);
});
