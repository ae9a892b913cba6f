import fc from "fast-check";
import { expect, it } from "vitest";
import { boxesMeet, boxMeetsDisc, isWithin } from "../../../../src/renderers/charts/map/map-boxes.ts";
import { circlesOf } from "../../../../src/renderers/charts/map/map-circles.ts";
import { frameAround } from "../../../../src/renderers/charts/map/map-frame.ts";
import { homeMarkers } from "../../../../src/renderers/charts/map/map-home-markers.ts";
import { labelRequests } from "../../../../src/renderers/charts/map/map-label-requests.ts";
import { placeLabels } from "../../../../src/renderers/charts/map/map-labels.ts";
import { cellText } from "../../../../src/renderers/style.ts";
import { languages } from "../../../../src/values/codes/languages.ts";
import { type Count, exactly } from "../../../../src/values/count.ts";
import { countryCentres } from "../../../../src/values/geography/country-centre-table.ts";
import { styleIn } from "../style-in.ts";

const codes = [...countryCentres.keys()];
const europe = "AD AL AT BA BE BG CH CZ DE DK EE ES FR GB GR HR HU IT LI LT LU LV MC ME MK MT NL PL PT RS SI SK SM XK";

const counts: fc.Arbitrary<Count> = fc.oneof(
  fc.integer({ min: 1, max: 300 }).map(exactly),
  fc.record({ min: fc.integer({ min: 0, max: 20 }), max: fc.integer({ min: 20, max: 40 }), approximate: fc.boolean() }),
  fc.record({ min: fc.integer({ min: 0, max: 200 }), max: fc.constant(null), approximate: fc.boolean() }),
);

const placesAmong = (countries: readonly string[]) =>
  fc.uniqueArray(fc.record({ country: fc.constantFrom(...countries), count: counts }), {
    selector: ({ country }) => country,
    maxLength: 32,
  });

type Places = readonly { readonly country: string; readonly count: Count }[];

export async function labelled(home: readonly string[], places: Places, language: (typeof languages)[number]) {
  const style = styleIn(language);
  const positions = [...home, ...places.map(({ country }) => country)].flatMap((code) => {
    const centre = countryCentres.get(code);
    return centre ? [centre] : [];
  });
  const map = await frameAround(positions);
  const { circles } = circlesOf(places, map);
  const { requests, numbers, discs } = labelRequests(circles, homeMarkers(home, circles, map), style);
  const frame = { x: 0, y: 0, width: map.width, height: map.height };
  return { labels: placeLabels(requests, discs, frame), numbers, discs, frame, circles, style };
}

/** Tests on so many maps of any content that labels keep apart and lose no number. */
export function labelsKeepApart(numRuns: number): void {
  it.each([
    ["of all the world", codes],
    ["of Europe", europe.split(" ")],
  ])("do not overlap, and say every number, for countries %s", async (_, countries) => {
    await fc.assert(
      fc.asyncProperty(placesAmong(countries), fc.constantFrom(...languages), async (places, language) => {
        const { labels, numbers, discs, frame, circles, style } = await labelled(["TJ"], places, language);
        labels.forEach(({ box }, index) => {
          expect(isWithin(box, frame)).toBe(true);
          expect(labels.slice(index + 1).some((other) => boxesMeet(box, other.box))).toBe(false);
          expect(discs.some((disc) => boxMeetsDisc(box, disc))).toBe(false);
        });
        const said = [
          ...numbers.map(({ text }) => text),
          ...labels.map(({ lines }) => lines.at(-1)?.split("\u00a0").at(-1)),
        ];
        const wanted = circles.map(({ count }) => cellText({ is: "count", count }, style));
        for (const number of new Set(wanted)) {
          expect(said.filter((text) => text === number).length).toBe(wanted.filter((text) => text === number).length);
        }
      }),
      { numRuns },
    );
  });
}
