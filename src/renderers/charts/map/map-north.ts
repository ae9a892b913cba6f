import type { Point, Position, Projection } from "./map-projection.ts";

/** How far, in degrees, north may be turned from up: more than this, and readers no longer know the coasts. */
const mostTurned = 40;

/** Whether north is roughly up all over a map of a size: it is turned most in a corner. */
export const isNorthUp = (projection: Projection, [width, height]: Point): boolean =>
  [0, width].every((x) => [0, height].every((y) => turnOfNorth(projection, projection.invert([x, y])) <= mostTurned));

/** By how many degrees north is turned from up at a position, to whichever side; not a number beside the earth. */
function turnOfNorth(projection: Projection, [longitude, latitude]: Position): number {
  const [here, north] = [projection([longitude, latitude]), projection([longitude, latitude + 0.1])];
  if (!here || !north) return Number.NaN;
  return (Math.atan2(Math.abs(north[0] - here[0]), here[1] - north[1]) * 180) / Math.PI;
}
