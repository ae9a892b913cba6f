import type { Point, Position, Projection } from "./map-projection.ts";

/** How far north may be rotated from up, in degrees; beyond this readers no longer recognise the coasts. */
const maxRotation = 40;

/** Whether north is roughly up all over a map of a size; the rotation is greatest in a corner. */
export const isNorthUp = (projection: Projection, [width, height]: Point): boolean =>
  [0, width].every((x) =>
    [0, height].every((y) => northRotation(projection, projection.invert([x, y])) <= maxRotation),
  );

/** The rotation of north from up at a position, in degrees, to either side; NaN outside the projected world. */
function northRotation(projection: Projection, [longitude, latitude]: Position): number {
  const [here, north] = [projection([longitude, latitude]), projection([longitude, latitude + 0.1])];
  if (!here || !north) return Number.NaN;
  return (Math.atan2(Math.abs(north[0] - here[0]), here[1] - north[1]) * 180) / Math.PI;
}
