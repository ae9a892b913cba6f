import type { MapChart } from "../../../tables/chart.ts";
import type { Count } from "../../../values/count.ts";
import { capitals } from "../../../values/geography/capital-table.ts";
import type { Disc } from "./map-boxes.ts";
import type { MapFrame } from "./map-frame.ts";
import { apart } from "./map-spread.ts";
import type { MapSymbol } from "./map-symbols.ts";

/** The star at an institution's own country, with what is counted there: it is no partner country like the others. */
export type HomeMarker = { readonly country: string; readonly symbol: MapSymbol; readonly count: Count | undefined };

/** The radius of a star. */
export const starRadius = 8;

/** A star at the capital of each home country. */
export function homeMarkers({ home, countries }: MapChart, frame: MapFrame): HomeMarker[] {
  const known = [...new Set(home)].flatMap((country) => {
    const capital = capitals.get(country);
    return capital ? [{ country, point: frame.pointOf(capital) }] : [];
  });
  const places = apart(
    known.map(({ point: [x, y] }): Disc => ({ x, y, radius: starRadius })),
    [],
    frame,
  );
  return known.flatMap(({ country }, index): HomeMarker[] => {
    const place = places[index];
    const count = countries.find((one) => one.country === country)?.count;
    return place ? [{ country, count, symbol: { look: "home", ...place } }] : [];
  });
}
