import type { MapChart } from "../../../tables/chart.ts";
import type { Count } from "../../../values/count.ts";
import { capitals } from "../../../values/geography/capital-table.ts";
import type { Disc } from "./map-boxes.ts";
import { type MapFrame, tenths } from "./map-frame.ts";
import type { Point } from "./map-projection.ts";
import { apart } from "./map-spread.ts";

type Place = MapChart["countries"][number];

/** The circles of a country, one within the other: of what is in force, of the whole certain and the possible number. */
export type CountryCircle = Place & {
  readonly x: number;
  readonly y: number;
  /** Where the capital is; the circles are beside it where another one has no room otherwise. */
  readonly capital: Point;
  /** The radius for the certain number, and for what is in force of it; 0 where that is 0. */
  readonly certainRadius: number;
  readonly fullRadius: number;
  /** The radius for the greatest possible number, where that is more; `open` where there is no bound. */
  readonly possibleRadius: number | "open" | undefined;
  /** The radius that nothing of it exceeds. */
  readonly outerRadius: number;
};

/** The radius of a number's circle. */
type RadiusOf = (number: number) => number;

const smallest = 4;
/** Radii tried for the greatest circle, until all circles have room. */
const greatest = [24, 20, 17, 14, 12, 10, 8, 6] as const;
/** The distance of the dashed ring. */
const offset = 4;

/** The circles that have room, the largest first, the countries that have none, and the scale. */
export type MapCircles = {
  readonly circles: readonly CountryCircle[];
  readonly crowdedOut: readonly Place[];
  readonly most: number;
  readonly radiusOf: RadiusOf;
};

/** The circles of all countries, with areas proportional to the counts, as large as possible without touching another. */
export function circlesOf(places: readonly Place[], frame: MapFrame, stars: readonly Disc[]): MapCircles {
  const most = Math.max(1, ...places.map(({ count }) => count.max ?? count.min));
  const scales = scalesOf(most, frame.width);
  const attempts = scales.map((radiusOf) => {
    const wanted = places.flatMap((place) => circleOf(place, frame, radiusOf)).sort(byOuterRadius);
    return { radiusOf, ...placed(wanted, frame, stars) };
  });
  const best = attempts.reduce((one, other) => (other.crowdedOut.length < one.crowdedOut.length ? other : one));
  return { most, ...best };
}

/** Small numbers make no large circles, nor do narrow maps. */
function scalesOf(most: number, width: number): readonly [RadiusOf, ...RadiusOf[]] {
  const limit = Math.min(3 + 4 * Math.sqrt(most), width / 24);
  const [first, ...others] = greatest.map((radius) => scaleOf(Math.min(radius, Math.max(smallest, limit)), most));
  return [first ?? scaleOf(smallest, most), ...others];
}

function placed(wanted: readonly CountryCircle[], frame: MapFrame, stars: readonly Disc[]) {
  const places = apart(
    wanted.map(({ x, y, outerRadius }) => ({ x, y, radius: outerRadius })),
    stars,
    frame,
  );
  const circles = wanted.flatMap((circle, index): CountryCircle[] => {
    const place = places[index];
    return place ? [{ ...circle, x: tenths(place.x), y: tenths(place.y) }] : [];
  });
  return { circles, crowdedOut: wanted.filter((_, index) => !places[index]) };
}

const byOuterRadius = (a: CountryCircle, b: CountryCircle): number =>
  b.outerRadius - a.outerRadius || (a.country < b.country ? -1 : 1);

const scaleOf =
  (radius: number, most: number): RadiusOf =>
  (number) =>
    number > 0 ? tenths(Math.max(smallest, radius * Math.sqrt(number / most))) : 0;

function circleOf(place: Place, frame: MapFrame, radiusOf: RadiusOf): CountryCircle[] {
  const position = capitals.get(place.country);
  if (!position) return [];
  const capital = frame.pointOf(position);
  const { count, inForce = count } = place;
  const certainRadius = radiusOf(count.min);
  const possibleRadius = possibleOf(count, radiusOf);
  const outerRadius = possibleRadius === "open" ? certainRadius + offset : Math.max(certainRadius, possibleRadius ?? 0);
  const [x, y] = capital;
  const fullRadius = inForce.min >= count.min ? certainRadius : Math.min(radiusOf(inForce.min), certainRadius - 1.5);
  return [{ ...place, x, y, capital, certainRadius, fullRadius: Math.max(0, fullRadius), possibleRadius, outerRadius }];
}

const possibleOf = ({ min, max }: Count, radiusOf: RadiusOf): CountryCircle["possibleRadius"] =>
  max === null ? "open" : max > min ? radiusOf(max) : undefined;
