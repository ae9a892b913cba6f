import { smallestCap } from "./map-cap.ts";
import { newProjection, type Point, type Position, type Projection } from "./map-projection.ts";
import { chartWidth } from "./spec.ts";

/** The part of the earth that a map shows, and where a position lies in it. */
export type MapFrame = {
  readonly width: number;
  readonly height: number;
  readonly projection: Projection;
  readonly pointOf: (position: Position) => Point;
};

/** Farther around its middle than this, in degrees, a map that is true to areas bends too much, and shows the world. */
const farthest = 60;
/** At least so much around the middle is shown, in the earth's radius: the more, the fewer places say where that is. */
const nearestOf = (places: number): number => Math.max(0.17, 0.5 / Math.sqrt(places));
const heights = { least: 340, most: 460 } as const;
/** Room for circles and labels around the outermost places. */
const margin = { x: 84, y: 48 } as const;

/** A map that shows all positions: their part of the earth, the whole of it where they are far apart or there are none. */
export function frameAround(positions: readonly Position[]): Promise<MapFrame> {
  const cap = smallestCap(positions);
  return cap && cap.radius <= farthest ? regionFrame(positions, cap.centre) : worldFrame(positions);
}

async function regionFrame(positions: readonly Position[], [longitude, latitude]: Position): Promise<MapFrame> {
  const projection = (await newProjection("azimuthalEqualArea")).rotate([-longitude, -latitude]);
  const { middle, half } = extentOf(projection, positions);
  const nearest = nearestOf(positions.length);
  const room = { x: Math.max(half.x * 1.08, nearest), y: Math.max(half.y * 1.08, nearest * 0.6) };
  const width = chartWidth;
  const inner = width - 2 * margin.x;
  const height = clamp((inner * room.y) / room.x + 2 * margin.y, heights.least, heights.most);
  const scale = Math.min(inner / 2 / room.x, (height - 2 * margin.y) / 2 / room.y);
  return finished(projection, scale, middle, [width, Math.round(height)]);
}

/** The world as it is mostly shown, cut through the Bering Strait, or as much of it as has places. */
async function worldFrame(positions: readonly Position[]): Promise<MapFrame> {
  const projection = (await newProjection("equalEarth")).rotate([-11, 0]);
  const south = Math.max(-90, Math.min(-56, ...positions.map(([, latitude]) => latitude - 4)));
  const world = extentOf(projection, [...widest, [11, south], [11, 84]]);
  const shown = positions.length > 0 ? extentOf(projection, positions) : world;
  const whole = (chartWidth - 2 * worldMargin) / 2 / world.half.x;
  const inner = { x: chartWidth / 2 - margin.x, y: heights.most / 2 - margin.y };
  const scale = Math.max(whole, Math.min(inner.x / shown.half.x, inner.y / shown.half.y));
  const tallest = Math.min(heights.most, 2 * world.half.y * scale + 2 * worldMargin);
  const height = Math.round(clamp(2 * (shown.half.y * scale + margin.y), Math.min(heights.least, tallest), tallest));
  const middle = {
    x: within(world, "x", shown.middle.x, (chartWidth / 2 - worldMargin) / scale),
    y: within(world, "y", shown.middle.y, (height / 2 - worldMargin) / scale),
  };
  return finished(projection, scale, middle, [chartWidth, height]);
}

const worldMargin = 8;
/** Where the world ends to the left and right. */
const widest: readonly Position[] = [
  [191, 0],
  [-168.9, 0],
];

/** The middle of a map of so many to each side, moved so that it does not show what lies beside the world. */
function within({ middle, half }: Extent, axis: "x" | "y", wanted: number, reach: number): number {
  const slack = Math.max(0, half[axis] - reach);
  return clamp(wanted, middle[axis] - slack, middle[axis] + slack);
}

type Pair = { readonly x: number; readonly y: number };
type Extent = { readonly middle: Pair; readonly half: Pair };

/** The middle and half the size of what positions take on a map of scale 1. */
function extentOf(projection: Projection, positions: readonly Position[]): Extent {
  projection.scale(1).translate([0, 0]);
  const points = positions.map((position): Point => projection(position) ?? [0, 0]);
  const x = rangeOf(points.map(([across]) => across));
  const y = rangeOf(points.map(([, down]) => down));
  return { middle: { x: x.middle, y: y.middle }, half: { x: x.half, y: y.half } };
}

function rangeOf(values: readonly number[]) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, half: (most - least) / 2 };
}

function finished(projection: Projection, scale: number, middle: Pair, [width, height]: Point): MapFrame {
  projection.scale(scale).translate([width / 2 - middle.x * scale, height / 2 - middle.y * scale]);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const pointOf = (position: Position): Point => {
    const [x, y] = projection(position) ?? [width / 2, height / 2];
    return [tenths(x), tenths(y)];
  };
  return { width, height, projection, pointOf };
}

/** A number of pixels to one digit after the point. */
export const tenths = (pixels: number): number => Math.round(pixels * 10) / 10 + 0;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
