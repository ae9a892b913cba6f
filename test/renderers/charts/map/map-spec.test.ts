import fc from "fast-check";
import { parse, View } from "vega";
import { afterEach, describe, expect, it } from "vitest";
import { frameAround } from "../../../../src/renderers/charts/map/map-frame.ts";
import { roundNumbers } from "../../../../src/renderers/charts/map/map-legend.ts";
import { longitudeSpan } from "../../../../src/renderers/charts/map/map-span.ts";
import { mapSpec } from "../../../../src/renderers/charts/map/map-spec.ts";
import type { MapChart } from "../../../../src/tables/chart.ts";
import type { Language } from "../../../../src/values/codes/languages.ts";
import { type Count, exactly } from "../../../../src/values/count.ts";
import { capitals } from "../../../../src/values/geography/capital-table.ts";
import { sampleMap } from "../../../support/sample-document.ts";
import { styleIn } from "../style-in.ts";

const drawn = async (chart: MapChart, language: Language): Promise<string> =>
  new View(parse(await mapSpec(chart, { style: styleIn(language), width: 720 })), { renderer: "none" }).toSVG();

const chart = (home: readonly string[], places: Readonly<Record<string, number | Count>>): MapChart => ({
  ...sampleMap,
  home,
  countries: Object.entries(places).map(([country, count]) => {
    return { country, count: typeof count === "number" ? exactly(count) : count };
  }),
});

const at = (code: string): readonly [number, number] => capitals.get(code) ?? [0, 0];

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
    for (const text of [
      "Русия",
      "31",
      "Ӯзбекистон",
      "Тоҷикистон",
      "Сингапур",
      "шарик:",
      "кишвари муассиса",
      "Сарҳадҳо",
    ]) {
      expect(svg).toContain(text);
    }
    expect(await drawn(sampleMap, "uz")).toContain("Chegaralar");
  });

  it("shows what may be as a ring, and what has no bound as a broken one", async () => {
    const certain = await drawn(chart(["TJ"], { RU: 4 }), "en");
    expect(certain).not.toContain("stroke-dasharray");
    expect(certain).not.toContain("perhaps more");
    const uncertain = await drawn(
      chart(["TJ"], { RU: { min: 4, max: null, approximate: false }, DE: { min: 0, max: 3, approximate: false } }),
      "en",
    );
    expect(uncertain).toContain("stroke-dasharray");
    expect(uncertain).toContain("perhaps more");
    expect(uncertain).toContain("Germany\u00a00–3");
  });

  it("stays small, even where all the world is shown", async () => {
    const codes = [...capitals.keys()].filter((_, index) => index % 6 === 0);
    const world = chart(["TJ"], Object.fromEntries(codes.map((code, index) => [code, index + 1])));
    expect((await drawn(world, "ru")).length).toBeLessThan(150_000);
    expect((await drawn(sampleMap, "ru")).length).toBeLessThan(100_000);
  });

  it("needs neither places nor a home", async () => {
    expect(await drawn(chart([], {}), "en")).toContain("Borders are schematic");
    expect(await drawn(chart(["TJ"], {}), "en")).toContain("Tajikistan");
    expect(await drawn(chart([], { SG: 1 }), "en")).toContain("Singapore");
  });

  it("leaves out what is no country", async () => {
    expect(await drawn(chart(["TJ", "ZZ"], { "<b>": 1, UZ: 2 }), "en")).not.toContain("b>");
  });
});

describe("a map's part of the earth", () => {
  const isShown = async (...codes: string[]): Promise<boolean> => {
    const { width, height, pointOf } = await frameAround(codes.map(at), 720);
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
    expect(await isShown(...capitals.keys())).toBe(true);
  });

  it("keeps neighbours over the date line together", async () => {
    const { pointOf } = await frameAround(["FJ", "WS"].map(at), 720);
    const [fiji, samoa] = [pointOf(at("FJ")), pointOf(at("WS"))];
    expect(samoa[0] - fiji[0]).toBeGreaterThan(0);
    expect(samoa[0] - fiji[0]).toBeLessThan(250);
  });

  it("has north up at every place, whichever countries are shown", async () => {
    const codes = [...capitals.keys()];
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 12 }), async (shown) => {
        const { pointOf } = await frameAround(shown.map(at), 720);
        for (const [longitude, latitude] of shown.map(at)) {
          const [[x, y], [northX, northY]] = [pointOf([longitude, latitude]), pointOf([longitude, latitude + 1])];
          expect(northY).toBeLessThan(y);
          // Meridians far from the middle one lean, but north is never to the side; only near the poles it may seem so.
          if (Math.abs(latitude) < 60) expect(Math.abs(northX - x)).toBeLessThan(2 * (y - northY));
        }
      }),
    );
  });

  it("has the more northern of two countries higher, be America among them", async () => {
    const codes = ["US", "TJ", "CN", "RU", "DE", "UA", "LV", "BY"];
    const { pointOf } = await frameAround(codes.map(at), 720);
    const byLatitude = codes.toSorted((a, b) => at(b)[1] - at(a)[1]);
    const byHeight = codes.toSorted((a, b) => pointOf(at(a))[1] - pointOf(at(b))[1]);
    expect(byHeight).toEqual(byLatitude);
    expect(pointOf(at("US"))[0]).toBeLessThan(pointOf(at("DE"))[0]);
    expect(pointOf(at("DE"))[0]).toBeLessThan(pointOf(at("CN"))[0]);
  });

  it("lies around the middle of the shortest way past all places, be it over the date line", () => {
    const spanOf = (...longitudes: number[]) => longitudeSpan(longitudes.map((longitude) => [longitude, 0]));
    expect(spanOf(10, 70, 40)).toEqual({ middle: 40, width: 60 });
    expect(spanOf(170, -160, 180)).toEqual({ middle: -175, width: 30 });
    expect(spanOf(-100, 100, 10)).toEqual({ middle: 0, width: 200 });
    expect(spanOf(71, 71)).toEqual({ middle: 71, width: 0 });
    expect(spanOf(20, 20, 40)).toEqual({ middle: 30, width: 20 });
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
