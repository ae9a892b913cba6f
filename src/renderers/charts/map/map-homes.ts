import { countryCentres } from "../../../values/geography/country-centre-table.ts";
import type { PlaceCircle } from "./map-circles.ts";
import type { MapFrame } from "./map-frame.ts";
import type { Point } from "./map-projection.ts";
import type { Sign } from "./map-signs.ts";

/** The star that marks a country as an institution's own. */
export type HomeStar = { readonly country: string; readonly sign: Sign };

/** How large a star is that has room, and one at the edge of a circle. */
export const starRadius = { alone: 9, atEdge: 6.5 } as const;

/** A star in the middle of each home country, or at the edge of its circle where it has one. */
export function homeStars(home: readonly string[], circles: readonly PlaceCircle[], frame: MapFrame): HomeStar[] {
  return [...new Set(home)].flatMap((country) => {
    const centre = countryCentres.get(country);
    if (!centre) return [];
    const own = circles.find((circle) => circle.country === country);
    return [{ country, sign: own ? starBeside(own, circles) : starAt(frame.pointOf(centre), circles) }];
  });
}

function starAt([x, y]: Point, circles: readonly PlaceCircle[]): Sign {
  const star: Sign = { look: "home", x, y, radius: starRadius.alone };
  return isFree(star, circles) ? star : { ...star, radius: starRadius.atEdge };
}

/** A star at a corner of a circle, if possible one that no other circle is at. */
function starBeside(circle: PlaceCircle, circles: readonly PlaceCircle[]): Sign {
  const away = (circle.reach + starRadius.atEdge) * Math.SQRT1_2;
  const stars = corners.map(([across, down]): Sign => {
    return { look: "home", x: circle.x + across * away, y: circle.y + down * away, radius: starRadius.atEdge };
  });
  const [first = starAt([circle.x, circle.y], circles)] = stars;
  const others = circles.filter((other) => other !== circle);
  return stars.find((star) => isFree(star, others)) ?? first;
}

const corners = [
  [1, -1],
  [-1, -1],
  [-1, 1],
  [1, 1],
] as const;

const isFree = ({ x, y, radius }: Sign, circles: readonly PlaceCircle[]): boolean =>
  circles.every((circle) => Math.hypot(circle.x - x, circle.y - y) >= circle.reach + radius);
