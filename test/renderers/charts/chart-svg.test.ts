import { execFileSync } from "node:child_process";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { chartSvg } from "../../../src/renderers/charts/chart-svg.ts";
import { allChartColours, apartColour } from "../../../src/renderers/charts/palette.ts";
import { plainCell, wordCell } from "../../../src/tables/cell.ts";
import type { BarChart, Chart, TimelineChart } from "../../../src/tables/chart.ts";
import { exactly } from "../../../src/values/count.ts";
import { cutOff, overlaps, textsOf } from "../../support/drawn.ts";
import { sampleBars, sampleCountries, sampleTimeline } from "../../support/sample-document.ts";
import { plainStyle } from "../../support/tables.ts";
import { noTextsMeetInAnyChart } from "./any-chart.ts";

const tajik = { ...plainStyle, language: "tg", textLanguage: "tg" } as const;
const draw = (chart: Chart): Promise<string> => chartSvg(chart, tajik);
const drawnTexts = async (chart: Chart): Promise<string[]> => textsOf(await draw(chart)).map(({ text }) => text);

describe("no text lies upon another or stands out of the picture", () => {
  test.each([sampleBars, sampleCountries, sampleTimeline])("of $name", async (chart) => {
    const svg = await chartSvg(chart, tajik, { isHeaded: true });
    expect(overlaps(textsOf(svg))).toEqual([]);
    expect(cutOff(svg)).toEqual([]);
    expect(textsOf(svg).length).toBeGreaterThan(10);
  });

  noTextsMeetInAnyChart(10);
});

describe("bars", () => {
  test("have their numbers as tables write them; where nothing is on record there is none", async () => {
    const texts = await drawnTexts(sampleBars);
    expect(texts).toEqual(expect.arrayContaining(["1–3", "≥5", "шояд зиёдтар", "–", "маълумот нест"]));
    const small: BarChart = { ...sampleBars, categories: [plainCell("2019")], series: [] };
    const heading = plainCell("Ба хориҷа");
    expect(await drawnTexts({ ...small, series: [{ heading, values: [undefined] }] })).toEqual([
      "0",
      "1",
      "2019",
      "–",
      "донишҷӯ",
      "–",
      "маълумот нест",
    ]);
  });

  test("without an upper bound are not approximate beside that", async () => {
    const values = [
      { min: 7, max: null, approximate: true },
      { min: 5, max: 5, approximate: true },
    ];
    const series = [{ heading: plainCell("а"), values }];
    const texts = await drawnTexts({ ...sampleBars, categories: ["2018", "2019"].map(plainCell), series });
    expect(texts).toEqual(expect.arrayContaining(["≥7", "~5"]));
    expect(texts).not.toContain("~≥7");
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

  test("of years stand beside each other whatever their number", async () => {
    const categories = Array.from({ length: 60 }, (_, index) => plainCell(String(1960 + index)));
    const values = categories.map(() => ({ min: 1234, max: 1234, approximate: false }));
    const series = Array.from({ length: 5 }, (_, index) => ({ heading: plainCell(`Кишвари ${index}`), values }));
    for (const width of [720, 344]) {
      const svg = await chartSvg({ ...sampleBars, categories, series }, tajik, { width });
      const years = textsOf(svg).filter(({ text }) => /^(19|20)\d\d$/.test(text));
      expect(Number(/width="([\d.]+)"/.exec(svg)?.[1])).toBeLessThan(width + 30);
      expect(years.length).toBeGreaterThan(3);
      expect(years.map(({ text }) => text)).toEqual(years.toSorted((a, b) => a.left - b.left).map(({ text }) => text));
      expect(years.at(-1)?.text).toBe("2019");
    }
  });

  test("that stand apart are grey and do not make the others small", async () => {
    const values = [exactly(3), exactly(40)];
    const chart = {
      ...sampleCountries,
      categories: sampleCountries.categories.slice(0, 2),
      series: [{ heading: plainCell("а"), values }],
    };
    const svg = await draw({ ...chart, apart: [{ label: wordCell("none"), values: [exactly(965)] }] });
    const texts = textsOf(svg).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["40", "965"]));
    expect(texts).not.toContain("800");
    expect(svg).toContain(`fill="${apartColour(0)}"`);
    expect(await draw(chart)).not.toContain(apartColour(0));
  });

  test("have no number of a size through which a line runs", async () => {
    const svg = await draw(sampleBars);
    const masks = [...svg.matchAll(/<path d="M([-\d.]+),([-\d.]+)h([\d.]+)v([\d.]+)h[-\d.]+Z" fill="#ffffff"\/>/g)];
    expect(masks).toHaveLength(sampleBars.series.flatMap(({ values }) => values.filter((count) => count)).length);
  });

  test("of stock and flow have what came above a line and what went below it", async () => {
    const role = (role: "stock" | "gain" | "loss", ...numbers: number[]) =>
      ({ heading: plainCell(role), values: numbers.map(exactly), role }) as const;
    const categories = ["2017", "2018", "2019"].map(plainCell);
    const chart = {
      ...sampleBars,
      categories,
      series: [role("stock", 5, 8, 6), role("gain", 0, 3, 1), role("loss", 0, 0, 3)],
    };
    const texts = textsOf(await draw(chart));
    const of = (text: string) => texts.filter((one) => one.text === text).at(-1);
    const line = of("0")?.top ?? Number.NaN;
    expect(of("8")?.top).toBeLessThan(of("2018")?.top ?? 0);
    expect(of("+3")?.top).toBeLessThan(line);
    expect(of("−3")?.top).toBeGreaterThan(line);
    expect(texts.map(({ text }) => text)).not.toContain("+0");
  });
});

test("a timeline does not draw a confirmation as a beginning", async () => {
  const [span] = sampleTimeline.spans;
  const confirmed = { ...sampleTimeline, spans: span ? [{ ...span, starts: undefined, confirmed: "2018-06-16" }] : [] };
  const texts = await drawnTexts(confirmed);
  expect(texts).toEqual(expect.arrayContaining(["оғозаш номаълум", "дар ин рӯз тасдиқ шудааст"]));
});

test("a timeline says its day and, in the legend, its states", async () => {
  expect(await drawnTexts(sampleTimeline)).toEqual(expect.arrayContaining(["ба санаи 31.12.2019", "Амалкунанда"]));
});

test("a row of a timeline is as high as its label needs", async () => {
  const rowsNamed = (name: string): TimelineChart => {
    const [span] = sampleTimeline.spans;
    return {
      ...sampleTimeline,
      spans: span ? Array.from({ length: 20 }, () => ({ ...span, label: plainCell(name) })) : [],
    };
  };
  const heightOf = async (name: string): Promise<number> =>
    Number(/<svg[^>]* height="([\d.]+)"/.exec(await draw(rowsNamed(name)))?.[1]);
  const long = "Донишгоҳи миллии Тоҷикистон ва Донишгоҳи давлатии меъморӣ ва муҳандисии Пенза";
  expect((await heightOf(long)) - (await heightOf("ДМТ"))).toBeGreaterThan(100);
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

test("time zone and locale of the machine change nothing", async () => {
  const script = `
    import { chartSvg } from "./src/renderers/charts/chart-svg.ts";
    import { sampleBars, sampleTimeline } from "./test/support/sample-document.ts";
    import { plainStyle } from "./test/support/tables.ts";
    for (const chart of [sampleBars, sampleTimeline]) console.log(await chartSvg(chart, plainStyle));
  `;
  const drawnWith = (environment: Record<string, string>): string =>
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
      encoding: "utf8",
      env: { ...process.env, ...environment },
    });
  const here = async (): Promise<string> =>
    `${await chartSvg(sampleBars, plainStyle)}\n${await chartSvg(sampleTimeline, plainStyle)}\n`;
  const drawn = await here();
  expect(drawn).toContain("<svg");
  expect(drawnWith({ TZ: "America/Los_Angeles", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" })).toBe(drawn);
  // A time zone, unlike a locale, can be changed while a program runs.
  vi.stubEnv("TZ", "Pacific/Kiritimati");
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await here()).toBe(drawn);
}, 60_000);
