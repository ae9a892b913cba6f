import fc from "fast-check";
import { expect, it } from "vitest";
import { boxesMeet, boxMeetsDisc, isWithin, linesCross } from "../../../../src/renderers/charts/map/map-boxes.ts";
import { layOutMap, type MapLayout } from "../../../../src/renderers/charts/map/map-spec.ts";
import type { MapChart } from "../../../../src/tables/chart.ts";
import { type Language, languages } from "../../../../src/values/codes/languages.ts";
import { type Count, exactly } from "../../../../src/values/count.ts";
import { capitals } from "../../../../src/values/geography/capital-table.ts";
import { sampleMap } from "../../../support/sample-document.ts";
import { styleIn } from "../style-in.ts";

const codes = [...capitals.keys()];
const europe =
  "AD AL AT BA BE BG CH CZ DE DK EE ES FR GB GR HR HU IT LI LT LU LV MC ME MK MT NL PL PT RS SI SK SM VA XK";
const caribbean = "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI";

const counts: fc.Arbitrary<Count> = fc.oneof(
  fc.integer({ min: 1, max: 300 }).map(exactly),
  fc.record({ min: fc.integer({ min: 0, max: 20 }), max: fc.integer({ min: 20, max: 40 }), approximate: fc.boolean() }),
  fc.record({ min: fc.integer({ min: 0, max: 200 }), max: fc.constant(null), approximate: fc.boolean() }),
);

const placesAmong = (countries: readonly string[]): fc.Arbitrary<MapChart["countries"]> =>
  fc.uniqueArray(
    fc
      .record({
        country: fc.constantFrom(...countries),
        count: counts,
        part: fc.option(fc.nat(100), { nil: undefined }),
      })
      .map(({ part, ...place }) =>
        part === undefined ? place : { ...place, inForce: exactly(Math.floor((place.count.min * part) / 100)) },
      ),
    { selector: ({ country }) => country, maxLength: 34 },
  );

/** Where everything stands on a map of some countries. */
export const laidOut = (
  home: readonly string[],
  countries: MapChart["countries"],
  language: Language,
  width = 720,
): Promise<MapLayout> => layOutMap({ ...sampleMap, home, countries }, styleIn(language), width);

/** Tests on so many maps of any content that nothing lies upon another, and that every country has its name and number. */
export function nothingMeetsOnAnyMap(numRuns: number): void {
  it.each([
    ["of all the world", codes],
    ["of Europe", europe.split(" ")],
    ["of the Caribbean", caribbean.split(" ")],
  ])("nothing lies upon another, and every country is named, for countries %s", async (_, countries) => {
    await fc.assert(
      fc.asyncProperty(
        placesAmong(countries),
        fc.uniqueArray(fc.constantFrom("TJ", "UZ", "KG", ...countries), { maxLength: 2 }),
        fc.constantFrom(...languages),
        fc.constantFrom(720, 344),
        async (places, home, language, width) => {
          const layout = await laidOut(home, places, language, width);
          holdApart(layout);
          holdWhole(layout, places);
        },
      ),
      { numRuns },
    );
  });
}

/** Circles, stars, names and lines keep clear of each other. */
function holdApart({ frame, circles, markers, labels, tethers }: MapLayout): void {
  const discs = [
    ...circles.map(({ x, y, outerRadius }) => ({ x, y, radius: outerRadius })),
    ...markers.map(({ symbol: { x, y, radius } }) => ({ x, y, radius })),
  ];
  const lines = [...tethers, ...labels.flatMap(({ leader }) => (leader ? [leader] : []))];
  const box = { x: 0, y: 0, width: frame.width, height: frame.height };
  const pairs = <T>(list: readonly T[]) => list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as const));
  expect(pairs(discs).filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius)).toEqual([]);
  expect(pairs(labels).filter(([a, b]) => boxesMeet(a.box, b.box))).toEqual([]);
  expect(labels.filter((label) => discs.some((disc) => boxMeetsDisc(label.box, disc)))).toEqual([]);
  expect(labels.filter((label) => !isWithin(label.box, box))).toEqual([]);
  expect(pairs(lines).filter(([a, b]) => linesCross(a, b))).toEqual([]);
}

/** A circle, a name and a number leave the map together, and are told under it. */
function holdWhole({ circles, markers, labels, beside }: MapLayout, places: MapChart["countries"]): void {
  const home = markers.map(({ country }) => country);
  const named = labels.map(({ country }) => country);
  const abroad = places.map(({ country }) => country).filter((country) => !home.includes(country));
  expect([...circles, ...beside].map(({ country }) => country).sort()).toEqual(abroad.toSorted());
  expect(named.toSorted()).toEqual([...circles.map(({ country }) => country), ...home].sort());
  for (const { country, lines } of labels) {
    const count = places.find((place) => place.country === country)?.count;
    if (count) expect(lines.at(-1)).toMatch(/\u00a0[~≥]*\d/);
  }
}
