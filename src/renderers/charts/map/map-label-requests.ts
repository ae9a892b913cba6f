import type { Count } from "../../../values/count.ts";
import { countryName } from "../../../values/geography/countries.ts";
import type { Style } from "../../style.ts";
import { chartCount } from "../chart-count.ts";
import type { Disc } from "./map-boxes.ts";
import type { CountryCircle } from "./map-circles.ts";
import type { HomeMarker } from "./map-home-markers.ts";
import type { LabelRequest } from "./map-label-candidates.ts";

/** A country's name and number, which stand after it wherever it is said. */
export const countryText = (country: string, count: Count | undefined, style: Style) => ({
  name: countryName(country, style.language),
  number: count ? chartCount(count, style) : "",
});

/** The labels wanted: of home countries first, then of the circles in their order. */
export const labelRequests = (
  circles: readonly CountryCircle[],
  homeMarkers: readonly HomeMarker[],
  style: Style,
): LabelRequest[] => [
  ...homeMarkers.map(({ country, count, symbol: { x, y, radius } }) => ({
    country,
    disc: { x, y, radius },
    ...countryText(country, count, style),
  })),
  ...circles.map((circle) => ({
    country: circle.country,
    disc: discOf(circle),
    ...countryText(circle.country, circle.count, style),
  })),
];

const discOf = ({ x, y, outerRadius }: CountryCircle): Disc => ({ x, y, radius: outerRadius });
