import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { countryCentres } from "../../../src/values/geography/country-centre-table.ts";
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

describe("country centres", () => {
  it("has one for every country, and none for others", () => {
    expect([...countryCentres.keys()]).toEqual(codes);
  });

  it("lies among the land of its country, where the atlas shows it", () => {
    const atlas = outlines();
    const shown = codes.filter((code) => atlas.has(code));
    expect(shown.length).toBeGreaterThan(225);
    const astray = shown.filter((code) => {
      const centre = countryCentres.get(code);
      return !centre || !atlas.get(code)?.some((outline) => isAround(outline, centre));
    });
    expect(astray).toEqual([]);
  });

  it.each([
    ["TJ", [71, 38.5]],
    ["FR", [2.5, 46.6]],
    ["US", [-98.8, 39.9]],
    ["NO", [12.3, 63.8]],
    ["XK", [20.9, 42.6]],
    ["VA", [12.5, 41.9]],
  ])("puts %s on the main part of its land", (code, centre) => {
    expect(countryCentres.get(code)).toEqual(centre);
  });
});
