import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { capitals } from "../../../src/values/geography/capital-table.ts";
import { countryTable } from "../../../src/values/geography/country-table.ts";

const codes = countryTable.map(([code]) => code);

type Position = readonly number[];
type Country = { readonly id?: string; readonly geometry: { readonly type: string; readonly coordinates: unknown } };

/** What the atlas has of each country it numbers: the outlines of its pieces. */
function outlines(): Map<string, Position[][]> {
  const file = new URL("../../../node_modules/world-atlas/countries-10m.json", import.meta.url);
  const atlas = JSON.parse(readFileSync(file, "utf8"));
  const { features } = feature(atlas, atlas.objects.countries) as unknown as { readonly features: readonly Country[] };
  const found = new Map<string, Position[][]>();
  for (const { id, geometry } of features) {
    const code = id === undefined ? "" : (Intl.getCanonicalLocales(`und-${id}`)[0]?.slice(4) ?? "");
    const { type, coordinates } = geometry;
    const pieces = (type === "Polygon" ? [coordinates] : coordinates) as Position[][][];
    found.set(code, [...(found.get(code) ?? []), ...pieces.flatMap(([outline]) => (outline ? [outline] : []))]);
  }
  return found;
}

function isAround(outline: readonly Position[], [longitude, latitude]: readonly [number, number]): boolean {
  const lies = (values: readonly number[], value: number): boolean =>
    value >= Math.min(...values) - 0.2 && value <= Math.max(...values) + 0.2;
  const longitudes = outline.map(([east = 0]) => east);
  const latitudes = outline.map(([, north = 0]) => north);
  return lies(longitudes, longitude) && lies(latitudes, latitude);
}

describe("capitals", () => {
  it("are there for every country, and for nothing else", () => {
    expect([...capitals.keys()]).toEqual(codes);
  });

  it("lie among the land of their country, where the atlas shows it", () => {
    const atlas = outlines();
    const shown = codes.filter((code) => atlas.has(code));
    expect(shown.length).toBeGreaterThan(225);
    const astray = shown.filter((code) => {
      const capital = capitals.get(code);
      return !capital || !atlas.get(code)?.some((outline) => isAround(outline, capital));
    });
    expect(astray).toEqual([]);
  });

  it.each([
    ["TJ", [68.8, 38.6]],
    ["UZ", [69.2, 41.3]],
    ["RU", [37.6, 55.8]],
    ["CN", [116.4, 39.9]],
    ["US", [-77, 38.9]],
    ["VA", [12.5, 41.9]],
  ])("of %s is where it is", (code, capital) => {
    expect(capitals.get(code)).toEqual(capital);
  });
});
