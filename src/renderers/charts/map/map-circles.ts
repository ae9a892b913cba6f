import type { MapChart } from "../../../tables/chart.ts";
import type { Count } from "../../../values/count.ts";
import { countryCentres } from "../../../values/geography/country-centre-table.ts";
import { type MapFrame, tenths } from "./map-frame.ts";

/** The circles at a country's centre: of the certain and of the possible number. */
export type CountryCircle = {
  readonly country: string;
  readonly count: Count;
  readonly x: number;
  readonly y: number;
  /** The radius for the certain number; 0 where that is 0. */
  readonly certainRadius: number;
  /** The radius for the greatest possible number, where that is more; `open` where there is no bound. */
  readonly possibleRadius: number | "open" | undefined;
  /** The radius that nothing of it exceeds. */
  readonly outerRadius: number;
};

/** The radius of a number's circle. */
type RadiusOf = (number: number) => number;

const smallest = 2.5;
/** Radii tried for the greatest circle, until no circle hides another. */
const greatest = [26, 22, 18, 15, 12, 10] as const;
/** The distance of the dashed ring. */
const offset = 4;

/** All circles, the largest first, the greatest number among them, and the scale they are drawn in. */
export type MapCircles = {
  readonly circles: readonly CountryCircle[];
  readonly most: number;
  readonly radiusOf: RadiusOf;
};

/** The circles of all countries, with areas proportional to the counts, as large as possible without hiding another. */
export function circlesOf(places: MapChart["countries"], frame: MapFrame): MapCircles {
  const most = Math.max(1, ...places.map(({ count }) => count.max ?? count.min));
  // Small numbers make no large circles.
  const limit = 2 + 6 * Math.sqrt(most);
  const attempts = greatest.map((radius) => {
    const radiusOf = scaleOf(Math.min(radius, limit), most);
    return { radiusOf, circles: places.flatMap((place) => circleOf(place, frame, radiusOf)).sort(byOuterRadius) };
  });
  const best = attempts.find(({ circles }) => circles.every((circle, index) => !isCovered(circle, circles, index)));
  return { most, ...(best ?? attempts.at(-1) ?? { radiusOf: scaleOf(limit, most), circles: [] }) };
}

const byOuterRadius = (a: CountryCircle, b: CountryCircle): number =>
  b.outerRadius - a.outerRadius || (a.country < b.country ? -1 : 1);

const scaleOf =
  (radius: number, most: number): RadiusOf =>
  (number) =>
    number > 0 ? tenths(Math.max(smallest, radius * Math.sqrt(number / most))) : 0;

function circleOf(
  { country, count }: MapChart["countries"][number],
  frame: MapFrame,
  radiusOf: RadiusOf,
): CountryCircle[] {
  const centre = countryCentres.get(country);
  if (!centre) return [];
  const [x, y] = frame.pointOf(centre);
  const certainRadius = radiusOf(count.min);
  const possibleRadius = count.max === null ? "open" : count.max > count.min ? radiusOf(count.max) : undefined;
  const outerRadius = possibleRadius === "open" ? certainRadius + offset : Math.max(certainRadius, possibleRadius ?? 0);
  return [{ country, count, x, y, certainRadius, possibleRadius, outerRadius }];
}

/** Whether the centre of a circle lies in another. */
const isCovered = (circle: CountryCircle, circles: readonly CountryCircle[], index: number): boolean =>
  circles.some(
    (other, at) => at !== index && Math.hypot(other.x - circle.x, other.y - circle.y) < other.outerRadius + 2,
  );
