import { countryCentres } from "../../../values/geography/country-centre-table.ts";
import type { CountryCircle } from "./map-circles.ts";
import type { MapFrame } from "./map-frame.ts";
import type { Point } from "./map-projection.ts";
import type { MapSymbol } from "./map-symbols.ts";

/** The star at an institution's own country. */
export type HomeMarker = { readonly country: string; readonly symbol: MapSymbol };

/** The radius of a star that stands alone, and of one at the edge of a circle. */
export const markerRadius = { alone: 9, atEdge: 6.5 } as const;

/** A star in the middle of each home country, or at the edge of its circle where it has one. */
export function homeMarkers(home: readonly string[], circles: readonly CountryCircle[], frame: MapFrame): HomeMarker[] {
  return [...new Set(home)].flatMap((country) => {
    const centre = countryCentres.get(country);
    if (!centre) return [];
    const own = circles.find((circle) => circle.country === country);
    return [{ country, symbol: own ? markerBeside(own, circles) : markerAt(frame.pointOf(centre), circles) }];
  });
}

function markerAt([x, y]: Point, circles: readonly CountryCircle[]): MapSymbol {
  const marker: MapSymbol = { look: "home", x, y, radius: markerRadius.alone };
  return isFree(marker, circles) ? marker : { ...marker, radius: markerRadius.atEdge };
}

/** A star at a corner of a circle, if possible one that no other circle is at. */
function markerBeside(circle: CountryCircle, circles: readonly CountryCircle[]): MapSymbol {
  const away = (circle.outerRadius + markerRadius.atEdge) * Math.SQRT1_2;
  const markers = corners.map(([across, down]): MapSymbol => {
    return { look: "home", x: circle.x + across * away, y: circle.y + down * away, radius: markerRadius.atEdge };
  });
  const [first = markerAt([circle.x, circle.y], circles)] = markers;
  const others = circles.filter((other) => other !== circle);
  return markers.find((marker) => isFree(marker, others)) ?? first;
}

const corners = [
  [1, -1],
  [-1, -1],
  [-1, 1],
  [1, 1],
] as const;

const isFree = ({ x, y, radius }: MapSymbol, circles: readonly CountryCircle[]): boolean =>
  circles.every((circle) => Math.hypot(circle.x - x, circle.y - y) >= circle.outerRadius + radius);
