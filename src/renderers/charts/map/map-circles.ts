import type { MapChart } from "../../../tables/chart.ts";
import type { Count } from "../../../values/count.ts";
import { countryCentres } from "../../../values/geography/country-centre-table.ts";
import { type MapFrame, tenths } from "./map-frame.ts";

/** What is drawn at a country's centre: what is certain, what may be, and how far both reach. */
export type PlaceCircle = {
  readonly country: string;
  readonly count: Count;
  readonly x: number;
  readonly y: number;
  /** The radius of what is certain; 0 where nothing is. */
  readonly sure: number;
  /** The radius of what may be at most, where that is more; `open` where there is no bound. */
  readonly perhaps: number | "open" | undefined;
  /** The radius of all of it. */
  readonly reach: number;
};

/** How large the circle of a number is. */
type RadiusOf = (number: number) => number;

const smallest = 2.5;
/** How large the greatest circle may be: as large as the places leave room for. */
const greatest = [26, 22, 18, 15, 12, 10] as const;
/** How far a broken ring stands off. */
const offset = 4;

/** All circles, the largest first, the greatest number among them, and the scale they are drawn in. */
export type MapCircles = {
  readonly circles: readonly PlaceCircle[];
  readonly most: number;
  readonly radiusOf: RadiusOf;
};

/** The circles of all places, whose areas are as the counts, so large that none hides another where that can be. */
export function circlesOf(places: MapChart["places"], frame: MapFrame): MapCircles {
  const most = Math.max(1, ...places.map(({ count }) => count.max ?? count.min));
  // A few of something make no large circle.
  const limit = 2 + 6 * Math.sqrt(most);
  const attempts = greatest.map((radius) => {
    const radiusOf = scaleOf(Math.min(radius, limit), most);
    return { radiusOf, circles: places.flatMap((place) => circleOf(place, frame, radiusOf)).sort(byReach) };
  });
  const best = attempts.find(({ circles }) => circles.every((circle, index) => !isCovered(circle, circles, index)));
  return { most, ...(best ?? attempts.at(-1) ?? { radiusOf: scaleOf(limit, most), circles: [] }) };
}

const byReach = (a: PlaceCircle, b: PlaceCircle): number => b.reach - a.reach || (a.country < b.country ? -1 : 1);

const scaleOf =
  (radius: number, most: number): RadiusOf =>
  (number) =>
    number > 0 ? tenths(Math.max(smallest, radius * Math.sqrt(number / most))) : 0;

function circleOf({ country, count }: MapChart["places"][number], frame: MapFrame, radiusOf: RadiusOf): PlaceCircle[] {
  const centre = countryCentres.get(country);
  if (!centre) return [];
  const [x, y] = frame.pointOf(centre);
  const sure = radiusOf(count.min);
  const perhaps = count.max === null ? "open" : count.max > count.min ? radiusOf(count.max) : undefined;
  const reach = perhaps === "open" ? sure + offset : Math.max(sure, perhaps ?? 0);
  return [{ country, count, x, y, sure, perhaps, reach }];
}

/** Whether the middle of one lies in another. */
const isCovered = (circle: PlaceCircle, circles: readonly PlaceCircle[], index: number): boolean =>
  circles.some((other, at) => at !== index && Math.hypot(other.x - circle.x, other.y - circle.y) < other.reach + 2);
