import { type Extent, extentOf, type Pair } from "./map-extent.ts";
import { isNorthUp } from "./map-north.ts";
import { newProjection, type Point, type Position, type Projection } from "./map-projection.ts";
import { latitudeSpan, longitudeSpan } from "./map-span.ts";

/** The part of the earth that a map shows, and where a position lies in it. */
export type MapFrame = {
  readonly width: number;
  readonly height: number;
  readonly projection: Projection;
  readonly pointOf: (position: Position) => Point;
};

/** Wider or higher than this, in degrees, the azimuthal projection is too distorted. */
const maxRegionWidth = 110;
/** At least so much around the middle is shown, in radii of the earth: more where few places give orientation. */
const nearestOf = (places: number): number => Math.max(0.17, 0.5 / Math.sqrt(Math.max(1, places)));
/** How high a map of a width is at least and at most: a narrow one is nearer to a square. */
const heightsOf = (width: number) => ({
  least: Math.round(width * 0.47),
  most: Math.round(Math.min(460, width * 0.8)),
});
/** Room for circles and labels around the outermost places. */
const marginOf = (width: number) => ({ x: Math.min(84, width * 0.12), y: Math.min(48, width * 0.09) });

/** A map that shows all positions, north up: their part of the earth, or as much as needed of a map of the world. */
export async function frameAround(positions: readonly Position[], mapWidth: number): Promise<MapFrame> {
  if (positions.length === 0) return worldFrame(positions, defaultMeridian, mapWidth);
  const [longitudes, latitudes] = [longitudeSpan(positions), latitudeSpan(positions)];
  if (Math.max(longitudes.width, latitudes.width) <= maxRegionWidth) {
    const region = await regionFrame(positions, [longitudes.middle, latitudes.middle], mapWidth);
    if (isNorthUp(region.projection, [region.width, region.height])) return region;
  }
  return worldFrame(positions, longitudes.width <= maxPartialWidth ? longitudes.middle : defaultMeridian, mapWidth);
}

async function regionFrame(
  positions: readonly Position[],
  [longitude, latitude]: Position,
  width: number,
): Promise<MapFrame> {
  const projection = (await newProjection("azimuthalEqualArea")).rotate([-longitude, -latitude]);
  const { middle, half } = extentOf(projection, positions);
  const room = roomAround(half, positions.length);
  const [heights, margin] = [heightsOf(width), marginOf(width)];
  const inner = width - 2 * margin.x;
  const height = clamp((inner * room.y) / room.x + 2 * margin.y, heights.least, heights.most);
  const scale = Math.min(inner / 2 / room.x, (height - 2 * margin.y) / 2 / room.y);
  return fittedFrame(projection, scale, middle, [width, Math.round(height)]);
}

/** The half size that is shown around the middle. */
function roomAround(half: Pair, places: number): Pair {
  const nearest = nearestOf(places);
  return { x: Math.max(half.x * 1.08, nearest), y: Math.max(half.y * 1.08, nearest * 0.6) };
}

/** Positions over more degrees than this are all over the world, which is then cut at the Bering Strait as usual. */
const maxPartialWidth = 240;
const defaultMeridian = 11;

/** The world around a meridian, or as much of it as has places. */
async function worldFrame(positions: readonly Position[], meridian: number, width: number): Promise<MapFrame> {
  const [heights, margin] = [heightsOf(width), marginOf(width)];
  const projection = (await newProjection("equalEarth")).rotate([-meridian, 0]);
  const south = Math.max(-90, Math.min(-56, ...positions.map(([, latitude]) => latitude - 4)));
  const ends = [179.9, -179.9].map((side): Position => [meridian + side, 0]);
  const world = extentOf(projection, [...ends, [meridian, south], [meridian, 84]]);
  const shown = positions.length > 0 ? extentOf(projection, positions) : world;
  const room = roomAround(shown.half, positions.length);
  const whole = (width - 2 * worldMargin) / 2 / world.half.x;
  const inner = { x: width / 2 - margin.x * 0.66, y: heights.most / 2 - margin.y };
  const scale = Math.max(whole, Math.min(inner.x / room.x, inner.y / room.y));
  const tallest = Math.min(heights.most, 2 * world.half.y * scale + 2 * worldMargin);
  const height = Math.round(clamp(2 * (room.y * scale + margin.y), Math.min(heights.least, tallest), tallest));
  const middle = {
    x: within(world, "x", shown.middle.x, (width / 2 - worldMargin) / scale),
    y: within(world, "y", shown.middle.y, (height / 2 - worldMargin) / scale),
  };
  return fittedFrame(projection, scale, middle, [width, height]);
}

const worldMargin = 8;

/** The middle of a map with a half size, moved so that nothing outside the world is shown. */
function within({ middle, half }: Extent, axis: "x" | "y", wanted: number, halfSize: number): number {
  const slack = Math.max(0, half[axis] - halfSize);
  return clamp(wanted, middle[axis] - slack, middle[axis] + slack);
}

function fittedFrame(projection: Projection, scale: number, middle: Pair, [width, height]: Point): MapFrame {
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
