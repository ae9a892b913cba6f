import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chartSvg } from "../../../src/renderers/charts/chart-svg.ts";
import { allChartColours } from "../../../src/renderers/charts/palette.ts";
import { plainCell, wordCell } from "../../../src/tables/cell.ts";
import type { BarChart, Chart, Span, TimelineChart } from "../../../src/tables/chart.ts";
import type { Count } from "../../../src/values/count.ts";
import { cutOff, overlaps, textsOf } from "../../support/drawn.ts";
import { sampleBars, sampleCountries, sampleTimeline } from "../../support/sample-document.ts";
import { plainStyle } from "../../support/tables.ts";

const tajik = { ...plainStyle, language: "tg", textLanguage: "tg" } as const;
const draw = (chart: Chart): Promise<string> => chartSvg(chart, tajik);
const drawnTexts = async (chart: Chart): Promise<string[]> => textsOf(await draw(chart)).map(({ text }) => text);

const name = fc.oneof(
  fc.constantFrom(
    "Ҷумҳурии Исломии Эрон",
    "Донишгоҳи миллии Тоҷикистон ва муассисаи таълимии олии касбӣ дар шаҳри Душанбе",
    "Oʻzbekiston Milliy universiteti",
    "昆明理工大学",
    "<script>alert(1)</script> & ]]>",
    "Щ".repeat(300),
    "שלום\u202e עולם",
    "",
    "constructor",
  ),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);
const count: fc.Arbitrary<Count | undefined> = fc.option(
  fc
    .record({ min: fc.nat(12345), more: fc.option(fc.nat(20)), approximate: fc.boolean() })
    .map(({ min, more, approximate }): Count => ({ min, max: more === null ? null : min + more, approximate })),
  { nil: undefined },
);
const bars: fc.Arbitrary<BarChart> = fc
  .record({ categories: fc.integer({ min: 1, max: 60 }), series: fc.integer({ min: 1, max: 8 }) })
  .chain(({ categories, series }) =>
    fc.record({
      is: fc.constant("bars" as const),
      name: fc.constant("some"),
      title: fc.constant(sampleBars.title),
      notes: fc.constant([]),
      direction: fc.constantFrom("along" as const, "down" as const),
      isStacked: fc.boolean(),
      categories: fc.array(name.map(plainCell), { minLength: categories, maxLength: categories }),
      series: fc.array(
        fc.record({
          heading: name.map(plainCell),
          values: fc.array(count, { minLength: categories, maxLength: categories }),
        }),
        { minLength: series, maxLength: series },
      ),
      axis: fc.constant(plainCell("донишҷӯ")),
    }),
  );

const day = fc
  .record({ year: fc.integer({ min: 1990, max: 2040 }), month: fc.integer({ min: 10, max: 12 }) })
  .map(({ year, month }) => `${year}-${month}-15`);
const span: fc.Arbitrary<Span> = fc.record({
  label: name.map(plainCell),
  state: fc.constantFrom("in-force", "expired", "running").map(wordCell),
  starts: fc.option(day, { nil: undefined }),
  ends: fc.option(day, { nil: undefined }),
  isCertain: fc.boolean(),
});
const timeline: fc.Arbitrary<TimelineChart> = fc
  .record({ spans: fc.array(span, { minLength: 1, maxLength: 80 }), from: day, to: day, today: day })
  .filter(({ from, to }) => from < to)
  .map((drawn) => ({ ...sampleTimeline, ...drawn }));

describe("no text lies upon another or stands out of the picture", () => {
  test.each([sampleBars, sampleCountries, sampleTimeline])("of $name", async (chart) => {
    const svg = await chartSvg(chart, tajik, { isHeaded: true });
    expect(overlaps(textsOf(svg))).toEqual([]);
    expect(cutOff(svg)).toEqual([]);
    expect(textsOf(svg).length).toBeGreaterThan(10);
  });

  test("of any chart", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(bars, timeline), async (chart) => {
        const svg = await draw(chart);
        expect(overlaps(textsOf(svg))).toEqual([]);
        expect(cutOff(svg)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("bars", () => {
  test("have their numbers as tables write them; where nothing is on record there is none", async () => {
    const texts = await drawnTexts(sampleBars);
    expect(texts).toEqual(expect.arrayContaining(["1–3", "≥5", "аниқ", "шояд зиёдтар"]));
    const small: BarChart = { ...sampleBars, categories: [plainCell("2019")], series: [] };
    const heading = plainCell("Ба хориҷа");
    expect(await drawnTexts({ ...small, series: [{ heading, values: [undefined] }] })).toEqual([
      "0",
      "1",
      "2019",
      "донишҷӯ",
    ]);
  });

  test("of one series, all exact, need no legend", async () => {
    expect(await drawnTexts(sampleCountries)).not.toContain("Созишномаҳо");
  });

  test("beside each other are as wide as their numbers", async () => {
    const series = [10200, 10000].map((min) => ({
      heading: plainCell("а"),
      values: [{ min, max: null, approximate: false }],
    }));
    const texts = textsOf(await draw({ ...sampleBars, categories: [plainCell("2019")], series }));
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["≥10\u00a0200", "≥10\u00a0000"]));
    expect(overlaps(texts)).toEqual([]);
  });

  test("that have no room beside each other stand one under the other", async () => {
    const categories = Array.from({ length: 60 }, (_, index) => plainCell(String(1960 + index)));
    const values = categories.map(() => ({ min: 1234, max: 1234, approximate: false }));
    const svg = await draw({ ...sampleBars, categories, series: [{ heading: plainCell("а"), values }] });
    expect(Number(/height="(\d+)"/.exec(svg)?.[1])).toBeGreaterThan(60 * 20);
  });
});

test("a timeline says its day and, in the legend, its states", async () => {
  expect(await drawnTexts(sampleTimeline)).toEqual(expect.arrayContaining(["ба санаи 31.12.2019", "Амалкунанда"]));
});

test("hostile texts stay texts", async () => {
  const hostile = `<script>alert("1")</script> role="x" ]]> & \u202e\u0000`;
  const svg = await chartSvg(
    { ...sampleCountries, title: { message: "cell", cell: plainCell(hostile) }, categories: [plainCell(hostile)] },
    tajik,
    { isHeaded: true },
  );
  expect(svg).not.toMatch(/<script|\u202e|\u0000/);
  expect(svg).toContain('role="x"');
  expect(svg).not.toMatch(/<[^<>]* role="x"/);
});

test("only colours of the palette are used, and nothing is fetched or has an id", async () => {
  for (const chart of [sampleBars, sampleCountries, sampleTimeline]) {
    const svg = await draw(chart);
    for (const [, colour = ""] of svg.matchAll(/(?:fill|stroke)="(#[^"]*)"/g))
      expect(allChartColours).toContain(colour);
    expect(svg).not.toMatch(/href|url\(| id=/);
  }
});

test("time zone and locale of the machine change nothing", () => {
  const script = `
    import { chartSvg } from "./src/renderers/charts/chart-svg.ts";
    import { sampleBars, sampleTimeline } from "./test/support/sample-document.ts";
    import { plainStyle } from "./test/support/tables.ts";
    for (const chart of [sampleBars, sampleTimeline]) console.log(await chartSvg(chart, plainStyle));
  `;
  const drawn = (environment: Record<string, string>): string =>
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
      encoding: "utf8",
      env: { ...process.env, ...environment },
    });
  const here = drawn({ TZ: "UTC", LANG: "C" });
  expect(here).toContain("<svg");
  expect(drawn({ TZ: "America/Los_Angeles", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" })).toBe(here);
  expect(drawn({ TZ: "Pacific/Kiritimati", LANG: "ru_RU.UTF-8" })).toBe(here);
}, 60_000);
