import { parse, View } from "vega";
import { afterEach, describe, expect, it } from "vitest";
import { mapSpec } from "../../../src/renderers/charts/map.ts";
import { smallestCap } from "../../../src/renderers/charts/map-cap.ts";
import { frameAround } from "../../../src/renderers/charts/map-frame.ts";
import { roundNumbers } from "../../../src/renderers/charts/map-legend.ts";
import type { MapChart } from "../../../src/tables/chart.ts";
import { type Count, exactly } from "../../../src/values/count.ts";
import { countryCentres } from "../../../src/values/country-centre-table.ts";
import type { Language } from "../../../src/values/languages.ts";
import { sampleMap } from "../../support/sample-document.ts";
import { styleIn } from "./style-in.ts";

const drawn = async (chart: MapChart, language: Language): Promise<string> =>
  new View(parse(await mapSpec(chart, styleIn(language))), { renderer: "none" }).toSVG();

const chart = (home: readonly string[], places: Readonly<Record<string, number | Count>>): MapChart => ({
  ...sampleMap,
  home,
  places: Object.entries(places).map(([country, count]) => {
    return { country, count: typeof count === "number" ? exactly(count) : count };
  }),
});

const at = (code: string): readonly [number, number] => countryCentres.get(code) ?? [0, 0];

describe("map", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it("is the same in every time zone", async () => {
    process.env["TZ"] = "Pacific/Apia";
    const there = await drawn(sampleMap, "tg");
    process.env["TZ"] = "America/Caracas";
    expect(await drawn(sampleMap, "tg")).toBe(there);
  });

  it("says names, numbers, what is counted and that borders mean nothing, in the language asked for", async () => {
    const svg = await drawn(sampleMap, "tg");
    for (const text of ["Русия", "31", "Ӯзбекистон", "Тоҷикистон", "Сингапур", "шарик:", "кишвари худӣ", "Сарҳадҳо"]) {
      expect(svg).toContain(text);
    }
    expect(await drawn(sampleMap, "uz")).toContain("Chegaralar");
  });

  it("shows what may be as a ring, and what has no bound as a broken one", async () => {
    const certain = await drawn(chart(["TJ"], { RU: 4 }), "en");
    expect(certain).not.toContain("stroke-dasharray");
    expect(certain).not.toContain("perhaps more");
    const unsure = await drawn(
      chart(["TJ"], { RU: { min: 4, max: null, approximate: false }, DE: { min: 0, max: 3, approximate: false } }),
      "en",
    );
    expect(unsure).toContain("stroke-dasharray");
    expect(unsure).toContain("perhaps more");
    expect(unsure).toContain("Germany\u00a00–3");
  });

  it("stays small, even where all the world is shown", async () => {
    const codes = [...countryCentres.keys()].filter((_, index) => index % 6 === 0);
    const world = chart(["TJ"], Object.fromEntries(codes.map((code, index) => [code, index + 1])));
    expect((await drawn(world, "ru")).length).toBeLessThan(150_000);
    expect((await drawn(sampleMap, "ru")).length).toBeLessThan(100_000);
  });

  it("needs neither places nor a home", async () => {
    expect(await drawn(chart([], {}), "en")).toContain("Borders imply no position");
    expect(await drawn(chart(["TJ"], {}), "en")).toContain("Tajikistan");
    expect(await drawn(chart([], { SG: 1 }), "en")).toContain("Singapore");
  });

  it("leaves out what is no country", async () => {
    expect(await drawn(chart(["TJ", "ZZ"], { "<b>": 1, UZ: 2 }), "en")).not.toContain("b>");
  });
});

describe("a map's part of the earth", () => {
  const isShown = async (...codes: string[]): Promise<boolean> => {
    const { width, height, pointOf } = await frameAround(codes.map(at));
    return codes
      .map(at)
      .map(pointOf)
      .every(([x, y]) => x > 0 && x < width && y > 0 && y < height);
  };

  it("has all places in it, near, far, and on both sides of the date line", async () => {
    expect(await isShown("TJ")).toBe(true);
    expect(await isShown("TJ", "UZ", "RU", "CN", "KR", "BY", "DE")).toBe(true);
    expect(await isShown("NZ", "FJ", "WS", "TO", "KI")).toBe(true);
    expect(await isShown("TJ", "US", "NZ", "CL")).toBe(true);
    expect(await isShown("TJ", "AQ", "GL")).toBe(true);
    expect(await isShown(...countryCentres.keys())).toBe(true);
  });

  it("keeps neighbours over the date line together", async () => {
    const { pointOf } = await frameAround(["FJ", "WS"].map(at));
    const [fiji, samoa] = [pointOf(at("FJ")), pointOf(at("WS"))];
    expect(samoa[0] - fiji[0]).toBeGreaterThan(0);
    expect(samoa[0] - fiji[0]).toBeLessThan(250);
  });

  it("lies around the middle of the smallest cap", () => {
    const cap = smallestCap([
      [170, 0],
      [-170, 0],
      [180, 5],
    ]);
    expect(Math.abs(cap?.centre[0] ?? 0)).toBeGreaterThan(179);
    expect(cap?.radius).toBeGreaterThan(9.9);
    expect(cap?.radius).toBeLessThan(10.5);
    expect(smallestCap([])).toBeUndefined();
  });
});

describe("a map's legend", () => {
  it.each([
    [0, []],
    [1, [1]],
    [3, [2, 1]],
    [12, [10, 2]],
    [31, [20, 5, 1]],
    [240, [200, 50, 10]],
  ])("shows round numbers up to %i", (most, expected) => {
    expect(roundNumbers(most)).toEqual(expected);
  });
});
